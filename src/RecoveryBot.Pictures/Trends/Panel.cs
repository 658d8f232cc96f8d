using NodaTime;
using RecoveryBot.Conversations.Charts;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RecoveryBot.Pictures.Trends;

/// <summary>One chart of the picture: up to 28 days from left to right, at the same places in each.</summary>
/// <param name="Chart">Ready to be drawn; to be disposed of.</param>
/// <param name="Height">Of what is drawn between title and dates, in units of the picture.</param>
/// <param name="Marks">What its key explains.</param>
internal sealed record Panel(Plot Chart, float Height, IReadOnlyList<LegendMark> Marks)
{
    /// <summary>Left of the days: for the figures of the axis.</summary>
    public const float Left = 52;

    public const float Right = 14;
    public const float Title = 36;
    public const float Dates = 40;

    /// <summary>Fewer days leave the rest of the width empty rather than become as wide as a week.</summary>
    private const int FewestColumns = 14;

    private const float LabelSize = 15;
    private const float DaySize = 13;
    private const float BelowAxis = 4;

    /// <summary>How many days fit from left to right.</summary>
    public static int Columns(TrendChart chart) => Math.Max(FewestColumns, chart.Weeks.Days.Count);

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
        plot.Axes.Bottom.TickLabelStyle.FontSize = DaySize;
        plot.Axes.Bottom.TickLabelStyle.OffsetY = BelowAxis;
        plot.Axes.Bottom.MajorTickStyle.Length = 0;
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. days.Select((_, day) => day + 0.5)], [.. chart.Labels.Days]);
        plot.Grid.YAxisStyle.MajorLineStyle.Color = Palette.Grid;
        plot.Grid.YAxisStyle.MajorLineStyle.Width = 1;
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Layout.Fixed(new PixelPadding(Left, Right, Dates, Title));
        plot.Axes.SetLimits(0, Columns(chart), bottom, top);
        for (var day = 0; day < days.Count; day++)
        {
            if (days[day].IsPaused)
            {
                Brush.Hatch(plot, new CoordinateRect(day, day + 1, bottom, top));
            }

            if (day > 0 && days[day].Date.DayOfWeek == IsoDayOfWeek.Monday)
            {
                Brush.Rule(plot, day, bottom, top);
            }
        }

        return plot;
    }

    public static LegendMark PauseMark(TrendLabels labels) => new(labels.Paused, Brush.Hatch);
}
