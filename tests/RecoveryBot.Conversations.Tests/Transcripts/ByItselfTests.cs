using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Conversations.Tests.LookBacks.LookBackTests;
using static RecoveryBot.Conversations.Tests.TrainingLog.EveningTests;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Transcripts;

/// <summary>What the bot says by itself, and what follows.</summary>
public sealed class ByItselfTests
{
    [Fact]
    public void The_weeks_look_back_reads_as_approved() => Approved.Check("look-back", Weekly()
        .Until(On(Monday.PlusDays(6), 18)).Taps("Other days", "Change a day", "Wednesday", "Rest", "Looks right")
        .Written);

    [Fact]
    public void An_evening_after_a_recovery_session_reads_as_approved() => Approved.Check("recovery-evening", RecoveryDay()
        .Taps("I did it", "Calmer", "Looser", "Done")
        .Until(MondayAt(20)).Taps("2 · Easy", "20")
        .Written);

    [Fact]
    public void An_evening_of_a_rest_day_reads_as_approved() => Approved.Check("rest-evening", RestDay()
        .Until(MondayAt(20)).Taps("Something light", "Just part of the day")
        .Types("/settings evening off").Taps("That's all")
        .Written);

    [Fact]
    public void An_evening_of_training_that_is_stopped_and_begun_again_reads_as_approved() => Approved.Check("evening", TrainingDay()
        .Until(MondayAt(20)).Taps("Don't ask in the evening", "Ask me again", "7", "60", "As usual")
        .Written);

    [Fact]
    public void A_silence_that_ends_reads_as_approved() => Approved.Check("after-a-silence", new Transcript(
            On(Monday.PlusDays(9), 12), Clients.Onboarded() with { PromptSchedule = new PromptSchedule(Monday.PlusDays(3), IsSilent: true) }, new History())
        .Types("hello").Taps("Shorten it")
        .Until(On(Monday.PlusDays(10), 7))
        .Written);
}
