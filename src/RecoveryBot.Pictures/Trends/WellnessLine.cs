using RecoveryBot.Conversations.Charts;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RecoveryBot.Pictures.Trends;

/// <summary>
/// A point for each morning that was rated in full, on the band of the client's own usual, and on that band a mark for each
/// that was called as usual. A line joins rated mornings in a row only, so that none leads across what is not known, and
/// one told after its day is an empty ring beside the line.
/// </summary>
internal static class WellnessLine
{
    public const float Height = 190;

    public const double Bottom = 4;

    public const double Top = 26;

    private const float TitleSize = 15;

    /// <summary>Where a morning as usual stands while the usual is not known: in the middle.</summary>
    private const double Middle = 15;
    private const float PointSize = 8;
    private const string AsUsual = "=";

    public static Panel Of(Brush brush, TrendChart chart)
    {
        var days = chart.Weeks.Days;
        var plot = Panel.Blank(brush, chart, chart.Labels.Wellness, TitleSize, Bottom, Top);
        plot.Axes.Left.TickGenerator = new NumericManual([5, 10, 15, 20, 25], ["5", "10", "15", "20", "25"]);
        if (chart.Weeks.Usual is { } usual)
        {
            Brush.Fill(
                plot,
                new CoordinateRect(0, Panel.Columns(chart), usual.Mean - usual.Deviation, Math.Min(usual.Mean + usual.Deviation, Top)),
                Palette.Band);
        }

        for (var day = 0; day < days.Count; day++)
        {
            switch (days[day].Morning)
            {
                case TrendMorning.Rated late when days[day].AnsweredLate:
                    Ring(plot, day + 0.5, late.Total);
                    break;
                case TrendMorning.Rated rated:
                    Point(plot, day + 0.5, rated.Total);
                    JoinWithNext(plot, days, day);
                    break;
                case TrendMorning.AsUsual:
                    brush.Mark(plot, AsUsual, day + 0.5, chart.Weeks.Usual?.Mean ?? Middle, Palette.Soft);
                    break;
                default:
                    break;
            }
        }

        return new Panel(plot, Height, [.. Marks(brush, chart)]);
    }

    private static IEnumerable<LegendMark> Marks(Brush brush, TrendChart chart)
    {
        yield return new(chart.Labels.Rated, (plot, place) => Point(plot, place.HorizontalCenter, place.VerticalCenter));
        yield return new(
            chart.Labels.AsUsual,
            (plot, place) => brush.Mark(plot, AsUsual, place.HorizontalCenter, place.VerticalCenter, Palette.Soft));
        if (chart.Weeks.Days.Any(day => day is { AnsweredLate: true, Morning: TrendMorning.Rated }))
        {
            yield return new(chart.Labels.FilledIn, (plot, place) => Ring(plot, place.HorizontalCenter, place.VerticalCenter));
        }

        if (chart.Weeks.Usual is not null)
        {
            yield return new(chart.Labels.Usual, (plot, place) => Brush.Fill(plot, place, Palette.Band));
        }
    }

    private static void JoinWithNext(Plot plot, IReadOnlyList<TrendDay> days, int day)
    {
        if (day + 1 < days.Count && !days[day + 1].AnsweredLate
            && days[day].Morning is TrendMorning.Rated from && days[day + 1].Morning is TrendMorning.Rated to)
        {
            var line = plot.Add.Line(day + 0.5, from.Total, day + 1.5, to.Total);
            line.LineColor = Palette.Ink;
            line.LineWidth = 1.8f;
        }
    }

    private static void Ring(Plot plot, double x, double y)
    {
        var ring = plot.Add.Marker(x, y, MarkerShape.OpenCircle, PointSize, Palette.Ink);
        ring.LineWidth = 1.8f;
    }

    private static void Point(Plot plot, double x, double y) =>
        plot.Add.Marker(x, y, MarkerShape.FilledCircle, PointSize, Palette.Ink);
}
