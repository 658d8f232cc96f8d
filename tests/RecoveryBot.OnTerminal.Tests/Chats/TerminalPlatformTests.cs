using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Chats;
using RecoveryBot.OnTerminal.Choices;
using RecoveryBot.OnTerminal.Screens;

namespace RecoveryBot.OnTerminal.Tests.Chats;

public sealed class TerminalPlatformTests : IDisposable
{
    private readonly Listening _screen = new();
    private readonly string _root = Directory.CreateTempSubdirectory("recoverybot-terminal-").FullName;
    private readonly TerminalPlatform _platform;

    public TerminalPlatformTests() => _platform = new TerminalPlatform(_screen, new SavedFiles(Files));

    private string Files => Path.Combine(_root, "files");

    public void Dispose() => Directory.Delete(_root, recursive: true);

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

        Assert.Equal(["Sleep", "Done"], _screen.Last.Choices.InOrder.Select(numberedChoice => numberedChoice.Label));
    }

    [Fact]
    public async Task A_closed_output_is_a_result_and_not_an_exception()
    {
        _screen.IsBroken = true;

        Assert.IsType<SendOutcome.Unreachable>(await Say(Card("Which?", "Sleep")));
    }

    [Fact]
    public async Task A_file_is_saved_for_its_owner_only_and_its_place_is_shown()
    {
        Assert.IsType<SendOutcome.Sent>(await Say(Plain("Here it is."), Zip(1, 2, 3)));

        var path = Path.Combine(Files, "export.zip");
        Assert.Equal(["Here it is.", $"Saved as {path}"], Shown());
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Files));
        }
    }

    [Fact]
    public async Task A_later_file_of_the_same_name_takes_the_earlier_ones_place()
    {
        await Say(Plain("Here it is."), Zip(1, 2, 3));

        await Say(Plain("Here it is again."), Zip(4));

        Assert.Equal([4], await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(Files)), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_cannot_be_saved_leaves_the_words()
    {
        await File.WriteAllTextAsync(Files, "A file where the folder should be.", TestContext.Current.CancellationToken);

        Assert.IsType<SendOutcome.Sent>(await Say(Plain("Here it is."), Zip(1)));

        Assert.Equal("Here it is.", Shown()[0]);
        Assert.StartsWith("The file could not be saved", Shown()[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_farewell_everything_saved_is_gone()
    {
        await Say(Plain("Here it is."), Zip(1));

        await Say(Plain("Take good care of yourself.") with { IsFarewell = true });

        Assert.False(Directory.Exists(Files));
        Assert.Equal(["Take good care of yourself."], Shown());
    }

    [Fact]
    public async Task A_farewell_where_nothing_was_saved_is_just_said() =>
        Assert.IsType<SendOutcome.Sent>(await Say(Plain("Take good care of yourself.") with { IsFarewell = true }));

    private static Message Plain(string words) => new(RichText.Plain(words), []);

    private static AttachmentFile Zip(params byte[] content) => new("export.zip", "application/zip", content);

    private IReadOnlyList<string> Shown() => [.. _screen.Last.Words!.Blocks.Cast<Block.Paragraph>()
        .Select(paragraph => string.Concat(paragraph.Spans.Select(span => span.Words)))];

    private static Message Card(string words, params string[] labels) => Messages.Question(words, labels) with { Card = "today" };

    private Task<SendOutcome> Say(Message message, AttachmentFile? file = null) => _platform.SendAsync(
        new OutgoingMessage(1, TerminalPlatform.Me, message, null) { File = file }, TestContext.Current.CancellationToken);

    private sealed class Listening : IScreen
    {
        public ScreenUpdate Last { get; private set; } = new(null, NumberedChoices.None);

        public bool IsBroken { get; set; }

        public void Show(ScreenUpdate screenUpdate) => Last = IsBroken ? throw new IOException("No space left.") : screenUpdate;

        public Task<Input?> AskAsync(CancellationToken stopping) => Task.FromResult<Input?>(null);

        public void Close()
        {
        }
    }
}
