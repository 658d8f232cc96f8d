using RecoveryBot.Conversations.Replays;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.CheckIns;

/// <summary>The mornings after somebody was sent to a professional.</summary>
public sealed class AfterReferralTests
{
    private const string Cleared = "How you start again is for whoever cleared you to say: go by that first.";

    private static readonly string[] Rest = ["4 · Good", "4 · Fresh", "4 · Good", "4 · Relaxed", "4 · Good", "4 · Well"];

    [Fact]
    public void It_asks_whether_somebody_has_looked_at_it() => Known().Types("chest pain").Prompts(On(Tuesday, 7))
        .Sees("Yesterday it was pain or pressure in the chest. Have you been seen?")
        .SeesButtons("Seen, and I may train again", "Seen, not cleared yet", "Not yet", "Later", "Skip today");

    [Theory]
    [InlineData("Not yet")]
    [InlineData("Seen, not cleared yet")]
    public void Uncleared_only_what_may_be_urgent_is_asked(string answer) => Known().Types("chest pain").Prompts(On(Tuesday, 7))
        .Taps(answer).Sees("Any of these today?").SeesNot("of 8").Taps("None of these").IsDecided(Decision.Refer)
        .Expects(transcript => Assert.Null(transcript.Person!.Form))
        .Prompts(On(Tuesday.PlusDays(1), 7)).Sees("On Monday it was pain or pressure in the chest.");

    [Fact]
    public void Cleared_the_morning_goes_on_and_nobody_tries_squats() => Known().Types("chest pain").Prompts(On(Tuesday, 7))
        .Taps("Seen, and I may train again").Sees("how are you otherwise?").Taps("As usual", "Yes, all of that")
        .Expects(transcript => Assert.NotEqual(Decision.Refer, transcript.Decided.Last().Decision))
        .Prompts(On(Tuesday.PlusDays(1), 7)).SeesNot("Have you been seen?");

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void How_training_begins_again_is_theirs_to_say_who_cleared_it(int days, bool said)
    {
        var morning = Known().Types("chest pain").Prompts(On(Tuesday, 7))
            .Taps("Seen, and I may train again", "As usual", "Yes, all of that").IsDecided(Decision.TrainAsPlanned);
        if (days > 1)
        {
            morning.Prompts(On(Monday.PlusDays(days), 7)).Taps("Start", "None of these", "Normally").Taps(Rest).IsDecided(Decision.TrainAsPlanned);
        }

        _ = said ? morning.Sees(Cleared) : morning.SeesNot(Cleared);
    }

    [Fact]
    public void Cleared_on_the_card_it_asks_what_the_referral_left_out() => Known().Types("chest pain").Prompts(On(Tuesday, 7))
        .Taps("Not yet", "None of these").IsDecided(Decision.Refer)
        .Taps("A professional has cleared me", "Yes, I am cleared").IsDecided(Decision.TrainReduced)
        .Sees("the rest of today's questions", "How do you move today").SeesNot("Any of these")
        .Taps("Normally").Taps(Rest).IsDecided(Decision.TrainAsPlanned)
        .Expects(IsDecidedAgainTheSame)
        .Prompts(On(Tuesday.PlusDays(1), 7)).SeesNot("Have you been seen?");

    [Fact]
    public void Left_half_way_it_stays_the_careful_day() => Known().Types("chest pain").Prompts(On(Tuesday, 7))
        .Taps("Not yet", "None of these", "A professional has cleared me", "Yes, I am cleared").Types("stop")
        .IsDecided(Decision.TrainReduced).Types("/today").Sees("How do you move today")
        .Prompts(On(Tuesday.PlusDays(1), 7)).SeesNot("Have you been seen?").Expects(IsDecidedAgainTheSame);

    [Fact]
    public void A_complaint_that_comes_with_the_rest_counts() => Known().Types("chest pain").Prompts(On(Tuesday, 7))
        .Taps("Not yet", "None of these", "A professional has cleared me", "Yes, I am cleared").Types("chest pain again")
        .IsDecided(Decision.Refer).Sees("emergency").Expects(IsDecidedAgainTheSame);

    [Fact]
    public void After_a_crisis_it_is_kind_and_names_the_crisis_line()
    {
        var morning = Known().Types("I want to die").Prompts(On(Tuesday, 7))
            .Sees("Good that you are here.", "you did not feel safe", "crisis line")
            .SeesButtons("I feel safer today", "I still don't feel safe", "Later", "Skip today");
        morning.Taps("I still don't feel safe").Sees("a crisis line now").IsDecided(Decision.Refer);
    }

    [Fact]
    public void Feeling_safer_lifts_nothing() => Known().Types("I want to die").Prompts(On(Tuesday, 7))
        .Taps("I feel safer today", "None of these").IsDecided(Decision.Refer);

    [Fact]
    public void Pain_alone_ends_with_three_free_mornings_and_begins_smaller()
    {
        var transcript = StrongPain("Neither of these");
        foreach (var day in new[] { 1, 2, 3 })
        {
            transcript.Prompts(On(Monday.PlusDays(day), 7))
                .Sees(day == 1 ? "three mornings in a row without pain" : "The pain was gone. Is it still?")
                .Taps(day == 1 ? "It is gone, nobody has seen it" : "Still gone").Sees("Any of these today?").Taps("None of these")
                .Sees("From walking about so far").SeesNot("squat").Taps("Normally").IsDecided(Decision.Refer).Sees($"{day} of 3 mornings without pain")
                .Types("/today").Sees($"{day} of 3 mornings without pain").SeesNot("I asked you to see")
                .Taps("Why?", "Back to today").Sees($"{day} of 3 mornings without pain");
        }

        transcript.Prompts(On(Monday.PlusDays(4), 7)).SeesNot("Have you been seen?").Taps("Start", "None of these", "Normally").Taps(Rest)
            .IsDecided(Decision.TrainReduced);
    }

    [Fact]
    public void Pain_that_is_back_begins_the_counting_anew() => StrongPain("Neither of these")
        .Prompts(On(Tuesday, 7)).Taps("It is gone, nobody has seen it", "None of these", "Normally")
        .Prompts(On(Tuesday.PlusDays(1), 7)).Sees("The pain was gone. Is it still?").Taps("It is back")
        .SeesButtonsAmong("✓ Pain, other than sore muscles").Taps("Done", "Knee", "2", "1", "Neither of these")
        .Prompts(On(Tuesday.PlusDays(2), 7)).Taps("It is gone, nobody has seen it", "None of these", "Normally")
        .Prompts(On(Tuesday.PlusDays(3), 7)).Taps("Still gone", "None of these", "Normally")
        .Prompts(On(Tuesday.PlusDays(4), 7)).Sees("The pain was gone. Is it still?", "2 of 3");

    [Theory]
    [InlineData("It is swollen|Done")]
    [InlineData("I can't use it as usual|Done")]
    public void Swelling_or_a_part_that_fails_never_ends_by_itself(string spot) => StrongPain(spot.Split('|'))
        .Prompts(On(Tuesday, 7)).SeesButtons("Seen, and I may train again", "Seen, not cleared yet", "Not yet", "Later", "Skip today");

    [Fact]
    public void Told_after_the_answer_that_it_is_fine_it_says_how_that_ends() => StrongPain("Neither of these")
        .Prompts(On(Tuesday, 7)).Taps("It is gone, nobody has seen it", "None of these", "Normally")
        .Types("my knee is fine now").Sees("Good to hear.", "Three mornings in a row");

    [Fact]
    public void On_the_third_morning_it_says_that_these_were_all() => StrongPain("Neither of these")
        .Prompts(On(Tuesday, 7)).Taps("It is gone, nobody has seen it", "None of these", "Normally")
        .Prompts(On(Tuesday.PlusDays(1), 7)).Taps("Still gone", "None of these", "Normally")
        .Prompts(On(Tuesday.PlusDays(2), 7)).Taps("Still gone", "None of these", "Normally")
        .Types("my knee is fine now").Sees("from tomorrow on you train again");

    [Fact]
    public void Told_on_the_day_itself_it_asks_the_list_again() => StrongPain("Neither of these")
        .Types("my knee is fine now").Sees("Noted: no pain so far.", "Any of these today?");

    private static void IsDecidedAgainTheSame(Transcript transcript)
    {
        RecordedFact[] facts = [new(MondayAt(6), new Fact.SettingsChanged(Monday, Clients.Usual)), .. transcript.Kept];
        Assert.All(
            new Replay(new RecoveryModel(DecisionOptions.Default)).Of(transcript.Person!, facts),
            one => Assert.Equal(one.Kept.Decision == Decision.Refer, one.Again!.Decision == Decision.Refer));
    }

    private static Transcript StrongPain(params string[] spot) => First()
        .Types("/checkin").Taps("Pain, other than sore muscles", "Done", "Knee", "7").Taps(spot).IsDecided(Decision.Refer);
}
