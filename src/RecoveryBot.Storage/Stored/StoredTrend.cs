using System.Text.Json;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Storage.Stored;

/// <summary>
/// A picture's data while its message waits to be sent; of the picture itself nothing is stored. It waits for minutes, so an
/// earlier version is not read: its words go alone.
/// </summary>
internal sealed record StoredTrend(
    int Version, IReadOnlyList<StoredTrendDay> Days, UsualWellness? Usual, string? Since, TrendLabels Labels)
{
    /// <summary>Version 1 did not name itself.</summary>
    public const int LatestVersion = 3;

    public static StoredTrend Of(TrendChart chart) => new(
        LatestVersion,
        [.. chart.Weeks.Days.Select(StoredTrendDay.Of)],
        chart.Weeks.Usual,
        chart.Weeks.Since is { } since ? Columns.Of(since) : null,
        chart.Labels);

    public TrendChart ToChart() => new(
        new FourWeeks([.. Days.Select(day => day.ToDay())], Usual, Since is null ? null : Columns.Date(Since)), Labels);
}

internal sealed record StoredTrendDay(
    string Date, Decision? Decision, MorningShape Morning, int? Total, DayType Logged, double? Load, bool IsPaused,
    bool AnsweredLate = false, bool ChoseToTrain = false)
{
    public static StoredTrendDay Of(TrendDay day)
    {
        var (shape, total) = day.Morning switch
        {
            TrendMorning.Unrated => (MorningShape.Unrated, (int?)null),
            TrendMorning.AsUsual => (MorningShape.AsUsual, null),
            TrendMorning.Rated rated => (MorningShape.Rated, rated.Total),
            _ => throw new InvalidOperationException($"No shape to store {day.Morning.GetType().Name} in."),
        };
        return new(Columns.Of(day.Date), day.Decision, shape, total, day.Logged.Type, day.Logged.Load, day.IsPaused, day.AnsweredLate, day.ChoseToTrain);
    }

    public TrendDay ToDay() => new(Columns.Date(Date), Decision, ToMorning(), new LoggedDay(Logged, Load), IsPaused)
    {
        AnsweredLate = AnsweredLate,
        ChoseToTrain = ChoseToTrain,
    };

    private TrendMorning ToMorning() => (Morning, Total) switch
    {
        (MorningShape.Unrated, _) => new TrendMorning.Unrated(),
        (MorningShape.AsUsual, _) => new TrendMorning.AsUsual(),
        (MorningShape.Rated, { } total) => new TrendMorning.Rated(total),
        _ => throw new JsonException("A stored picture has a morning of a shape that does not exist."),
    };
}

internal enum MorningShape
{
    Unrated,
    AsUsual,
    Rated,
}
