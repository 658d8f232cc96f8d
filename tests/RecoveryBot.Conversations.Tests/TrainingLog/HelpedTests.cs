using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.TrainingLog;

/// <summary>What helped this person, where it concerns today's session.</summary>
public sealed class HelpedTests
{
    private const string Walk = "cardio-easy-walk";

    [Fact]
    public void Three_sessions_of_todays_kind_tell_how_they_went() => RecoveryDay(Done(2, Walk), Done(4, Walk), Done(6, Walk))
        .Sees("So far, better the next morning: after easy walking 3 of 3.");

    [Fact]
    public void Two_tell_nothing() => RecoveryDay(Done(2, Walk), Done(4, Walk)).SeesNot("So far");

    [Fact]
    public void What_another_kind_did_is_no_news_today() =>
        RecoveryDay(Done(2, "mobility-loose-legs"), Done(4, "mobility-loose-legs"), Done(6, "mobility-loose-legs"))
            .SeesNot("So far");

    [Fact]
    public void It_is_said_of_the_session_that_is_shown() => RecoveryDay(Done(2, Walk), Done(4, Walk), Done(6, Walk))
        .Taps("Shorter").Sees("after easy walking 3 of 3.");

    [Fact]
    public void A_day_without_a_session_says_nothing_of_it() => Client(Done(2, Walk), Done(4, Walk), Done(6, Walk))
        .Types("/checkin").Taps("As usual", "Yes, all of that").IsDecided(Decision.TrainAsPlanned).SeesNot("So far");

    private static SessionFeedback Done(int ago, string block) => new(
        Monday.PlusDays(-ago), [MenuCategory.LowIntensityCardio], Change.Same, Change.Same, Change.Same, Blocks: [block]);

    private static Transcript RecoveryDay(params SessionFeedback[] feedback) => Client(feedback)
        .Types("sore 2").Taps("Yes, all of that", "All over").IsDecided(Decision.ActiveRecovery);

    private static Transcript Client(params SessionFeedback[] feedback) => new(
        MondayAt(7), Clients.Onboarded(), Rising() with { Feedback = feedback });

    /// <summary>Every other morning is better than the one before it.</summary>
    private static History Rising() => Clients.RatedMornings(14, Monday) with
    {
        CheckIns = [.. Clients.RatedMornings(14, Monday).CheckIns.Select((checkIn, index) => index % 2 == 0 ? checkIn with { Mood = 5 } : checkIn)],
    };
}
