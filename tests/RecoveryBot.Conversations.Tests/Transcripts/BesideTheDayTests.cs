using RecoveryBot.Conversations.Tests.TrainingLog;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Testing.Transcripts;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Transcripts;

public sealed class BesideTheDayTests
{
    [Fact]
    public void A_missed_morning_that_is_filled_in_reads_as_approved() => Approved.Check("filled-in-morning", WithoutSunday()
        .Types("/checkin").Taps("As usual", "Yes, all of that")
        .At(MondayAt(18)).Types("/week").Taps("‹ Week before", "Fill in Sunday")
        .Taps("Ill, feverish or overheated", "Done", "Chest, stomach or aching all over", "Normally", "2 · Restless", "2 · More tired than normal", "3 · Normal", "4 · Relaxed", "3 · Less keen than usual")
        .Types("/week").Taps("‹ Week before").Types("/checkin yesterday").Types("never mind")
        .Written);

    [Fact]
    public void Training_anyway_and_its_evening_read_as_approved() => Approved.Check("train-anyway", EveningTests.RestDay()
        .At(MondayAt(9)).Types("I'll train anyway")
        .Until(MondayAt(20)).Taps("6", "45")
        .Types("/note Felt good once warm, knees quiet").Types("/week")
        .Written);

    private static Transcript WithoutSunday() => new(
        MondayAt(7),
        Clients.Onboarded(),
        new History { CheckIns = [.. Clients.RatedMornings(15, Monday.PlusDays(-1)).CheckIns.Where(checkIn => checkIn.Date != Monday.PlusDays(-5))] });
}
