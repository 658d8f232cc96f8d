using RecoveryBot.Conversations.Charts;
using ScottPlot;
using SkiaSharp;

namespace RecoveryBot.Pictures.Trends;

/// <summary>
/// Four weeks on one picture for a phone: decisions as a strip, wellness against the own usual, load with rest days,
/// each with its key below.
/// </summary>
internal static class TrendPicture
{
    /// <summary>Drawn at half the size and doubled, so that letters are large enough where a phone shows it small.</summary>
    public const int Scale = 2;

    /// <summary>In the units it is drawn in.</summary>
    public const int Width = 540;

    public const float BelowKey = 12;

    /// <exception cref="ArgumentException">The chart has no days.</exception>
    public static byte[] Paint(TrendChart chart, string font)
    {
        if (chart.Weeks.Days.Count == 0)
        {
            throw new ArgumentException("There is no day to draw.", nameof(chart));
        }

        var brush = new Brush(font);
        Panel[] panels = [DecisionStrip.Of(brush, chart), WellnessLine.Of(brush, chart), LoadBars.Of(brush, chart)];
        using var surface = SKSurface.Create(new SKImageInfo(Width * Scale, (int)(panels.Sum(HeightOf) * Scale)));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(Scale);
        var top = 0f;
        foreach (var panel in panels)
        {
            top = Draw(surface.Canvas, brush, panel, top);
        }

        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    private static float HeightOf(Panel panel) => ChartHeight(panel) + KeyHeight(panel) + BelowKey;

    private static float ChartHeight(Panel panel) => Panel.Title + panel.Height + Panel.Dates;

    private static float KeyHeight(Panel panel) => Legend.Rows(panel.Marks.Count) * Legend.RowHeight;

    /// <returns>Where the next one begins.</returns>
    private static float Draw(SKCanvas canvas, Brush brush, Panel panel, float top)
    {
        var below = top + ChartHeight(panel);
        using var chart = panel.Chart;
        Render(chart, canvas, new PixelRect(0, Width, below, top));
        using var key = Legend.Of(brush, panel.Marks);
        Render(key, canvas, new PixelRect(Panel.Right, Width - Panel.Right, below + KeyHeight(panel), below));
        return below + KeyHeight(panel) + BelowKey;
    }

    private static void Render(Plot plot, SKCanvas canvas, PixelRect place)
    {
        // Otherwise each wipes away what was drawn before it.
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        plot.Render(canvas, place);
    }
}
