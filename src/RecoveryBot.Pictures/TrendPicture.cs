using RecoveryBot.Conversations.Trends;
using RecoveryBot.Recovery.Decisions;
using ScottPlot;
using ScottPlot.MultiplotLayouts;
using SkiaSharp;

namespace RecoveryBot.Pictures;

/// <summary>
/// Four weeks on one picture for a phone: decisions as a strip, wellness against the own usual, load with rest days.
/// What is not known is left out, and no line leads across it.
/// </summary>
internal static class TrendPicture
{
    public const int Width = 1080;
    public const int Height = 1320;

    /// <summary>Drawn at half the size and doubled: the fonts below are read at a phone's width.</summary>
    private const int Scale = 2;

    private const float TitleSize = 19;
    private const float WordSize = 15;

    private const int Week = 7;

    public static byte[] Paint(TrendChart chart)
    {
        using var strip = Strip(chart);
        using var wellness = Wellness(chart);
        using var load = Load(chart);
        var layout = new CustomGrid();
        layout.Set(strip, new GridCell(0, 0, 11, 1, 3, 1));
        layout.Set(wellness, new GridCell(3, 0, 11, 1, 4, 1));
        layout.Set(load, new GridCell(7, 0, 11, 1, 4, 1));
        var picture = new Multiplot(strip) { Layout = layout };
        picture.Subplots.Add(wellness);
        picture.Subplots.Add(load);
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(Scale);
        picture.Render(surface.Canvas, new PixelRect(0, Width / Scale, Height / Scale, 0));
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    private static Plot Strip(TrendChart chart)
    {
        var plot = NewPlot(chart, chart.Labels.Title, TitleSize);
        for (var day = 0; day < chart.Days.Count; day++)
        {
            var decided = chart.Days[day].Decision;
            if (decided is null && chart.Days[day].IsPaused)
            {
                continue;
            }

            var cell = plot.Add.Rectangle(day + 0.04, day + 0.96, 0, 1);
            cell.FillColor = decided is { } decision ? Palette.Of(decision) : Colors.White;
            cell.LineColor = decided is null ? Palette.Faint : cell.FillColor;
            if (decided is { } known)
            {
                Word(plot, chart.Labels.Letters[(int)known], day + 0.5, 0.5, 12, Palette.InkOn(known), isBold: true);
            }
        }

        plot.Axes.SetLimits(0, chart.Days.Count, -0.05, 1.05);
        plot.Axes.Left.TickLabelStyle.IsVisible = false;
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Left.MinorTickStyle.Length = 0;
        plot.Axes.Bottom.Label.Text = chart.Labels.Legend;
        plot.Axes.Bottom.Label.FontSize = 12.5f;
        plot.Axes.Bottom.Label.Bold = false;
        return plot;
    }

    private static Plot Wellness(TrendChart chart)
    {
        var plot = NewPlot(chart, chart.Usual is null ? chart.Labels.Wellness : $"{chart.Labels.Wellness} · {chart.Labels.Usual}", WordSize);
        if (chart.Usual is { } usual)
        {
            var band = plot.Add.Rectangle(0, chart.Days.Count, usual.Mean - usual.Deviation, usual.Mean + usual.Deviation);
            band.FillColor = Palette.Faint;
            band.LineWidth = 0;
        }

        foreach (var run in Runs(chart.Days, day => day.Wellness))
        {
            var line = plot.Add.Scatter(run.Select(one => one.Day + 0.5).ToArray(), run.Select(one => one.Value).ToArray());
            line.Color = Palette.Ink;
            line.LineWidth = 2;
            line.MarkerSize = 7;
        }

        plot.Axes.SetLimits(0, chart.Days.Count, 4, 26);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual([5, 10, 15, 20, 25], ["5", "10", "15", "20", "25"]);
        return plot;
    }

    private static Plot Load(TrendChart chart)
    {
        var plot = NewPlot(chart, chart.Labels.Load, WordSize);
        var most = Math.Max(100, chart.Days.Max(day => day.Load ?? 0));
        for (var day = 0; day < chart.Days.Count; day++)
        {
            switch (chart.Days[day])
            {
                case { Load: { } load and > 0 }:
                    var bar = plot.Add.Rectangle(day + 0.12, day + 0.88, 0, load);
                    bar.FillColor = Palette.Load;
                    bar.LineWidth = 0;
                    break;
                case { IsRest: true }:
                    Word(plot, chart.Labels.Letters[(int)Decision.Rest], day + 0.5, 0, 12, Palette.Of(Decision.Rest), Alignment.LowerCenter, isBold: true);
                    break;
                case { IsPaused: false }:
                    Word(plot, "?", day + 0.5, 0, 12, Palette.Line, Alignment.LowerCenter);
                    break;
                default:
                    break;
            }
        }

        plot.Axes.SetLimits(0, chart.Days.Count, 0, most * 1.12);
        plot.Axes.Bottom.Label.Text = $"{chart.Labels.Letters[(int)Decision.Rest]} {chart.Labels.Rest} · ? {chart.Labels.Unknown}";
        plot.Axes.Bottom.Label.FontSize = 12.5f;
        plot.Axes.Bottom.Label.Bold = false;
        return plot;
    }

    private static Plot NewPlot(TrendChart chart, string title, float size)
    {
        var plot = new Plot();
        plot.Font.Set(FontsAtHand.Readable());
        plot.Title(title, size);
        plot.Axes.Title.Label.Bold = size > WordSize;
        plot.Axes.Right.IsVisible = false;
        plot.Axes.Top.IsVisible = false;
        plot.Grid.IsVisible = false;
        plot.Axes.Left.TickLabelStyle.FontSize = WordSize;
        plot.Axes.Left.MinimumSize = 44;
        plot.Axes.Left.MaximumSize = 44;
        plot.Axes.Bottom.TickLabelStyle.FontSize = WordSize;
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(
            [.. chart.Labels.Dates.Select((_, week) => (week * Week) + 0.5)], [.. chart.Labels.Dates]);
        ShadePauses(plot, chart);
        return plot;
    }

    private static void ShadePauses(Plot plot, TrendChart chart)
    {
        foreach (var run in Runs(chart.Days, day => day.IsPaused ? 1 : null))
        {
            var span = plot.Add.HorizontalSpan(run[0].Day, run[^1].Day + 1);
            span.FillColor = Palette.Faint.WithAlpha(0.8);
            span.LineStyle.IsVisible = false;
        }
    }

    private static void Word(
        Plot plot, string words, double x, double y, float size, Color color, Alignment alignment = Alignment.MiddleCenter, bool isBold = false)
    {
        var text = plot.Add.Text(words, x, y);
        text.LabelFontSize = size;
        text.LabelFontColor = color;
        text.LabelAlignment = alignment;
        text.LabelBold = isBold;
    }

    /// <summary>Days in a row for which something is known.</summary>
    private static IEnumerable<List<(int Day, double Value)>> Runs(IReadOnlyList<TrendDay> days, Func<TrendDay, double?> value)
    {
        List<(int, double)> run = [];
        for (var day = 0; day <= days.Count; day++)
        {
            if (day < days.Count && value(days[day]) is { } known)
            {
                run.Add((day, known));
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
    }
}
