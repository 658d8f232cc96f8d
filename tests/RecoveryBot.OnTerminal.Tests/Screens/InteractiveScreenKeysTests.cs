using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Screens;

namespace RecoveryBot.OnTerminal.Tests.Screens;

/// <summary>What keys are to the conversation.</summary>
public sealed class InteractiveScreenKeysTests : AtTheKeyboard
{
    private static readonly ScreenUpdate WhichCity = new(RichText.Plain("Which city?"), Messages.FormOf("Back"));

    [Fact]
    public async Task Enter_picks_what_the_arrows_moved_to()
    {
        Screen.Show(Messages.Showing("Good morning.", "As usual", "Different", "Later"));

        Press(ConsoleKey.DownArrow, ConsoleKey.DownArrow, ConsoleKey.UpArrow, ConsoleKey.Enter);

        Assert.Equal(new Input.Press("p2"), await Ask());
    }

    [Fact]
    public async Task The_arrows_go_round()
    {
        Screen.Show(Messages.Showing("Good morning.", "As usual", "Different", "Later"));

        Press(ConsoleKey.UpArrow, ConsoleKey.Enter);

        Assert.Equal(new Input.Press("p3"), await Ask());
    }

    [Theory]
    [InlineData("2", "p2")]
    [InlineData("later", "p2")]
    public async Task A_choice_can_be_typed(string typed, string payload)
    {
        Screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));

        Type(typed);
        Press(ConsoleKey.Enter);

        Assert.Equal(new Input.Press(payload), await Ask());
    }

    [Fact]
    public async Task A_command_can_be_typed_at_any_question()
    {
        Screen.Show(Messages.Showing("Good morning.", "As usual", "Later"));

        Type("/help me");
        Press(ConsoleKey.Enter);

        Assert.Equal(new Input.Command("help", "me"), await Ask());
    }

    [Fact]
    public async Task Enter_on_nothing_is_no_answer()
    {
        Press(ConsoleKey.Enter, ConsoleKey.Spacebar, ConsoleKey.Enter);
        Type("x");
        Press(ConsoleKey.Enter);

        Assert.Equal(new Input.Typed("x"), await Ask());
    }

    [Fact]
    public async Task Enter_on_nothing_does_not_go_back_where_the_answer_is_written()
    {
        Screen.Show(WhichCity);

        Press(ConsoleKey.Enter, ConsoleKey.Spacebar, ConsoleKey.Backspace, ConsoleKey.Enter);
        Type("Berlin");
        Press(ConsoleKey.Enter);

        Assert.Equal(new Input.Typed("Berlin"), await Ask());
    }

    [Fact]
    public async Task Back_can_still_be_reached_where_the_answer_is_written()
    {
        Screen.Show(WhichCity);

        Press(ConsoleKey.DownArrow, ConsoleKey.Enter);

        Assert.Equal(new Input.Press(WhichCity.Choices.InOrder[0].Payload), await Ask());
    }

    [Fact]
    public async Task An_Enter_on_its_way_does_not_answer_a_question_that_just_appeared()
    {
        Screen.Show(Messages.Showing("Good morning.", "As usual"));
        var asking = Ask();
        Screen.Show(Messages.Showing("Still there?", "Skip today", "Later"));

        Press(ConsoleKey.Enter, ConsoleKey.DownArrow, ConsoleKey.DownArrow, ConsoleKey.Enter);
        Time.LetEverythingPass();

        Assert.Equal(new Input.Press("p2"), await asking);
    }

    [Fact]
    public async Task Control_and_D_on_an_empty_line_leaves()
    {
        Console.Input.PushKey(new ConsoleKeyInfo('\u0004', ConsoleKey.D, shift: false, alt: false, control: true));

        Assert.Null(await Ask());
    }
}
