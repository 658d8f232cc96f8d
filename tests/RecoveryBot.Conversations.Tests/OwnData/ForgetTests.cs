using NodaTime;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.OwnData;

public sealed class ForgetTests
{
    [Fact]
    public void What_is_erased_and_what_is_not_is_said_beforehand() => First().Types("/forget")
        .Sees("Your answers, decisions, sessions and settings", "the messages in this chat", "files you have saved", "backups")
        .SeesButtons("Keep everything")
        .Expects(transcript => Assert.NotNull(transcript.Person));

    [Theory]
    [InlineData("forget me")]
    [InlineData("Forget me.")]
    [InlineData("  FORGET   ME ")]
    [InlineData("“forget me”")]
    public void The_words_erase_everything_and_say_goodbye(string words) => First().Types("/forget").Types(words)
        .Sees("is erased").SeesButtons().SeesItBelow().KeepsNothing();

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("forget")]
    [InlineData("forget me not")]
    [InlineData("don't forget me")]
    [InlineData("slept badly 2, sore 3")]
    [InlineData("<b>forget me</b>")]
    [InlineData("forget\0me\u202e please")]
    public void Anything_else_leaves_everything_as_it_is(string words) => First().Types("/forget").Types(words)
        .Sees("Nothing is erased.").Expects(transcript => Assert.NotNull(transcript.Person?.Client));

    [Fact]
    public void A_huge_text_that_begins_with_the_words_does_not_erase() => First()
        .Types("/forget").Types("forget me" + new string(' ', 200) + "not, please").Sees("Nothing is erased.")
        .Types("/forget").Types("forget me" + new string('!', 100_000)).Sees("Nothing is erased.")
        .Expects(transcript => Assert.NotNull(transcript.Person));

    [Fact]
    public void The_button_keeps_everything() => First().Types("/forget").Taps("Keep everything")
        .Sees("Nothing is erased.").SeesItInPlace().Expects(transcript => Assert.NotNull(transcript.Person));

    [Fact]
    public void The_button_pressed_twice_is_one_tap_and_later_says_so() => First().Types("/forget").Keeps("Keep everything", out var keep)
        .Presses(keep).Presses(keep).SeesNothing()
        .Waits(Duration.FromMinutes(2)).Presses(keep).Sees("That is done already.");

    [Theory]
    [InlineData("erase")]
    [InlineData("yes")]
    [InlineData("!")]
    [InlineData("forget me")]
    public void No_forged_button_erases(string choice) => First().Types("/forget").Keeps("Keep everything", out var keep)
        .Presses(keep.Replace("keep", choice, StringComparison.Ordinal))
        .Sees("That button is an old one.", "Erase everything")
        .Expects(transcript => Assert.NotNull(transcript.Person));

    [Fact]
    public void A_button_of_an_earlier_question_does_not_answer_this_one() => First()
        .Types("/forget").Keeps("Keep everything", out var earlier).Types("no").Types("/forget").Presses(earlier)
        .Sees("old one", "Erase everything").Types("forget me").KeepsNothing();

    [Fact]
    public void The_words_without_the_question_are_asked_back() => First().Types("forget me").Sees("Erase everything")
        .Types("forget me").KeepsNothing();

    [Fact]
    public void A_morning_in_between_takes_the_question_away() => First().Types("/forget").Types("/checkin").Types("forget me")
        .Expects(transcript => Assert.NotNull(transcript.Person));

    [Fact]
    public void After_no_the_morning_goes_on_where_it_was() => First().Types("/checkin").Sees("1 of 8")
        .Types("/forget").Types("no").Sees("Nothing is erased.", "1 of 8");

    [Fact]
    public void Half_way_in_somebody_can_be_forgotten_as_well() => HalfWay().Types("/forget").Sees("Erase everything")
        .Types("forget me").Sees("is erased").KeepsNothing();

    [Theory]
    [InlineData("no")]
    [InlineData("Strength and muscle")]
    public void Half_way_in_anything_else_goes_on_with_the_open_question(string words) => HalfWay()
        .Types("/forget").Types(words).Sees("Nothing is erased.", "What do you mainly train for?");

    [Fact]
    public void Half_way_in_the_button_goes_on_and_an_old_one_does_not() => HalfWay()
        .Types("/forget").Keeps("Keep everything", out var earlier).Types("/start").Sees("What do you mainly train for?")
        .Types("/forget").Presses(earlier).Sees("old one", "Erase everything")
        .Taps("Keep everything").Sees("Nothing is erased.", "What do you mainly train for?");

    [Fact]
    public void Half_way_in_a_tap_on_the_open_question_takes_the_other_away() => HalfWay()
        .Keeps("Strength and muscle", out var goal).Types("/forget").Presses(goal).Sees("How long")
        .Types("forget me").Expects(transcript => Assert.NotNull(transcript.Person));

    [Fact]
    public void Of_a_stranger_there_is_nothing_to_erase() => new Transcript(MondayAt(7)).Types("/forget")
        .Sees("I keep nothing about you", "May I keep your answers?").KeepsNothing();

    [Fact]
    public void Whoever_was_forgotten_begins_anew() => Forgotten().Types("/start")
        .Sees("May I keep your answers?").SeesNot("Good to see you").KeepsNothing();

    [Fact]
    public void Old_buttons_of_somebody_forgotten_keep_nothing()
    {
        var transcript = First().Types("/checkin").Keeps("None of these", out var safety)
            .Taps("None of these", "Normally", "4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well")
            .Keeps("Why?", out var why).Keeps("Change an answer", out var change)
            .Types("/forget").Keeps("Keep everything", out var keep).Types("forget me").KeepsNothing();

        Assert.All((string[])[safety, why, change, keep], button =>
            transcript.Presses(button).Sees("old one", "May I keep your answers?").KeepsNothing());
    }

    [Fact]
    public void A_consent_shown_long_before_does_not_count_for_somebody_forgotten() => new Transcript(MondayAt(7))
        .Types("/start").Keeps("Yes, keep them", out var yes).Taps("Yes, keep them")
        .Waits(Duration.FromDays(2)).Types("/forget").Types("forget me")
        .Presses(yes).Sees("old one", "May I keep your answers?").KeepsNothing();

    private static Transcript Forgotten() => First().Types("/forget").Types("forget me");

    private static Transcript HalfWay() =>
        new Transcript(MondayAt(9)).Types("/start").Taps("Yes, keep them", "Yes, 18 or over").Sees("What do you mainly train for?");
}
