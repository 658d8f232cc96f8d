using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Screens;
using Spectre.Console.Testing;

namespace RecoveryBot.OnTerminal.Tests.Screens;

public sealed class KeysScreenTests : IDisposable
{
    private const string Hint = "  › ↑ ↓ and Enter, a number, or your own words";

    private readonly TestConsole _console = new TestConsole().EmitAnsiSequences().Width(60).Interactive();
    private readonly HeldTime _time = new();
    private readonly KeysScreen _screen;

    public KeysScreenTests() => _screen = new KeysScreen(_console, _time);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void A_question_is_followed_by_its_choices_and_a_line_to_write_on()
    {
        _screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));
        _ = Ask();

        Sees($"""
              Good morning.

              ❯ 1  As usual
                2  Later

            {Hint}
            """);
    }

    [Fact]
    public async Task Enter_picks_what_the_arrows_moved_to()
    {
        _screen.Show(Messages.Showing("Good morning.", "As usual", "Different", "Later"));

        Press(ConsoleKey.DownArrow, ConsoleKey.DownArrow, ConsoleKey.UpArrow, ConsoleKey.Enter);

        Assert.Equal(new Input.Press("p2"), await Ask());
    }

    [Fact]
    public async Task The_arrows_go_round()
    {
        _screen.Show(Messages.Showing("Good morning.", "As usual", "Different", "Later"));

        Press(ConsoleKey.UpArrow, ConsoleKey.Enter);

        Assert.Equal(new Input.Press("p3"), await Ask());
    }

    [Fact]
    public void Typing_a_number_moves_to_its_choice()
    {
        _screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));
        _console.Input.PushText("2");
        _ = Ask();

        Sees("""
              Good morning.

                1  As usual
              ❯ 2  Later

              › 2
            """);
    }

    [Fact]
    public void Typing_anything_else_marks_nothing()
    {
        _screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));
        _console.Input.PushText("slept badly");
        _ = Ask();

        Sees("""
              Good morning.

                1  As usual
                2  Later

              › slept badly
            """);
    }

    [Theory]
    [InlineData("2", "p2")]
    [InlineData("later", "p2")]
    public async Task A_choice_can_be_typed(string typed, string payload)
    {
        _screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));

        _console.Input.PushText(typed);
        Press(ConsoleKey.Enter);

        Assert.Equal(new Input.Press(payload), await Ask());
    }

    [Fact]
    public async Task A_command_can_be_typed_at_any_question()
    {
        _screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));

        _console.Input.PushText("/help me");
        Press(ConsoleKey.Enter);

        Assert.Equal(new Input.Command("help", "me"), await Ask());
    }

    [Fact]
    public async Task Enter_on_nothing_is_no_answer()
    {
        Press(ConsoleKey.Enter, ConsoleKey.Spacebar, ConsoleKey.Enter);
        _console.Input.PushText("x");
        Press(ConsoleKey.Enter);

        Assert.Equal(new Input.Typed("x"), await Ask());
    }

    [Fact]
    public async Task The_answer_stays_on_the_screen_and_the_list_goes()
    {
        _screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));
        Press(ConsoleKey.Enter);
        await Ask();

        _screen.Show(Messages.Showing("No pain, not ill?"));

        Sees("""
              Good morning.

              › As usual

              No pain, not ill?
            """);
    }

    [Fact]
    public async Task Taps_on_several_answers_change_the_list_in_place_and_keep_the_mark()
    {
        _screen.Show(Messages.Showing("Which?", "Sleep", "Energy", "Done"));
        Press(ConsoleKey.DownArrow, ConsoleKey.Enter);
        await Ask();

        _screen.Show(Messages.OnlyChoices("Sleep", "✓ Energy", "Done"));
        _ = Ask();

        Sees($"""
              Which?

                1  Sleep
              ❯ 2  ✓ Energy
                3  Done

            {Hint}
            """);
    }

    [Fact]
    public void What_the_clock_says_appears_above_and_what_was_typed_is_kept()
    {
        _screen.Show(Messages.Showing("Done for today."));
        _console.Input.PushText("sore 3");
        _ = Ask();

        _screen.Show(Messages.Showing("Good morning.", "As usual"));

        Sees("""
              Done for today.

              Good morning.

                1  As usual

              › sore 3
            """);
    }

    [Fact]
    public async Task An_Enter_on_its_way_does_not_answer_a_question_that_just_appeared()
    {
        _screen.Show(Messages.Showing("Good morning.", "As usual"));
        var asking = Ask();
        _screen.Show(Messages.Showing("Still there?", "Skip today", "Later"));

        Press(ConsoleKey.Enter, ConsoleKey.DownArrow, ConsoleKey.DownArrow, ConsoleKey.Enter);
        _time.LetEverythingPass();

        Assert.Equal(new Input.Press("p2"), await asking);
    }

    [Fact]
    public void A_list_longer_than_the_screen_shows_the_part_around_the_mark()
    {
        _console.Height(8);
        _screen.Show(Messages.Showing("Zone?", [.. Enumerable.Range(1, 12).Select(number => $"Zone {number}x")]));
        _console.Input.PushText("7");
        _ = Ask();

        Sees("""
              Zone?

                 5  Zone 5x
                 6  Zone 6x
              ❯  7  Zone 7x
                 8  Zone 8x

              › 7
            """);
    }

    [Fact]
    public void A_line_wider_than_the_screen_shows_its_end()
    {
        _console.Width(20);
        _console.Input.PushText("abcdefghijklmnopqrstuvwxyz");
        _ = Ask();

        Sees("  › mnopqrstuvwxyz");
    }

    [Fact]
    public async Task Control_and_D_on_an_empty_line_leaves()
    {
        _console.Input.PushKey(new ConsoleKeyInfo('\u0004', ConsoleKey.D, shift: false, alt: false, control: true));

        Assert.Null(await Ask());
    }

    [Fact]
    public void Leaving_takes_the_prompt_away()
    {
        _screen.Show(Messages.Showing("Good morning.", "As usual"));
        _ = Ask();

        _screen.Close();

        Sees("""
              Good morning.

              See you tomorrow. Everything is kept.
            """);
    }

    private Task<Input?> Ask() => _screen.AskAsync(TestContext.Current.CancellationToken);

    private void Press(params ConsoleKey[] keys)
    {
        foreach (var key in keys)
        {
            _console.Input.PushKey(key);
        }
    }

    private void Sees(string screen) => Assert.Equal(screen.TrimEnd(), VisibleScreen.After(_console.Output));
}
