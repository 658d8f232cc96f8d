using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Settings;

/// <summary>A setting that may make the day's answer another one decides an answered day again.</summary>
public sealed class DecidedAgainTests
{
    [Fact]
    public void A_lower_level_may_turn_recovery_into_rest() => Sore().IsDecided(Decision.ActiveRecovery)
        .Types("/settings level 2 months").IsDecided(Decision.Rest)
        .Sees("Rest today.", "With that, today is decided again: rest. /today shows it.", "Training level: beginner")
        .Expects(transcript => Assert.Equal(2, transcript.DecisionsKept))
        .Types("/today").Sees("Rest today.");

    [Fact]
    public void A_condition_without_a_clinicians_word_refers() => Sore()
        .Types("/settings").Taps("Health", "A medical condition", "Not yet").IsDecided(Decision.Refer)
        .Sees("No training: have this looked at first.", "today is decided again: see a professional")
        .Taps("Health", "A medical condition", "Yes, I've been cleared").IsDecided(Decision.ActiveRecovery)
        .Sees("today is decided again: active recovery");

    [Fact]
    public void A_clinicians_word_answers_an_earlier_referral() => new Transcript(
            MondayAt(7),
            Clients.Onboarded(),
            Clients.RatedMornings(14, Monday) with { OpenReferralSince = Monday.PlusDays(-1) })
        .Types("/checkin").Taps("Not yet", "None of these").IsDecided(Decision.Refer)
        .Types("/settings").Taps("Health", "A medical condition", "Yes, I've been cleared").IsDecided(Decision.TrainReduced);

    [Fact]
    public void Minutes_change_the_session_and_the_card_says_that_the_day_stays() => Sore()
        .Types("/settings minutes 10").Sees("10 min: ", "decided again and stays what it was")
        .IsDecided(Decision.ActiveRecovery);

    [Theory]
    [InlineData("/settings goal strength")]
    [InlineData("/settings minutes 25")]
    [InlineData("/settings equipment none of it")]
    [InlineData("/settings health no")]
    [InlineData("/settings level 14 months")]
    [InlineData("/settings nudge off")]
    [InlineData("/settings time 6:45")]
    [InlineData("/settings quiet 22-7")]
    public void What_changes_nothing_about_the_day_decides_nothing(string line) => Sore().Types(line).SeesNot("decided again")
        .Expects(transcript => Assert.Equal(1, transcript.DecisionsKept));

    [Fact]
    public void A_day_without_an_answer_is_not_decided() => Known().Types("/settings level 2 months").SeesNot("decided again")
        .Expects(transcript => Assert.Equal(0, transcript.DecisionsKept));

    [Fact]
    public void An_answer_that_is_being_changed_goes_on() => Sore().Taps("Change an answer").Sees("What has changed?")
        .Types("/settings level 2 months").Sees("today is decided again: rest")
        .Taps("That's all").Sees("And this is where we were:", "What has changed?").Taps("Soreness (now 2)", "4 · Good")
        .IsDecided(Decision.TrainAsPlanned);

    [Fact]
    public void The_settings_are_kept_with_the_day_they_hold_from() => Sore().Types("/settings level 2 months")
        .Expects(transcript => Assert.Equal(
            TrainingLevel.Beginner, Assert.Single(transcript.Facts.OfType<Fact.SettingsChanged>()).Client.Profile.TrainingLevel));

    private static Transcript Sore() => Known().Types("sore 2").Taps("Yes, all of that", "All over");
}
