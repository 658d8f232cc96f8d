using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Benchmarks;

/// <summary>A client with four weeks of history, and mornings of every kind.</summary>
internal static class SampleMornings
{
    public static readonly LocalDate Today = new(2026, 11, 23);

    public static readonly History FourWeeks = new()
    {
        CheckIns = [.. Enumerable.Range(1, 28).Select(ago => CheckIn(Today.PlusDays(-ago), ago))],
        Sessions =
        [
            .. Enumerable.Range(1, 28).Where(ago => ago % 7 is not 0 and not 3)
                .Select(ago => new Session(Today.PlusDays(-ago), SessionType.Training, 5 + (ago % 3), 55, Performance.Normal)),
        ],
        RestDays = [.. Enumerable.Range(1, 28).Where(ago => ago % 7 is 0 or 3).Select(ago => Today.PlusDays(-ago))],
    };

    public static readonly Profile Profile = new() { TrainingLevel = TrainingLevel.Intermediate };

    public static readonly DayPlan Plan = new() { Today = SlotKind.Training, Next = SlotKind.Training, Slot = "lower_body_strength" };

    public static CheckIn CheckIn(LocalDate date, int kind) => new()
    {
        Date = date,
        Fatigue = 2 + (kind % 4),
        SleepQuality = 5 - (kind / 2 % 4),
        MuscleSoreness = 2 + (kind / 3 % 4),
        Stress = 5 - (kind % 3),
        Mood = 3 + (kind % 3),
        Nutrition = 4,
        MovementQuality = MovementQuality.Normal,
        PainNrs = 0,
        SafetyAnswered = true,
        MinutesAvailable = 30,
    };

    public static DecisionInput Input(CheckIn today, HistoryWindow window) => new()
    {
        CheckIn = today,
        Profile = Profile,
        Plan = Plan,
        Derived = window.With(today),
        DerivedFor = window.With,
    };
}
