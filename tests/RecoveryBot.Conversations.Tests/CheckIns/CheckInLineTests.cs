using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

public sealed class CheckInLineTests
{
    [Theory]
    [InlineData("slept badly 2, sore 3, stress 4, no pain", "sleep=2 sore=3 stress=4")]
    [InlineData("sleep 2 sore 3 stress 4", "sleep=2 sore=3 stress=4")]
    [InlineData("2 sleep, 3 sore and 4 stress", "sleep=2 sore=3 stress=4")]
    [InlineData("sleep: 3/5; mood = 2 of 5", "sleep=3 mood=2")]
    [InlineData("slept 6.5h", "hours=6.5")]
    [InlineData("slept 6,5 h, sleep 2", "sleep=2 hours=6.5")]
    [InlineData("7 hours", "hours=7")]
    [InlineData("energy 4 but sore 2", "energy=4 sore=2")]
    [InlineData("pain 4 for 3 days", "pain=4 days=3")]
    [InlineData("only 15 min today", "minutes=15")]
    [InlineData("moving normally", "move=normal")]
    [InlineData("TIRED 2!", "energy=2")]
    [InlineData("ate little 2", "food=2")]
    [InlineData("sleep 9", "")]
    [InlineData("sleep 2.5", "")]
    [InlineData("slept badly", "")]
    [InlineData("no pain", "")]
    [InlineData("what is a deload?", "")]
    public void Only_what_stands_in_a_line_is_taken(string text, string values) => Assert.Equal(
        values.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        CheckInLine.Read(text).Values.Select(value => $"{value.Question}={value.Value}"));

    [Theory]
    [InlineData("slept badly", CheckInTopic.Sleep)]
    [InlineData("no energy", CheckInTopic.Energy)]
    [InlineData("sore", CheckInTopic.Soreness)]
    [InlineData("not sleeping well", CheckInTopic.Sleep)]
    [InlineData("my knee hurts", CheckInTopic.PainOrIllness)]
    [InlineData("got a cold", CheckInTopic.PainOrIllness)]
    [InlineData("busy day", CheckInTopic.BusyDay)]
    public void A_word_without_a_number_is_something_to_ask_about(string text, CheckInTopic topic) =>
        Assert.Equal([topic], CheckInLine.Read(text).Different);

    [Theory]
    [InlineData("not sore", CheckInTopic.Soreness)]
    [InlineData("no pain", CheckInTopic.PainOrIllness)]
    [InlineData("no fever", CheckInTopic.PainOrIllness)]
    [InlineData("I'm not stressed", CheckInTopic.Stress)]
    [InlineData("slept well", CheckInTopic.Sleep)]
    [InlineData("stress ok", CheckInTopic.Stress)]
    public void What_is_denied_or_fine_is_not_different(string text, CheckInTopic topic)
    {
        var line = CheckInLine.Read(text);

        Assert.Empty(line.Different);
        Assert.Equal([topic], line.AsUsual);
    }

    [Theory]
    [InlineData("as usual")]
    [InlineData("All good!")]
    [InlineData("fine")]
    [InlineData("I'm fine")]
    [InlineData("everything is ok")]
    [InlineData("same as always")]
    public void Fine_means_as_usual(string text) => Assert.True(CheckInLine.Read(text).AllAsUsual);

    [Theory]
    [InlineData("chest pain since last night", WarningSign.ChestPain)]
    public void A_sign_is_taken_at_its_word(string text, WarningSign sign) => Assert.Equal([sign], CheckInLine.Read(text).Signs);

    [Fact]
    public void A_sign_in_doubt_is_asked_about() =>
        Assert.Equal([WarningSign.Fainted], CheckInLine.Read("I nearly passed out").AskedSigns.Select(mention => mention.Sign));

    [Fact]
    public void A_denied_sign_is_none() => Assert.Empty(CheckInLine.Read("no chest pain").Signs);

    [Fact]
    public void A_line_fills_what_it_says_and_the_rest_is_asked() => Known()
        .Types("slept badly 2, sore 3, stress 4, no pain")
        .Sees("Noted: sleep 2 (restless), muscles 3 (normal), stress 4 (relaxed), no pain so far.")
        .Sees("Moving normally, no pain, not ill?").Taps("Yes, all of that")
        .Sees("many hours did you sleep").Taps("7")
        .Sees("Train")
        .Expects(transcript => Assert.Equal(
            [WellnessItem.Fatigue, WellnessItem.Mood], transcript.Decided.Single().CheckIn.AsUsual));

    [Fact]
    public void A_line_in_the_middle_of_the_full_form_fills_in_too() => First()
        .Types("/checkin").Taps("None of these", "Normally")
        .Types("sleep 4, energy 4, muscles 4, stress 4").Sees("Noted:", "How is your mood?")
        .Types("4").Types("5").IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void As_usual_and_yes_can_be_typed() => Known()
        .Types("/checkin").Types("all good").Sees("Moving normally").Types("yes").IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void As_usual_on_a_full_morning_begins_the_questions() => First()
        .Types("fine").Sees("1 of 8", "Any of these today?");

    [Fact]
    public void Pain_in_a_line_is_ticked_on_the_safety_list_which_is_still_asked() => First()
        .Types("pain 3").Sees("Noted: pain 3 of 10.", "Any of these today?", "✓ Pain, other than sore muscles")
        .Taps("Done", "Knee").Sees("For how many days");

    [Fact]
    public void Chest_pain_in_a_line_refers_at_once() => Known()
        .Types("chest pain this morning").IsDecided(Decision.Refer).Sees("Get emergency help now.");

    [Fact]
    public void A_rating_off_the_scale_is_asked_for() => Known()
        .Types("sleep 9").Sees("Sleep: I need a number from 1 to 5, 5 is best.").Taps("Yes, all of that").Sees("How did you sleep?")
        .Types("9").Sees("a number from 1 to 5").Types("3").IsDecided(Decision.TrainAsPlanned);

    [Theory]
    [InlineData("no pain", "no pain so far")]
    [InlineData("fever gone", "not ill so far")]
    [InlineData("not ill, no pain", "no pain or illness so far")]
    public void No_more_is_noted_than_was_said(string line, string noted) => First().Types("/checkin").Types($"slept badly 2, {line}")
        .Sees($"sleep 2 (restless), {noted}.");

    [Fact]
    public void Unknown_words_repeat_the_open_question_with_a_hint() => First()
        .Types("/checkin").Types("purple").Sees("I didn't catch that", "Any of these today?").SeesItBelow();

    [Fact]
    public void Unknown_words_with_nothing_open_say_what_works() => Known().Types("purple").Sees("/checkin", "/help");
}
