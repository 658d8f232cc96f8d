using System.Globalization;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Pictures.Groups;
using RecoveryBot.Pictures.Trends;
using SkiaSharp;

namespace RecoveryBot.Pictures.Recaps;

/// <summary>A community's week for a phone: a bar for each day with its figure, and a bar towards the goal if there is one.</summary>
internal static class RecapPicture
{
    private const float Title = 48;
    private const float TitleSize = 22;
    private const float Bars = 240;
    private const float Figures = 28;
    private const float Days = 34;
    private const float GoalBar = 18;
    private const float GoalWords = 30;
    private const float Margin = 16;
    private const float Gap = 0.14f;
    private const float LetterSize = 18;

    public static byte[] Paint(RecapChart chart, string font)
    {
        using var lettering = new Lettering(font);
        var goal = chart.Labels.Goal is null ? 0 : GoalBar + GoalWords + Margin;
        var height = Title + Figures + Bars + Days + goal + Margin;
        using var surface = SKSurface.Create(new SKImageInfo(TrendPicture.Width * TrendPicture.Scale, (int)(height * TrendPicture.Scale)));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        canvas.Scale(TrendPicture.Scale);
        lettering.Write(
            canvas, chart.Labels.Title, new SKRect(Margin, 0, TrendPicture.Width - Margin, Title), Fills.In(Palette.Ink), size: TitleSize, isBold: true);
        DrawBars(canvas, lettering, chart);
        if (chart.Labels.Goal is { } words)
        {
            DrawGoal(canvas, lettering, chart.Recap, words, Title + Figures + Bars + Days);
        }

        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    private static void DrawBars(SKCanvas canvas, Lettering lettering, RecapChart chart)
    {
        var width = (TrendPicture.Width - (2 * Margin)) / chart.Recap.ByDay.Count;
        var most = Math.Max(1, chart.Recap.ByDay.Max());
        var bottom = Title + Figures + Bars;
        using var bar = Fills.Of(Palette.Training);
        using var line = Fills.Of(Palette.Band);
        canvas.DrawRect(SKRect.Create(Margin, bottom, TrendPicture.Width - (2 * Margin), 2), line);
        foreach (var (day, people) in chart.Recap.ByDay.Index())
        {
            var left = Margin + (day * width);
            var height = Bars * people / most;
            canvas.DrawRect(new SKRect(left + (Gap * width), bottom - height, left + ((1 - Gap) * width), bottom), bar);
            if (people > 0)
            {
                lettering.Write(
                    canvas, Figure(people), new SKRect(left, bottom - height - Figures, left + width, bottom - height), Fills.In(Palette.Ink), SKTextAlign.Center, LetterSize, isBold: true);
            }

            lettering.Write(
                canvas, chart.Labels.Days[day], new SKRect(left, bottom, left + width, bottom + Days), Fills.In(Palette.Soft), SKTextAlign.Center, LetterSize);
        }
    }

    private static void DrawGoal(SKCanvas canvas, Lettering lettering, RecapNumbers recap, string words, float top)
    {
        var whole = SKRect.Create(Margin, top + (Margin / 2), TrendPicture.Width - (2 * Margin), GoalBar);
        using var ground = Fills.Of(Palette.Band);
        using var reached = Fills.Of(Palette.Training);
        canvas.DrawRect(whole, ground);
        canvas.DrawRect(SKRect.Create(whole.Left, whole.Top, whole.Width * Math.Min(1f, (float)recap.Sessions / (recap.Goal ?? 1)), whole.Height), reached);
        lettering.Write(
            canvas, words, SKRect.Create(whole.Left, whole.Bottom, whole.Width, GoalWords), Fills.In(Palette.Ink), size: LetterSize);
    }

    private static string Figure(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
