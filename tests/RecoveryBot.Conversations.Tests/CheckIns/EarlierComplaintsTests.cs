using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>The next morning begins with yesterday's pain or illness, which no answer makes less than it was said to be.</summary>
public sealed class EarlierComplaintsTests
{
    private static readonly string[] Rest = ["4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well"];

    [Fact]
    public void The_morning_after_pain_asks_about_it_first() => AfterPain()
        .Sees("Good morning. Yesterday it was pain in the knee, 3 of 10, day 2. And today?")
        .SeesButtons("Gone", "Less", "Same", "More", "Later", "Skip today");

    [Theory]
    [InlineData("Same", 3)]
    [InlineData("5", 5)]
    [InlineData("still there", 3)]
    public void The_same_pain_fills_strength_place_and_days(string typed, int strength) => AfterPain()
        .Types(typed).Sees("And how are you otherwise?").Taps("As usual").Sees("And moving normally?").Taps("Yes")
        .SeesButtonsAmong("✓ Pain, other than sore muscles").Taps("Done").Sees("And that spot?").Taps("Neither of these")
        .Expects(transcript => IsPain(transcript, strength, days: 3));

    [Theory]
    [InlineData("Less", "2", 2)]
    [InlineData("better", "3", 3)]
    [InlineData("More", "5", 5)]
    [InlineData("worse", "2", 3)]
    public void Less_or_more_asks_how_much_and_more_is_never_less(string typed, string strength, int counts) => AfterPain()
        .Types(typed).Taps("As usual", "Yes", "Done").Sees("How strong is the pain?").Taps(strength)
        .Taps("Neither of these").Expects(transcript => IsPain(transcript, counts, days: 3));

    [Theory]
    [InlineData("Gone")]
    [InlineData("0")]
    [InlineData("my knee is fine now")]
    [InlineData("it's gone")]
    public void Pain_that_is_gone_is_confirmed_like_a_usual_morning(string typed) => AfterPain()
        .Types(typed).Taps("As usual").Sees("Moving normally, no pain, not ill?").Taps("Yes, all of that")
        .IsDecided(Decision.TrainAsPlanned).Expects(transcript => Assert.Null(transcript.Decided.Last().CheckIn.PainNrs));

    [Theory]
    [InlineData("purple")]
    [InlineData("11")]
    public void What_is_not_clear_is_asked_again(string typed) =>
        AfterPain().Types(typed).Sees("Gone, less, the same or more?", "And today?");

    [Fact]
    public void A_joint_that_is_fine_now_is_heard_before_anything_is_asked() => DayOfPain().At(On(Tuesday, 6))
        .Types("my knee is fine now").Sees("Noted: no pain so far.").SeesNot("And today?");

    [Fact]
    public void Said_of_today_it_is_not_asked_about() => DayOfPain().At(On(Tuesday, 6))
        .Types("my knee hurts 4").SeesNot("And today?");

    [Fact]
    public void Back_leads_to_the_question_about_yesterday() => AfterPain()
        .KeepsScreen(out var asked).Taps("Same", "Back").Expects(transcript => Assert.Equal(
            asked.Split('\n')[0], transcript.Screen.Split('\n')[0]))
        .Taps("Gone", "As usual").Sees("Moving normally, no pain, not ill?");

    [Fact]
    public void Later_and_skip_stand_there_already()
    {
        AfterPain().Taps("Later", "In 30 minutes").Waits(NodaTime.Duration.FromMinutes(30)).Sees("And today?");
        AfterPain().Taps("Skip today").Sees("No check-in today");
    }

    [Fact]
    public void What_was_said_of_it_counts_when_the_rest_is_left() => AfterPain()
        .Taps("Same").Types("stop").Sees("You did not finish", "pain in the knee")
        .Expects(transcript => IsPain(transcript, 3, days: 3));

    [Fact]
    public void A_day_without_an_answer_in_between_counts_as_a_day_of_it() => DayOfPain().Prompts(On(Tuesday.PlusDays(1), 7))
        .Sees("On Monday it was pain in the knee, 3 of 10, day 2. And today?")
        .Taps("Same", "As usual", "Yes", "Done", "Neither of these").Expects(transcript => IsPain(transcript, 3, days: 4));

    [Fact]
    public void The_morning_after_an_illness_asks_about_it() => AfterIllness()
        .Sees("Yesterday you were ill in the chest, the stomach or all over. And today?")
        .Taps("Same", "As usual", "Yes", "Done")
        .Expects(transcript => Assert.Equal(Illness.BelowNeck, transcript.Decided.Last().CheckIn.Illness)).IsDecided(Decision.Rest);

    [Fact]
    public void Worse_is_no_milder_illness() => AfterIllness()
        .Taps("More", "As usual", "Yes", "Done", "A cold: only nose or throat")
        .Expects(transcript => Assert.Equal(Illness.BelowNeck, transcript.Decided.Last().CheckIn.Illness));

    [Fact]
    public void Gone_the_day_after_is_smaller() => AfterIllness()
        .Taps("Gone", "As usual", "Yes, all of that").IsDecided(Decision.TrainReduced);

    [Fact]
    public void A_first_fortnight_goes_on_with_its_questions() => First()
        .Types("/checkin").Taps("Pain, other than sore muscles", "Done", "Knee", "3", "2", "Neither of these", "Normally").Taps(Rest)
        .Prompts(On(Tuesday, 7)).Taps("Gone").Sees("1 of 8", "Any of these today?");

    private static Transcript AfterPain() => DayOfPain().Prompts(On(Tuesday, 7));

    private static Transcript DayOfPain() => Complaining("Pain, other than sore muscles", "Done", "Knee", "3", "2", "Neither of these");

    private static Transcript AfterIllness() =>
        Complaining("Ill, feverish or overheated", "Done", "Chest, stomach or aching all over").Prompts(On(Tuesday, 7));

    private static Transcript Complaining(params string[] taps) => Known()
        .Types("/checkin").Taps("Something's different", "Pain or illness", "Done", "Yes").Taps(taps);

    private static void IsPain(Transcript transcript, int strength, int days)
    {
        var checkIn = transcript.Decided.Last().CheckIn;
        Assert.Equal((strength, days, PainPlace.Knee), (checkIn.PainNrs, checkIn.PainDurationDays, checkIn.PainPlace));
    }
}
