using RecoveryBot.Conversations.Charts;
using RecoveryBot.Recovery.Advice;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RecoveryBot.Pictures.Trends;

/// <summary>A coloured cell with a letter for each day that was decided; the others stay empty.</summary>
internal static class DecisionStrip
{
    public const float Height = 56;

    private const float TitleSize = 21;
    private const double Gap = 0.05;

    public static Panel Of(Brush brush, TrendChart chart)
    {
        var plot = Panel.Blank(brush, chart, chart.Labels.Title, TitleSize, bottom: 0, top: 1);
        plot.Axes.Left.TickGenerator = new EmptyTickGenerator();
        plot.Axes.Left.FrameLineStyle.IsVisible = false;
        for (var day = 0; day < chart.Weeks.Days.Count; day++)
        {
            var place = new CoordinateRect(day + Gap, day + 1 - Gap, 0.02, 1);
            if (chart.Weeks.Days[day] is { Decision: { } decision })
            {
                Cell(brush, plot, place, decision, chart.Labels.Of(decision).Letter);
                if (chart.Weeks.Days[day].IsAgainstAdvice)
                {
                    Brush.Corner(plot, place, Palette.InkOn(decision));
                }
            }
            else if (chart.Weeks.WasAsked(chart.Weeks.Days[day]))
            {
                Brush.Outline(plot, place, Palette.Band, Colors.White);
            }
        }

        return new Panel(plot, Height,
        [
            .. Enum.GetValues<Decision>().Select(decision => MarkOf(brush, decision, chart.Labels)),
            new(chart.Labels.Against, (key, place) => Brush.Corner(key, Middle(place), Palette.Ink)),
        ]);
    }

    /// <summary>A cell whose corner lies in the middle of another one.</summary>
    private static CoordinateRect Middle(CoordinateRect place) =>
        new(place.Left - (place.Width / 4), place.Right - (place.Width / 4), place.Bottom - (place.Height * 0.36), place.Top - (place.Height * 0.36));

    private static LegendMark MarkOf(Brush brush, Decision decision, TrendLabels labels) => new(
        labels.Of(decision).Name,
        (plot, place) => Cell(brush, plot, place, decision, labels.Of(decision).Letter));

    private static void Cell(Brush brush, Plot plot, CoordinateRect place, Decision decision, string letter)
    {
        Brush.Fill(plot, place, Palette.Of(decision));
        brush.Mark(plot, letter, place.HorizontalCenter, place.VerticalCenter, Palette.InkOn(decision));
    }
}
