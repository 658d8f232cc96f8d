using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Tests.Load;

/// <summary>Short ways to write a history down, in days before one fixed morning.</summary>
internal static class Histories
{
    public static readonly LocalDate Today = new(2026, 11, 23);

    public static LocalDate Ago(int days) => Today.PlusDays(-days);

    public static Session Trained(int ago, double? rpe, double? minutes, Performance? went = null) =>
        new(Ago(ago), SessionType.Training, rpe, minutes, went);

    public static Session Recovered(int ago, double? rpe, double? minutes) =>
        new(Ago(ago), SessionType.ActiveRecovery, rpe, minutes);

    /// <summary>A morning with the five items in the order of the questionnaire.</summary>
    public static CheckIn Morning(int ago, int? fatigue, int? sleep, int? soreness, int? stress, int? mood) => new()
    {
        Date = Ago(ago),
        Fatigue = fatigue,
        SleepQuality = sleep,
        MuscleSoreness = soreness,
        Stress = stress,
        Mood = mood,
    };

    public static CheckIn Morning(int ago, int all) => Morning(ago, all, all, all, all, all);

    /// <summary>The same morning on each of these days.</summary>
    public static IEnumerable<CheckIn> Mornings(int from, int to, int all) =>
        Enumerable.Range(from, to - from + 1).Select(ago => Morning(ago, all));

    public static Derived Derive(History history, CheckIn? today = null) =>
        Derivation.For(today ?? Morning(0, 4), history);
}
