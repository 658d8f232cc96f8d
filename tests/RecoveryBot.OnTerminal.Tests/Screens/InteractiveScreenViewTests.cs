using RecoveryBot.Conversations.Messages;
using Spectre.Console.Testing;

namespace RecoveryBot.OnTerminal.Tests.Screens;

/// <summary>What a person sees of a question.</summary>
public sealed class InteractiveScreenViewTests : AtTheKeyboard
{
    private const string Hint = "  › ↑ ↓ and Enter, a number, or your own words";

    [Fact]
    public void A_question_is_followed_by_its_choices_and_a_line_to_write_on()
    {
        Screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));
        _ = Ask();

        Sees($"""
              Good morning.

              ❯ 1  As usual
                2  Later

            {Hint}
            """);
    }

    [Fact]
    public void Enter_on_nothing_is_met_with_a_hint()
    {
        Screen.Show(new(RichText.Plain("Which city?"), Messages.FormOf("Back")));
        Press(ConsoleKey.Enter);
        _ = Ask();

        Sees("""
              Which city?

                1  Back

              › nothing written yet: write your answer, then Enter
            """);
    }

    [Fact]
    public void A_choice_that_is_a_number_is_written_once()
    {
        Screen.Show(new(RichText.Plain("How many hours?"), Messages.FormOf("3", "4", "5", "Back")));
        _ = Ask();

        Sees($"""
              How many hours?

              ❯ 3
                4
                5
                   Back

            {Hint}
            """);
    }

    [Fact]
    public void Typing_a_number_moves_to_its_choice()
    {
        Screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));
        Type("2");
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
        Screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));
        Type("slept badly");
        _ = Ask();

        Sees("""
              Good morning.

                1  As usual
                2  Later

              › slept badly
            """);
    }

    [Fact]
    public async Task The_answer_stays_on_the_screen_and_the_list_goes()
    {
        Screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));
        Press(ConsoleKey.Enter);
        await Ask();

        Screen.Show(Messages.Showing("No pain, not ill?"));

        Sees("""
              Good morning.

              › As usual

              No pain, not ill?
            """);
    }

    [Fact]
    public async Task Taps_on_several_answers_change_the_list_in_place_and_keep_the_mark()
    {
        Screen.Show(Messages.Showing("Which?", "Sleep", "Energy", "Done"));
        Press(ConsoleKey.DownArrow, ConsoleKey.Enter);
        await Ask();

        Screen.Show(Messages.OnlyChoices("Sleep", "✓ Energy", "Done"));
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
        Screen.Show(Messages.Showing("Done for today."));
        Type("sore 3");
        _ = Ask();

        Screen.Show(Messages.Showing("Good morning.", "As usual"));

        Sees("""
              Done for today.

              Good morning.

                1  As usual

              › sore 3
            """);
    }

    [Fact]
    public void A_list_longer_than_the_screen_shows_the_part_around_the_mark()
    {
        Console.Height(8);
        Screen.Show(Messages.Showing("Zone?", [.. Enumerable.Range(1, 12).Select(number => $"Zone {number}x")]));
        Type("7");
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
        Console.Width(20);
        Type("abcdefghijklmnopqrstuvwxyz");
        _ = Ask();

        Sees("  › mnopqrstuvwxyz");
    }

    [Fact]
    public void Leaving_takes_the_prompt_away()
    {
        Screen.Show(Messages.Showing("Good morning.", "As usual"));
        _ = Ask();

        Screen.Close();

        Sees("""
              Good morning.

              See you. I can ask only while I run.
            """);
    }
}
