using RecoveryBot.Conversations.Charts;
using RecoveryBot.Pictures.Recaps;
using RecoveryBot.Pictures.Trends;
using SkiaSharp;

namespace RecoveryBot.Pictures.Tests.Recaps;

/// <summary>The bars say what the numbers say.</summary>
public sealed class RecapPictureTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(500)]
    public void Each_day_s_bar_is_as_high_as_its_share_of_the_highest(int people)
    {
        var chart = RecapSamples.Of(people);
        using var picture = SKBitmap.Decode(RecapPicture.Paint(chart, InstalledFonts.Readable() ?? ""));

        var heights = chart.Recap.ByDay.Select((_, day) => Blue(picture, Middle(day, chart.Recap), until: Bottom * TrendPicture.Scale)).ToList();

        Assert.All(chart.Recap.ByDay.Zip(heights), one => Assert.InRange(
            (double)one.Second / heights.Max(), ((double)one.First / people) - 0.05, ((double)one.First / people) + 0.05));
    }

    [Fact]
    public void Without_a_goal_there_is_no_bar_towards_one()
    {
        var chart = RecapSamples.Of(40);
        using var with = SKBitmap.Decode(RecapPicture.Paint(chart, InstalledFonts.Readable() ?? ""));
        using var without = SKBitmap.Decode(RecapPicture.Paint(chart with { Labels = chart.Labels with { Goal = null } }, InstalledFonts.Readable() ?? ""));

        Assert.True(without.Height < with.Height);
    }

    // Of the bars.
    private const int Bottom = 316;

    private static int Middle(int day, RecapNumbers recap) =>
        (int)((16 + ((day + 0.5f) * (TrendPicture.Width - 32) / recap.ByDay.Count)) * TrendPicture.Scale);

    /// <summary>Painted in the bars' colour, from top to bottom.</summary>
    private static int Blue(SKBitmap picture, int x, int until) =>
        Enumerable.Range(0, until).Count(y => picture.GetPixel(x, y) is { Red: < 40, Green: > 80 and < 150, Blue: > 140 });
}
