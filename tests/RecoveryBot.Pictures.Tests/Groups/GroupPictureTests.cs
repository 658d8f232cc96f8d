using RecoveryBot.Conversations.Charts;
using RecoveryBot.Pictures.Groups;
using SkiaSharp;

namespace RecoveryBot.Pictures.Tests.Groups;

public sealed class GroupPictureTests(ITestOutputHelper output)
{
    public static TheoryData<SummaryBucket> Five => [.. GroupDays.FiveBuckets];

    [Theory]
    [MemberData(nameof(Five))]
    public void A_trainer_sees_each_decision_in_its_colour(SummaryBucket bucket)
    {
        using var picture = new PaintedGroup(GroupSamples.Of([GroupSamples.Person("Anna", (3, bucket))], isForTrainers: true));

        Assert.Equal([In(Palette.Of(bucket))], picture.Cell(0, daysAgo: 3));
    }

    [Fact]
    public void As_planned_and_easier_are_told_apart_by_more_than_their_colour()
    {
        using var picture = new PaintedGroup(GroupSamples.Of(
            [GroupSamples.Person("Anna", (3, SummaryBucket.AsPlanned), (4, SummaryBucket.Easier))]));

        Assert.Equal([In(Palette.Of(SummaryBucket.AsPlanned))], picture.Cell(0, daysAgo: 3));
        Assert.Contains(In(Palette.EasierStripes), picture.Cell(0, daysAgo: 4));
    }

    [Fact]
    public void A_day_of_which_nothing_is_shown_is_blank()
    {
        using var picture = new PaintedGroup(GroupSamples.Of([GroupSamples.Person("Anna", (3, SummaryBucket.AsPlanned))]));

        Assert.Equal([SKColors.White], picture.Cell(0, daysAgo: 4));
    }

    [Fact]
    public void Whatever_a_name_is_made_of_its_neighbours_and_its_days_look_as_ever()
    {
        using var tame = new PaintedGroup(Between("Cem"));
        foreach (var name in (string[])["a" + new string('\u0310', 300), new string('W', 400), "\u3164\u202e\u0007x", "🏳️‍🌈👨‍👩‍👧‍👦", "\ud800 half", "ﷺﷺﷺﷺﷺﷺﷺﷺ", "\n\n\nline"])
        {
            using var wild = new PaintedGroup(Between(name));

            Assert.Equal(tame.Size, wild.Size);
            Assert.Equal(tame.Row(0), wild.Row(0));
            Assert.Equal(tame.Row(2), wild.Row(2));
            Assert.Equal([In(Palette.Of(SummaryBucket.AsPlanned))], wild.Cell(1, daysAgo: 13));
        }

        static GroupChart Between(string name) => GroupSamples.Of(
            [GroupSamples.Person("Anna", (0, SummaryBucket.Easier)), GroupSamples.Person(name, (13, SummaryBucket.AsPlanned)), GroupSamples.Person("Dora")]);
    }

    [Fact]
    public void More_people_than_two_pages_hold_are_counted_day_by_day()
    {
        var people = Enumerable.Range(0, 100).Select(index => index switch
        {
            < 50 => GroupSamples.Person($"{index}", (2, SummaryBucket.AsPlanned)),
            < 75 => GroupSamples.Person($"{index}", (2, SummaryBucket.Rest)),
            _ => GroupSamples.Person($"{index}"),
        }).ToList();
        using var picture = new PaintedGroup(GroupSamples.Of(people, isForTrainers: true));

        Assert.Equal(
            (In(Palette.Of(SummaryBucket.AsPlanned)), In(Palette.Of(SummaryBucket.AsPlanned)), In(Palette.Of(SummaryBucket.Rest)), SKColors.White, SKColors.White),
            (picture.Bar(2, 0.1), picture.Bar(2, 0.48), picture.Bar(2, 0.55), picture.Bar(2, 0.8), picture.Bar(3, 0.1)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    [InlineData(60, 2)]
    [InlineData(61, 1)]
    [InlineData(5_000, 1)]
    public void Any_number_of_people_is_a_picture_that_any_platform_takes(int people, int pages)
    {
        Assert.Equal(pages, GroupDays.PagesOf(people));
        for (var page = 0; page < pages; page++)
        {
            using var picture = new PaintedGroup(GroupSamples.Of(people, page: page));

            // Telegram (sendPhoto): no more than 10,000 together, and 20 to 1.
            Assert.Equal(1080, picture.Size.Width);
            Assert.InRange(picture.Size.Height, 200, 1800);
        }
    }

    [Fact]
    public void The_same_fortnight_is_the_same_picture() => Assert.Equal(
        GroupPicture.Paint(GroupSamples.Of(20), "a font"), GroupPicture.Paint(GroupSamples.Of(20), "a font"));

    [Fact]
    public void Any_names_can_be_painted()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        for (var round = 0; round < 20; round++)
        {
            var names = Enumerable.Range(0, 5).Select(_ => new string([.. Enumerable.Range(0, chance.Next(1, 60)).Select(_ => (char)chance.Next(1, 0xffff))]));
            using var picture = new PaintedGroup(GroupSamples.Of([.. names.Select(name => GroupSamples.Person(name))]));

            Assert.Equal(1080, picture.Size.Width);
        }
    }

    private static SKColor In(ScottPlot.Color color) => new(color.R, color.G, color.B);
}
