using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using RecoveryBot.Conversations.Trends;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;
using SkiaSharp;

namespace RecoveryBot.Pictures.Tests;

/// <summary>With RECOVERYBOT_PICTURES naming a folder, the pictures are written there to be looked at.</summary>
public sealed class TrendPictureTests(ITestOutputHelper output)
{
    private static readonly LocalDate Today = new(2026, 11, 25);

    [Theory]
    [InlineData("full")]
    [InlineData("sparse")]
    [InlineData("first-week")]
    [InlineData("pause")]
    public void A_picture_has_its_size_and_shows_something(string name)
    {
        using var picture = Read(Painted(Chart(name), name));

        Assert.Equal((TrendPicture.Width, TrendPicture.Height), (picture.Width, picture.Height));
        Assert.True(Colours(picture).Count > 10);
    }

    [Fact]
    public void Every_decision_has_a_colour_and_a_lightness_of_its_own()
    {
        var lightness = Enum.GetValues<Decision>()
            .Select(decision => Palette.Of(decision))
            .Select(color => (0.299 * color.R) + (0.587 * color.G) + (0.114 * color.B))
            .Order().ToList();

        Assert.All(lightness.Zip(lightness.Skip(1)), pair => Assert.True(pair.Second - pair.First > 12, $"{pair}"));
    }

    [Theory]
    [InlineData(Decision.TrainAsPlanned)]
    [InlineData(Decision.TrainReduced)]
    [InlineData(Decision.ActiveRecovery)]
    [InlineData(Decision.Rest)]
    [InlineData(Decision.Refer)]
    public void The_strip_shows_each_decision_in_its_colour(Decision decision)
    {
        var days = Days(_ => new TrendDay(Today, decision, null, false, null, false, false));
        using var picture = Read(Painted(Of(days)));
        var color = Palette.Of(decision);

        Assert.Contains(new SKColor(color.R, color.G, color.B), Colours(picture));
    }

    [Fact]
    public void Where_nothing_is_known_nothing_is_drawn()
    {
        using var empty = Read(Painted(Of(Days(day => new TrendDay(day, null, null, false, null, false, false)))));

        Assert.DoesNotContain(Colours(empty), colour =>
            Enum.GetValues<Decision>().Select(Palette.Of).Any(own => new SKColor(own.R, own.G, own.B) == colour));
    }

    [Fact]
    public void Any_four_weeks_can_be_painted()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        for (var round = 0; round < 12; round++)
        {
            var days = Days(day => new TrendDay(
                day,
                chance.Next(3) == 0 ? null : (Decision)chance.Next(5),
                chance.Next(2) == 0 ? null : chance.Next(5, 26),
                chance.Next(2) == 0,
                chance.Next(3) == 0 ? null : chance.Next(0, 100_000),
                chance.Next(4) == 0,
                chance.Next(6) == 0));

            Assert.NotNull(new Painter(NullLogger<Painter>.Instance).Paint(Of(days)));
        }
    }

    [Fact]
    public void What_cannot_be_painted_is_no_picture_and_no_fault() =>
        Assert.Null(new Painter(NullLogger<Painter>.Instance).Paint(Of([])));

    private static TrendChart Chart(string name)
    {
        var chance = new Random(7);
        return Of(Days(day =>
        {
            var ago = Period.DaysBetween(day, Today);
            var known = name switch
            {
                "sparse" => chance.Next(4) == 0,
                "first-week" => ago < 6,
                "pause" => ago is < 8 or > 16,
                _ => true,
            };
            var decision = (Decision)(chance.Next(10) switch { < 5 => 0, 5 => 1, < 8 => 2, 8 => 3, _ => chance.Next(3) == 0 ? 4 : 3 });
            var rests = decision == Decision.Rest;
            return known
                ? new TrendDay(day, decision, chance.Next(4) == 0 ? null : chance.Next(14, 23), false, rests ? 0 : chance.Next(6) == 0 ? null : chance.Next(60, 520), rests, false)
                : new TrendDay(day, null, null, false, null, false, name == "pause" && ago is >= 8 and <= 16);
        }));
    }

    private static IReadOnlyList<TrendDay> Days(Func<LocalDate, TrendDay> of) =>
        [.. Enumerable.Range(0, 28).Select(index => of(Today.PlusDays(index - 27)))];

    private static TrendChart Of(IReadOnlyList<TrendDay> days) => new(
        days,
        days.Count(day => day.Wellness is not null) >= 14 ? new UsualWellness(18, 2.2) : null,
        new EnglishWording().TrendLabels(days.Count > 0 ? days : Days(day => new TrendDay(day, null, null, false, null, false, false))));

    private static byte[] Painted(TrendChart chart, string? name = null)
    {
        var png = TrendPicture.Paint(chart);
        if (name is not null && Environment.GetEnvironmentVariable("RECOVERYBOT_PICTURES") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, $"trend-{name}.png"), png);
        }

        return png;
    }

    private static SKBitmap Read(byte[] png) => SKBitmap.Decode(png);

    private static HashSet<SKColor> Colours(SKBitmap picture) => [.. picture.Pixels];
}
