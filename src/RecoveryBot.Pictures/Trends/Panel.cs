using RecoveryBot.Conversations.Trends;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RecoveryBot.Pictures.Trends;

/// <summary>One chart of the picture: 28 days from left to right, at the same places in each.</summary>
/// <param name="Chart">Ready to be drawn; to be disposed of.</param>
/// <param name="Height">Of what is drawn between title and dates, in units of the picture.</param>
/// <param name="Marks">What its key explains.</param>
internal sealed record Panel(Plot Chart, float Height, IReadOnlyList<KeyMark> Marks)
{
    /// <summary>Left of the days: for the figures of the axis.</summary>
    public const float Left = 52;

    public const float Right = 14;
    public const float Title = 36;
    public const float Dates = 28;

    private const int Week = 7;
    private const float LabelSize = 15;

    /// <summary>An empty chart with its axes, its pauses already shaded.</summary>
    public static Plot Blank(Brush brush, TrendChart chart, string title, float titleSize, double bottom, double top)
    {
        var days = chart.Weeks.Days;
        var plot = new Plot();
        plot.Font.Set(brush.Font);
        plot.Title(title, titleSize);
        plot.Axes.Right.IsVisible = false;
        plot.Axes.Top.IsVisible = false;
        plot.Axes.Left.TickLabelStyle.FontSize = LabelSize;
        plot.Axes.Bottom.TickLabelStyle.FontSize = LabelSize;
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. chart.Labels.Dates.Select((_, week) => (week * Week) + 0.5)], [.. chart.Labels.Dates]);
        plot.Grid.MajorLineColor = Palette.Grid;
        plot.Grid.MajorLineWidth = 1;
        plot.Layout.Fixed(new PixelPadding(Left, Right, Dates, Title));
        plot.Axes.SetLimits(0, days.Count, bottom, top);
        for (var day = 0; day < days.Count; day++)
        {
            if (days[day].IsPaused)
            {
                Brush.Hatch(plot, new CoordinateRect(day, day + 1, bottom, top));
            }
        }

        return plot;
    }

    public static KeyMark PauseMark(TrendLabels labels) => new(labels.Paused, Brush.Hatch);
}
