using System.Text;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Choices;
using RecoveryBot.OnTerminal.Screens;

namespace RecoveryBot.OnTerminal.Tests.Screens;

public sealed class PlainScreenTests
{
    private readonly StringBuilder _out = new();

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Questions_and_answers_read_as_a_conversation()
    {
        var screen = Reading("2\nsore 3\n");

        screen.Show(Messages.Showing("Good morning.", "As usual", "Something's different"));
        await screen.AskAsync(Stopping);
        screen.Show(Messages.Showing("What is different?"));
        await screen.AskAsync(Stopping);

        Assert.Equal(
            """
            Good morning.

              1. As usual
              2. Something's different

            > 2

            What is different?

            > sore 3

            """,
            _out.ToString());
    }

    [Fact]
    public void Where_any_number_answers_back_stands_without_one()
    {
        Reading("").Show(new(RichText.Plain("How many hours?"), Messages.FormOf("3", "4", "5", "Back")));

        Assert.EndsWith("  3. 3\n  4. 4\n  5. 5\n     Back\n", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_lines_are_no_answers()
    {
        var screen = Reading("\n   \n\r\nlater\n");

        Assert.Equal(new Input.Typed("later"), await screen.AskAsync(Stopping));
    }

    [Fact]
    public async Task The_end_of_the_input_is_no_answer_either()
    {
        var screen = Reading("last words");

        Assert.Equal(new Input.Typed("last words"), await screen.AskAsync(Stopping));
        Assert.Null(await screen.AskAsync(Stopping));
    }

    [Fact]
    public async Task A_very_long_line_is_read_up_to_the_limit_and_says_so()
    {
        var screen = Reading(new string('a', 100_000) + "\nnext\n");

        Assert.Equal(new Input.Typed(new string('a', TerminalInput.Longest)), await screen.AskAsync(Stopping));
        Assert.EndsWith("(Only the first 4096 characters of this line were read.)\n", _out.ToString(), StringComparison.Ordinal);
        Assert.Equal(new Input.Typed("next"), await screen.AskAsync(Stopping));
    }

    [Fact]
    public async Task A_line_of_exactly_the_limit_is_whole()
    {
        var screen = Reading(new string('a', TerminalInput.Longest) + "\r\n");

        await screen.AskAsync(Stopping);

        Assert.DoesNotContain("Only the first", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_in_two_halves_is_not_cut_through()
    {
        var screen = Reading(new string('a', TerminalInput.Longest - 1) + "🙂\n");

        Assert.Equal(new Input.Typed(new string('a', TerminalInput.Longest - 1)), await screen.AskAsync(Stopping));
    }

    [Fact]
    public async Task The_end_of_the_input_ends_the_line_the_sign_stands_on()
    {
        await Reading("").AskAsync(Stopping);

        Assert.Equal("> \n", _out.ToString());
    }

    [Fact]
    public void What_the_clock_says_while_a_line_is_awaited_stands_on_lines_of_its_own()
    {
        var screen = new PlainScreen(new SilentReader(), new StringWriter(_out) { NewLine = "\n" });
        _ = screen.AskAsync(Stopping);

        screen.Show(Messages.Showing("Good morning.", "As usual"));

        Assert.Equal("> \n\nGood morning.\n\n  1. As usual\n\n> ", _out.ToString());
    }

    [Fact]
    public void A_tap_on_one_of_several_shows_only_the_lines_that_changed()
    {
        var screen = Reading("");
        screen.Show(Messages.Showing("Which?", "Sleep", "Energy"));
        _out.Clear();

        screen.Show(Messages.OnlyChoices("Sleep", "✓ Energy", "Done"));

        Assert.Equal("  2. ✓ Energy\n  3. Done\n", _out.ToString());
    }

    [Fact]
    public async Task The_old_choices_cannot_be_picked_any_more()
    {
        var screen = Reading("Later\n");
        screen.Show(Messages.Showing("Morning.", "Now", "Later"));

        screen.Show(Messages.Showing("How sore?", "Not at all"));

        Assert.Equal(new Input.Typed("Later"), await screen.AskAsync(Stopping));
    }

    [Fact]
    public async Task What_was_piped_in_cannot_steer_the_terminal_it_is_echoed_to()
    {
        var screen = Reading("a\e[2Jb\n");

        await screen.AskAsync(Stopping);

        Assert.Equal("> a[2Jb\n", _out.ToString());
    }

    [Fact]
    public async Task Stopping_ends_the_waiting_for_a_line_that_never_comes()
    {
        using var stopping = new CancellationTokenSource();
        var asking = new PlainScreen(new SilentReader(), TextWriter.Null).AskAsync(stopping.Token);

        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    private PlainScreen Reading(string input) => new(new StringReader(input), new StringWriter(_out) { NewLine = "\n" });

    private sealed class SilentReader : TextReader
    {
        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
            new(new TaskCompletionSource<int>().Task);
    }
}
