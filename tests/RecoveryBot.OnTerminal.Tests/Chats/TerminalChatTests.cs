using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Chats;
using RecoveryBot.OnTerminal.Screens;

namespace RecoveryBot.OnTerminal.Tests.Chats;

public sealed class TerminalChatTests
{
    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_greets_first_and_then_says_what_was_typed()
    {
        var turns = await Run("1\nsore\n/today\n");

        Assert.Equal(
            [new Input.Command("start"), new Input.Typed("1"), new Input.Typed("sore"), new Input.Command("today")],
            turns.Taken.Select(update => update.Input));
    }

    [Fact]
    public async Task An_answer_is_read_only_when_everything_said_before_is_on_the_screen()
    {
        var chat = Chat("2\n");
        var turns = new Recorded();

        await chat.RunAsync(
            turns,
            (to, stopping) => turns.Taken.Count > 1
                ? Task.CompletedTask
                : chat.Platform.SendAsync(new OutgoingMessage(1, to, Messages.Question("Well?", "Yes", "No"), null), stopping),
            Stopping);

        Assert.Equal(new Input.Press("p2"), turns.Taken[^1].Input);
    }

    [Fact]
    public async Task No_two_updates_share_an_id_not_even_over_a_restart()
    {
        var ids = new[] { await Run("a\nb\n"), await Run("a\nb\n") }.SelectMany(turns => turns.Taken).Select(update => update.UpdateId);

        Assert.Equal(6, ids.Distinct().Count());
    }

    [Fact]
    public async Task An_answer_that_could_not_be_kept_is_not_passed_over() =>
        await Assert.ThrowsAsync<StorageUnavailableException>(() => Chat("a\n").RunAsync(new Full(), SentAtOnce, Stopping));

    private static Task SentAtOnce(Place chat, CancellationToken stopping) => Task.CompletedTask;

    private static async Task<Recorded> Run(string input)
    {
        var turns = new Recorded();
        await Chat(input).RunAsync(turns, SentAtOnce, Stopping);
        return turns;
    }

    private static TerminalChat Chat(string input) =>
        new(new PlainScreen(new StringReader(input), TextWriter.Null), new SavedFiles("never-made"));

    private sealed class Recorded : ITurns
    {
        public List<InboundUpdate> Taken { get; } = [];

        public Task<TurnTaken> TakeAsync(InboundUpdate update, CancellationToken stopping)
        {
            Taken.Add(update);
            return Task.FromResult(new TurnTaken(IsNew: true, Answers: 0));
        }

        public Task TakeAsync(PartyUpdate update, CancellationToken stopping) =>
            throw new InvalidOperationException("A terminal has no clock.");
    }

    private sealed class Full : ITurns
    {
        public Task<TurnTaken> TakeAsync(InboundUpdate update, CancellationToken stopping) =>
            throw new StorageUnavailableException("The disk is full.");

        public Task TakeAsync(PartyUpdate update, CancellationToken stopping) =>
            throw new StorageUnavailableException("The disk is full.");
    }
}
