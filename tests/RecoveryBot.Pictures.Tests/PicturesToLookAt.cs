using RecoveryBot.Conversations.Charts;
using RecoveryBot.Pictures.Groups;
using RecoveryBot.Pictures.Recaps;
using RecoveryBot.Pictures.Tests.Groups;
using RecoveryBot.Pictures.Tests.Recaps;
using RecoveryBot.Pictures.Tests.Trends;
using RecoveryBot.Pictures.Trends;
using SkiaSharp;

namespace RecoveryBot.Pictures.Tests;

/// <summary>
/// With RECOVERYBOT_PICTURES naming a folder, the pictures are written there as painted, at the width of a phone, and in
/// grey, to be looked at: no test can tell whether a picture is good.
/// </summary>
public sealed class PicturesToLookAt
{
    private const int Phone = 380;

    private static readonly float[] Grey =
    [
        0.299f, 0.587f, 0.114f, 0, 0,
        0.299f, 0.587f, 0.114f, 0, 0,
        0.299f, 0.587f, 0.114f, 0, 0,
        0, 0, 0, 1, 0,
    ];

    public static TheoryData<string> Names => [.. Charts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_can_be_painted_with_the_fonts_of_this_machine(string name)
    {
        Keep($"trend-{name}", TrendPicture.Paint(Charts.Named(name), InstalledFonts.Readable() ?? ""));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(50)]
    [InlineData(300)]
    public void So_can_groups_of_any_size(int people)
    {
        foreach (var isForTrainers in (bool[])[false, true])
        {
            for (var page = 0; page < GroupDays.PagesOf(people); page++)
            {
                Keep(
                    $"group-{people}-{(isForTrainers ? "trainers" : "channel")}-{page + 1}",
                    GroupPicture.Paint(GroupSamples.Of(people, isForTrainers, page), InstalledFonts.Readable() ?? ""));
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(500)]
    public void So_can_a_community_s_week(int people) =>
        Keep($"recap-{people}", RecapPicture.Paint(RecapSamples.Of(people), InstalledFonts.Readable() ?? ""));

    private static void Keep(string name, byte[] png)
    {
        Assert.NotEmpty(png);
        if (Environment.GetEnvironmentVariable("RECOVERYBOT_PICTURES") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, $"{name}.png"), png);
            File.WriteAllBytes(Path.Combine(folder, $"{name}-phone.png"), OnAPhone(png, inGrey: false));
            File.WriteAllBytes(Path.Combine(folder, $"{name}-grey.png"), OnAPhone(png, inGrey: true));
        }
    }

    private static byte[] OnAPhone(byte[] png, bool inGrey)
    {
        using var picture = SKImage.FromEncodedData(png);
        using var surface = SKSurface.Create(new SKImageInfo(Phone, picture.Height * Phone / picture.Width));
        using var paint = new SKPaint { ColorFilter = inGrey ? SKColorFilter.CreateColorMatrix(Grey) : null };
        surface.Canvas.DrawImage(
            picture, SKRect.Create(Phone, picture.Height * Phone / picture.Width), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), paint);
        using var small = surface.Snapshot();
        return small.Encode(SKEncodedImageFormat.Png, quality: 100).ToArray();
    }
}
