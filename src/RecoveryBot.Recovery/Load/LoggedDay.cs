using NodaTime;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Recovery.Load;

/// <summary>What is known of one day's training, summed over its sessions.</summary>
/// <param name="Load">Session RPE × minutes in AU (Foster 2001), zero on a rest day; null if any part of it is unknown.</param>
public readonly record struct LoggedDay(DayType Type, double? Load)
{
    /// <summary>Days in a row, the earliest first.</summary>
    /// <param name="last">The latest of them.</param>
    /// <param name="count">How many, at least one.</param>
    /// <param name="history">In any order; what lies outside these days is ignored.</param>
    /// <param name="options">What makes a recovery session strenuous; the defaults if null.</param>
    public static IReadOnlyList<LoggedDay> UpTo(LocalDate last, int count, History history, LoadOptions? options = null)
    {
        var days = new Day[count];
        LogSummary.Read(history, new ReferenceDate(last.PlusDays(1)), days, options ?? LoadOptions.Default);
        return [.. days.Reverse().Select(day => new LoggedDay(day.Type, day.Load))];
    }
}
