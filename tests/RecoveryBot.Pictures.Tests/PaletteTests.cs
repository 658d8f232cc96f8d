using RecoveryBot.Recovery.Advice;
using ScottPlot;

namespace RecoveryBot.Pictures.Tests;

public sealed class PaletteTests
{
    public static TheoryData<Decision> Decisions => [.. Enum.GetValues<Decision>()];

    [Fact]
    public void The_decisions_stay_apart_in_grey()
    {
        var greys = Enum.GetValues<Decision>().Select(decision => Grey(Palette.Of(decision))).Order().ToList();

        Assert.All(greys.Zip(greys.Skip(1)), pair => Assert.True(pair.Second - pair.First > 30, $"{pair}"));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_letter_can_be_read_on_its_colour(Decision decision) =>
        Assert.True(Contrast(Palette.InkOn(decision), Palette.Of(decision)) >= 4.5);

    /// <summary>As a printer without colours sees it, 0–255 (BT.601).</summary>
    private static double Grey(Color color) => (0.299 * color.R) + (0.587 * color.G) + (0.114 * color.B);

    /// <summary>WCAG 2.2, 1.4.3: 4.5 for small text.</summary>
    private static double Contrast(Color one, Color other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(Color color) =>
        (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
