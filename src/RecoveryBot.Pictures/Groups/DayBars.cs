using System.Globalization;
using RecoveryBot.Conversations.Charts;
using SkiaSharp;

namespace RecoveryBot.Pictures.Groups;

/// <summary>A bar for each day, as high as there are people: how many of each bucket, and above them those of whom nothing is shown.</summary>
internal static class DayBars
{
    public const float Height = 300;

    private const float Gap = 1.5f;

    /// <summary>A lower part has no room for its figure.</summary>
    private const float LeastForAFigure = 14;

    public static void Draw(SKCanvas canvas, Lettering lettering, GroupChart chart, float top)
    {
        using var line = Fills.Of(Palette.Band);
        foreach (var part in (double[])[0, 0.5, 1])
        {
            var y = top + (float)(Height * (1 - part));
            canvas.DrawRect(SKRect.Create(DayColumns.Left, y - 0.5f, DayColumns.Right - DayColumns.Left, 1), line);
            lettering.Write(
                canvas, Figure((int)(chart.Days.Rows.Count * part)), new SKRect(12, y - 10, DayColumns.Left - 8, y + 10), Fills.In(Palette.Soft), SKTextAlign.Right);
        }

        foreach (var (day, date) in chart.Days.Days.Index())
        {
            var bottom = top + Height;
            foreach (var bucket in chart.Days.Buckets)
            {
                var count = chart.Days.Count(date, bucket);
                var height = Height * count / chart.Days.Rows.Count;
                var place = new SKRect(DayColumns.At(day) + Gap, bottom - height, DayColumns.At(day) + DayColumns.Width - Gap, bottom);
                Fills.Fill(canvas, place, bucket);
                if (height >= LeastForAFigure)
                {
                    Write(canvas, lettering, Figure(count), place, bucket);
                }

                bottom -= height;
            }
        }
    }

    private static void Write(
        SKCanvas canvas, Lettering lettering, string figure, SKRect place, SummaryBucket bucket)
    {
        // No stripe runs through a figure.
        using var ground = Fills.Of(Palette.Of(bucket));
        canvas.DrawRect(SKRect.Create(place.Left, place.MidY - 7, place.Width, 14), ground);
        lettering.Write(canvas, figure, place, Fills.In(Palette.InkOn(bucket)), SKTextAlign.Center, SizeOf(figure), isBold: true);
    }

    /// <summary>As large as so many digits can be within a day's width.</summary>
    private static float SizeOf(string figure) => figure.Length switch
    {
        <= 2 => 12,
        3 => 11,
        _ => 8.5f,
    };

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
