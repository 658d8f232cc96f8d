using RecoveryBot.Conversations.Charts;
using RecoveryBot.Pictures.Trends;
using SkiaSharp;

namespace RecoveryBot.Pictures.Groups;

/// <summary>A group's fortnight for a phone: a row for each person, or a bar for each day where they are too many, with the key below.</summary>
internal static class GroupPicture
{
    public const float Title = 40;
    public const float KeyRow = 26;

    private const int KeyColumns = 3;
    private const float Margin = 12;
    private const float TitleSize = 20;

    /// <summary>Where rows or bars begin.</summary>
    public static float Top => Title + DayColumns.Height;

    public static byte[] Paint(GroupChart chart, string font)
    {
        using var lettering = new Lettering(font);
        var body = chart.Days.IsCounted ? DayBars.Height + Margin : PersonRowChart.HeightOf(chart);
        var keyRows = (chart.Days.Buckets.Count + KeyColumns - 1) / KeyColumns;
        var height = Top + body + Margin + (keyRows * KeyRow) + Margin;
        using var surface = SKSurface.Create(new SKImageInfo(TrendPicture.Width * TrendPicture.Scale, (int)(height * TrendPicture.Scale)));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        canvas.Scale(TrendPicture.Scale);
        lettering.Write(
            canvas, chart.Labels.Title, new SKRect(Margin, 0, TrendPicture.Width - Margin, Title), Fills.In(Palette.Ink), size: TitleSize, isBold: true);
        DayColumns.Draw(canvas, lettering, chart, Title, body);
        if (chart.Days.IsCounted)
        {
            DayBars.Draw(canvas, lettering, chart, Top + (Margin / 2));
        }
        else
        {
            PersonRowChart.Draw(canvas, lettering, chart, Top);
        }

        Key(canvas, lettering, chart, Top + body + Margin);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    private static void Key(SKCanvas canvas, Lettering lettering, GroupChart chart, float top)
    {
        var width = (TrendPicture.Width - (2 * Margin)) / KeyColumns;
        foreach (var (index, bucket) in chart.Days.Buckets.Index())
        {
            var (left, y) = (Margin + (index % KeyColumns * width), top + (index / KeyColumns * KeyRow));
            var label = chart.Labels.Buckets[index];
            Fills.Cell(canvas, lettering, SKRect.Create(left, y + 2, DayColumns.Width - 2, KeyRow - 4), bucket, label.Letter);
            lettering.Write(canvas, label.Name, SKRect.Create(left + DayColumns.Width + 6, y, width - DayColumns.Width - 6, KeyRow), Fills.In(Palette.Ink));
        }
    }
}
