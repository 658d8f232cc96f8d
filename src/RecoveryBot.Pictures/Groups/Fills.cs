using RecoveryBot.Conversations.Charts;
using ScottPlot;
using SkiaSharp;

namespace RecoveryBot.Pictures.Groups;

/// <summary>What cells, bars and the key are filled with.</summary>
internal static class Fills
{
    private const float StripeWidth = 2.2f;
    private const float StripeGap = 6;

    public static SKColor In(Color color) => new(color.R, color.G, color.B);

    public static SKPaint Of(Color color) => new() { Color = In(color) };

    /// <summary>In the bucket's colour; stripes tell what is easier in whichever way from a decision.</summary>
    public static void Fill(SKCanvas canvas, SKRect place, SummaryBucket bucket)
    {
        using var fill = Of(Palette.Of(bucket));
        canvas.DrawRect(place, fill);
        if (bucket == SummaryBucket.Easier)
        {
            Stripe(canvas, place);
        }
    }

    /// <summary>The same, with its letter in the middle.</summary>
    public static void Cell(SKCanvas canvas, Lettering lettering, SKRect place, SummaryBucket bucket, string letter)
    {
        Fill(canvas, place, bucket);
        if (bucket == SummaryBucket.Easier)
        {
            // No stripe runs through a letter.
            using var fill = Of(Palette.Of(bucket));
            canvas.DrawRect(SKRect.Create(place.MidX - 7, place.MidY - 8, 14, 16), fill);
        }

        lettering.Write(canvas, letter, place, In(Palette.InkOn(bucket)), SKTextAlign.Center, isBold: true);
    }

    private static void Stripe(SKCanvas canvas, SKRect place)
    {
        using var stripe = new SKPaint
        {
            Color = In(Palette.EasierStripes),
            StrokeWidth = StripeWidth,
            IsStroke = true,
            IsAntialias = true,
        };
        canvas.Save();
        canvas.ClipRect(place);
        for (var x = place.Left - place.Height; x < place.Right; x += StripeGap)
        {
            canvas.DrawLine(x, place.Bottom, x + place.Height, place.Top, stripe);
        }

        canvas.Restore();
    }
}
