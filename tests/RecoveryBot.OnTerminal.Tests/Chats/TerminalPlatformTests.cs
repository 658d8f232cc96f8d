using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Chats;
using RecoveryBot.OnTerminal.Choosing;
using RecoveryBot.OnTerminal.Screens;

namespace RecoveryBot.OnTerminal.Tests.Chats;

public sealed class TerminalPlatformTests
{
    private readonly Listening _screen = new();
    private readonly TerminalPlatform _platform;

    public TerminalPlatformTests() => _platform = new TerminalPlatform(_screen);

    [Fact]
    public async Task A_card_whose_words_stayed_shows_only_its_choices()
    {
        await Say(Card("Which?", "Sleep", "Done"));

        await Say(Card("Which?", "✓ Sleep", "Done"));

        Assert.Null(_screen.Last.Words);
    }

    [Fact]
    public async Task A_card_below_other_words_is_shown_whole()
    {
        await Say(Card("Which?", "Sleep", "Done"));

        await Say(Card("Which?", "Sleep", "Done") with { Placement = Placement.Below });

        Assert.NotNull(_screen.Last.Words);
    }

    [Fact]
    public async Task A_remark_without_buttons_leaves_the_open_question_open()
    {
        await Say(Card("Which?", "Sleep", "Done"));

        await Say(new Message(RichText.Plain("I did not get that."), []));

        Assert.Equal(["Sleep", "Done"], _screen.Last.Choices.InOrder.Select(choice => choice.Label));
    }

    [Fact]
    public async Task A_closed_output_is_a_result_and_not_an_exception()
    {
        _screen.IsBroken = true;

        Assert.IsType<SendOutcome.Unreachable>(await Say(Card("Which?", "Sleep")));
    }

    private static Message Card(string words, params string[] labels) => Messages.Question(words, labels) with { Card = "today" };

    private Task<SendOutcome> Say(Message message) => _platform.SendAsync(
        new OutgoingMessage(1, TerminalPlatform.Me, message, null), TestContext.Current.CancellationToken);

    private sealed class Listening : IScreen
    {
        public Showing Last { get; private set; } = new(null, Choices.None);

        public bool IsBroken { get; set; }

        public void Show(Showing showing) => Last = IsBroken ? throw new IOException("No space left.") : showing;

        public Task<Input?> AskAsync(CancellationToken stopping) => Task.FromResult<Input?>(null);

        public void Close()
        {
        }
    }
}
