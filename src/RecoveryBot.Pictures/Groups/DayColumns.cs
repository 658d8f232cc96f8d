using RecoveryBot.Conversations.Charts;
using RecoveryBot.Pictures.Trends;
using SkiaSharp;

namespace RecoveryBot.Pictures.Groups;

/// <summary>Where each of the days stands from left to right, and what is written over it.</summary>
internal static class DayColumns
{
    /// <summary>Left of the days: for names and figures.</summary>
    public const float Left = 152;

    public const float Right = TrendPicture.Width - 10;

    public const float Height = 40;

    private const float LetterHeight = 20;
    private const float LetterSize = 13;

    public static float Width => (Right - Left) / GroupDays.DaysShown;

    public static float At(int day) => Left + (day * Width);

    /// <param name="below">The height of what stands in the columns.</param>
    public static void Draw(SKCanvas canvas, Lettering lettering, GroupChart chart, float top, float below)
    {
        var today = chart.Days.Days.Count - 1;
        using (var shade = Fills.Of(Palette.Grid))
        {
            canvas.DrawRect(SKRect.Create(At(today), top, Width, Height + below), shade);
        }

        for (var day = 0; day <= today; day++)
        {
            var lines = chart.Labels.Days[day].Split('\n');
            lettering.Write(
                canvas, lines[0], SKRect.Create(At(day), top, Width, LetterHeight), Fills.In(Palette.Ink), SKTextAlign.Center, LetterSize, day == today);
            if (lines is [_, var date])
            {
                // As wide as two days: "30 Nov" needs more room than one has.
                lettering.Write(
                    canvas, date, SKRect.Create(At(day) - (Width / 2), top + LetterHeight, 2 * Width, Height - LetterHeight), Fills.In(Palette.Soft), SKTextAlign.Center, LetterSize);
                using var rule = Fills.Of(Palette.Stripes);
                canvas.DrawRect(SKRect.Create(At(day) - 0.5f, top + Height, 1, below), rule);
            }
        }
    }
}
