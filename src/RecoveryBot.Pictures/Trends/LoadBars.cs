using System.Globalization;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Load;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RecoveryBot.Pictures.Trends;

/// <summary>A bar for each day's load. Rest is marked as rest, and what is not known as not known: neither is a zero.</summary>
internal static class LoadBars
{
    public const float Height = 150;

    /// <summary>The axis reaches this far at least, so that a walk does not look like a race (AU).</summary>
    public const double LeastTop = 300;

    /// <summary>Above the highest bar.</summary>
    public const double Headroom = 1.1;

    private const float TitleSize = 17;
    private const double Gap = 0.12;
    private const string Unknown = "?";

    /// <summary>A letter's foot, as a share of the axis: above it would be cut off.</summary>
    private const double HighestLetter = 0.88;

    public static Panel Of(Brush brush, TrendChart chart)
    {
        var top = Math.Max(LeastTop, chart.Weeks.Days.Max(day => day.Logged.Load ?? 0)) * Headroom;
        var plot = Panel.Blank(brush, chart, chart.Labels.Load, TitleSize, bottom: 0, top);
        var steps = Steps(top);
        plot.Axes.Left.TickGenerator = new NumericManual([.. steps], [.. steps.Select(Figure)]);
        for (var day = 0; day < chart.Weeks.Days.Count; day++)
        {
            var place = new CoordinateRect(day + Gap, day + 1 - Gap, 0, top);
            Draw(brush, plot, place, chart, chart.Weeks.Days[day]);
        }

        return new Panel(plot, Height, Marks(brush, chart.Labels));
    }

    /// <param name="place">The day's whole column.</param>
    private static void Draw(Brush brush, Plot plot, CoordinateRect place, TrendChart chart, TrendDay day)
    {
        switch (day.Logged)
        {
            // Today is not over.
            case { Type: DayType.Unknown } when !chart.Weeks.WasAsked(day) || day == chart.Weeks.Days[^1]:
                break;
            case { Type: DayType.Unknown }:
                brush.Mark(plot, Unknown, place.HorizontalCenter, 0, Palette.Soft, Alignment.LowerCenter);
                break;
            case { Type: DayType.Rest }:
                Rest(brush, plot, place, Alignment.LowerCenter, chart.Labels);
                break;
            case { Load: { } load } logged:
                Bar(plot, new CoordinateRect(place.Left, place.Right, 0, load), logged.Type);
                Letter(brush, plot, place, load, logged.Type, chart.Labels);
                break;
            default:
                Unmeasured(plot, new CoordinateRect(place.Left, place.Right, 0, place.Top / 8));
                Letter(brush, plot, place, place.Top / 8, day.Logged.Type, chart.Labels);
                break;
        }
    }

    private static IReadOnlyList<LegendMark> Marks(Brush brush, TrendLabels labels) =>
    [
        new(labels.Training, (plot, place) => Bar(plot, place, DayType.Training)),
        new(labels.Recovery, (plot, place) =>
        {
            Bar(plot, place, DayType.ActiveRecovery);
            brush.Mark(plot, labels.Of(Decision.ActiveRecovery).Letter, place.HorizontalCenter, place.VerticalCenter, Palette.Ink);
        }),
        new(labels.Unmeasured, Unmeasured),
        new(labels.Rest, (plot, place) => Rest(brush, plot, place, Alignment.MiddleCenter, labels)),
        new(labels.Unknown, (plot, place) => brush.Mark(plot, Unknown, place.HorizontalCenter, place.VerticalCenter, Palette.Soft)),
        Panel.PauseMark(labels),
    ];

    private static void Bar(Plot plot, CoordinateRect place, DayType type)
    {
        if (type == DayType.Training)
        {
            Brush.Fill(plot, place, Palette.Training);
        }
        else
        {
            Brush.Outline(plot, place, Palette.Training, Palette.Of(Decision.ActiveRecovery));
        }
    }

    /// <summary>An easy session may be hardly higher than the axis: its letter stands on it, as a rest day has one.</summary>
    private static void Letter(Brush brush, Plot plot, CoordinateRect place, double top, DayType type, TrendLabels labels)
    {
        if (type == DayType.ActiveRecovery)
        {
            brush.Mark(
                plot,
                labels.Of(Decision.ActiveRecovery).Letter,
                place.HorizontalCenter,
                Math.Min(top, place.Top * HighestLetter),
                Palette.Ink,
                Alignment.LowerCenter);
        }
    }

    private static void Unmeasured(Plot plot, CoordinateRect place) => Brush.Outline(plot, place, Palette.Training, Colors.White);

    private static void Rest(Brush brush, Plot plot, CoordinateRect place, Alignment alignment, TrendLabels labels) => brush.Mark(
        plot,
        labels.Of(Decision.Rest).Letter,
        place.HorizontalCenter,
        alignment == Alignment.LowerCenter ? 0 : place.VerticalCenter,
        Palette.Of(Decision.Rest),
        alignment);

    /// <summary>Two to five round figures from zero up.</summary>
    private static List<double> Steps(double top)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(top)));
        var step = (top / power) switch
        {
            < 2 => power / 2,
            < 5 => power,
            _ => power * 2,
        };
        return [.. Enumerable.Range(0, (int)(top / step) + 1).Select(index => index * step)];
    }

    private static string Figure(double load) => load < 10_000
        ? load.ToString("0", CultureInfo.InvariantCulture)
        : (load / 1000).ToString("0 k", CultureInfo.InvariantCulture);
}
