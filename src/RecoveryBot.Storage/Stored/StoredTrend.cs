using RecoveryBot.Conversations.Trends;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Storage.Stored;

/// <summary>A picture's data while its message waits to be sent.</summary>
internal sealed record StoredTrend(IReadOnlyList<StoredTrendDay> Days, UsualWellness? Usual, TrendLabels Labels)
{
    public static StoredTrend Of(TrendChart chart) => new([.. chart.Days.Select(StoredTrendDay.Of)], chart.Usual, chart.Labels);

    public TrendChart ToChart() => new([.. Days.Select(day => day.ToDay())], Usual, Labels);
}

internal sealed record StoredTrendDay(
    string Date, Decision? Decision, int? Wellness, bool IsAsUsual, double? Load, bool IsRest, bool IsPaused)
{
    public static StoredTrendDay Of(TrendDay day) =>
        new(Columns.Of(day.Date), day.Decision, day.Wellness, day.IsAsUsual, day.Load, day.IsRest, day.IsPaused);

    public TrendDay ToDay() => new(Columns.Date(Date), Decision, Wellness, IsAsUsual, Load, IsRest, IsPaused);
}
