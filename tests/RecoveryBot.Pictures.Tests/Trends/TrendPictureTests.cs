using RecoveryBot.Conversations.Charts;
using RecoveryBot.Pictures.Trends;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Load;
using SkiaSharp;

namespace RecoveryBot.Pictures.Tests.Trends;

public sealed class TrendPictureTests(ITestOutputHelper output)
{
    private const int Day = 12;

    public static TheoryData<Decision> Decisions => [.. Enum.GetValues<Decision>()];

    [Fact]
    public void It_is_twice_as_wide_as_it_is_drawn_and_stands_upright()
    {
        using var picture = new Painted(Charts.Named("full"));

        Assert.Equal(1080, picture.Size.Width);
        Assert.InRange(picture.Size.Height, 1400, 1620);
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_day_s_cell_has_the_colour_of_its_decision(Decision decision)
    {
        using var picture = new Painted(Charts.WithDay(Day, day => day with { Decision = decision }));

        Assert.Equal(
            (SKColors.White, In(Palette.Of(decision)), SKColors.White),
            (picture.Cell(Day - 1), picture.Cell(Day), picture.Cell(Day + 1)));
    }

    [Fact]
    public void A_rated_morning_is_a_point_at_its_total()
    {
        using var picture = new Painted(Charts.WithDay(Day, day => day with { Morning = new TrendMorning.Rated(18) }));

        Assert.Equal(
            (In(Palette.Ink), SKColors.White, SKColors.White),
            (picture.Wellness(Day + 0.5, 18), picture.Wellness(Day + 0.5, 19), picture.Wellness(Day + 0.5, 17)));
    }

    [Fact]
    public void A_morning_told_later_is_an_empty_ring_that_no_line_joins()
    {
        using var picture = new Painted(Charts.Where((day, index) => index is >= Day - 1 and <= Day + 1
            ? day with { Morning = new TrendMorning.Rated(18), AnsweredLate = index == Day }
            : day));

        Assert.Equal(
            (In(Palette.Ink), SKColors.White, SKColors.White, SKColors.White),
            (picture.Wellness(Day - 0.5, 18), picture.Wellness(Day, 18), picture.Wellness(Day + 0.5, 18), picture.Wellness(Day + 1, 18)));
    }

    [Theory]
    [InlineData(Decision.TrainReduced, DayType.Training, true)]
    [InlineData(Decision.Rest, DayType.Unknown, true)]
    [InlineData(Decision.Rest, DayType.Rest, false)]
    [InlineData(Decision.TrainAsPlanned, DayType.Training, false)]
    [InlineData(Decision.Refer, DayType.Unknown, false)]
    public void Training_that_was_chosen_on_an_eased_day_is_marked(Decision decision, DayType done, bool isMarked)
    {
        using var picture = new Painted(Charts.WithDay(
            Day, day => day with { Decision = decision, ChoseToTrain = true, Logged = new(done, 100) }));

        Assert.Equal(isMarked, picture.Corner(Day) == In(Palette.InkOn(decision)));
    }

    [Fact]
    public void A_line_joins_mornings_in_a_row_and_leads_across_no_gap()
    {
        using var picture = new Painted(Charts.Where((blank, day) =>
            day is Day or Day + 1 or Day + 3 ? blank with { Morning = new TrendMorning.Rated(18) } : blank));

        Assert.Equal(In(Palette.Ink), picture.Wellness(Day + 1, 18));
        Assert.NotEqual(In(Palette.Ink), picture.Wellness(Day + 2, 18));
        Assert.NotEqual(In(Palette.Ink), picture.Wellness(Day + 2.5, 18));
    }

    [Fact]
    public void A_morning_as_usual_gets_no_point_and_no_line()
    {
        using var picture = new Painted(Charts.Where((blank, day) => blank with
        {
            Morning = day == Day ? new TrendMorning.AsUsual() : new TrendMorning.Rated(18),
        }));

        Assert.NotEqual(In(Palette.Ink), picture.Wellness(Day + 0.5, 18));
        Assert.NotEqual(In(Palette.Ink), picture.Wellness(Day + 1, 18));
    }

    /// <summary>A morning as usual is neither the best nor rock bottom: its mark stands where the usual is.</summary>
    [Theory]
    [InlineData(18)]
    [InlineData(9)]
    public void A_morning_as_usual_is_marked_on_the_usual_and_nowhere_else(double usual)
    {
        var without = Charts.Where((blank, _) => blank, new UsualWellness(usual, 2));
        using var before = new Painted(without);
        using var after = new Painted(without with
        {
            Weeks = without.Weeks with { Days = [.. without.Weeks.Days.Select(day => day with { Morning = new TrendMorning.AsUsual() })] },
        });
        var totals = Enumerable.Range(41, 215).Select(tenth => tenth / 10.0).ToList();
        var changed = totals.Where(total => Enumerable.Range(30, 40)
            .Any(place => before.Wellness(Day + (place / 100.0), total) != after.Wellness(Day + (place / 100.0), total))).ToList();

        Assert.NotEmpty(changed);
        Assert.All(changed, total => Assert.InRange(total, usual - 2, usual + 2));
    }

    [Fact]
    public void The_own_usual_is_a_band_of_one_deviation_to_either_side()
    {
        using var picture = new Painted(Charts.Where((blank, _) => blank, new UsualWellness(18, 2)));

        Assert.Equal(
            (SKColors.White, In(Palette.Band), In(Palette.Band), SKColors.White),
            (picture.Wellness(3, 20.5), picture.Wellness(3, 19.5), picture.Wellness(3, 16.5), picture.Wellness(3, 15.5)));
    }

    [Fact]
    public void Without_an_own_usual_there_is_no_band()
    {
        using var picture = new Painted(Charts.Where((blank, _) => blank));

        Assert.Equal(SKColors.White, picture.Wellness(3, 18));
    }

    [Fact]
    public void A_bar_is_as_high_as_the_load()
    {
        using var picture = new Painted(Charts.WithDay(Day, day => day with { Logged = new(DayType.Training, 400) }));

        Assert.Equal(
            (In(Palette.Training), In(Palette.Training), SKColors.White),
            (picture.Load(Day, 20), picture.Load(Day, 390), picture.Load(Day, 410)));
    }

    [Fact]
    public void A_recovery_session_does_not_look_like_training()
    {
        using var picture = new Painted(Charts.WithDay(Day, day => day with { Logged = new(DayType.ActiveRecovery, 200) }));

        Assert.Equal(In(Palette.Of(Decision.ActiveRecovery)), picture.Load(Day, 100));
    }

    /// <summary>Ten easy minutes are hardly a pixel high.</summary>
    [Fact]
    public void A_small_recovery_session_has_a_letter_to_be_seen_by() => Assert.True(
        Differing(
            Charts.WithDay(Day, day => day with { Logged = new(DayType.ActiveRecovery, 10) }),
            Charts.WithDay(Day, day => day with { Logged = new(DayType.Training, 10) })) > 100);

    [Theory]
    [InlineData(Decision.Rest)]
    [InlineData(Decision.ActiveRecovery)]
    [InlineData(Decision.Refer)]
    public void A_day_trained_against_the_advice_is_marked(Decision decision)
    {
        using var followed = new Painted(Charts.WithDay(Day, day => day with { Decision = decision, Logged = new(DayType.Rest, 0) }));
        using var against = new Painted(Charts.WithDay(Day, day => day with { Decision = decision, Logged = new(DayType.Training, 300) }));

        Assert.Equal(In(Palette.Of(decision)), followed.Corner(Day));
        Assert.Equal(In(Palette.InkOn(decision)), against.Corner(Day));
    }

    [Theory]
    [InlineData(Decision.TrainAsPlanned, DayType.Training)]
    [InlineData(Decision.TrainReduced, DayType.Training)]
    [InlineData(Decision.TrainAsPlanned, DayType.Rest)]
    [InlineData(Decision.Rest, DayType.ActiveRecovery)]
    [InlineData(Decision.Rest, DayType.Unknown)]
    [InlineData(null, DayType.Training)]
    public void Nothing_else_is_said_to_be_against_it(Decision? decision, DayType done) =>
        Assert.False((Charts.Blank(0) with { Decision = decision, Logged = new(done, 100) }).IsAgainstAdvice);

    [Fact]
    public void The_days_of_somebody_new_begin_at_the_left_and_leave_room()
    {
        using var picture = new Painted(Charts.Named("first-week"));

        Assert.Equal(In(Palette.Of(Decision.Rest)), picture.Cell(0));
        Assert.Equal(SKColors.White, picture.Cell(6));
        Assert.Equal(SKColors.White, picture.Cell(13));
    }

    [Fact]
    public void A_week_begins_at_a_line()
    {
        // The last day is a Wednesday, so two days before it a week begins.
        using var picture = new Painted(Charts.Where((blank, _) => blank));

        Assert.Equal(
            (In(Palette.Stripes), SKColors.White, In(Palette.Stripes)),
            (picture.Wellness(25, 12.5), picture.Wellness(24, 12.5), picture.Wellness(18, 12.5)));
    }

    [Fact]
    public void Of_today_which_is_not_over_nothing_is_missing()
    {
        using var picture = new Painted(Charts.Where((blank, _) => blank));

        Assert.True(picture.HasInk(26));
        Assert.False(picture.HasInk(27));
    }

    [Fact]
    public void Rest_and_what_is_not_known_have_no_bar()
    {
        using var picture = new Painted(Charts.WithDay(Day, day => day with { Logged = new(DayType.Rest, 0) }));

        Assert.False(picture.HasInLoad(Day, In(Palette.Training)));
        Assert.False(picture.HasInLoad(Day + 1, In(Palette.Training)));
    }

    [Fact]
    public void A_session_of_unknown_load_is_drawn_hollow()
    {
        var chart = Charts.WithDay(Day, day => day with { Logged = new(DayType.Training, null) });
        using var picture = new Painted(chart);

        Assert.False(picture.HasInLoad(Day, In(Palette.Training)));
        Assert.NotEqual(Bytes(Charts.Where((blank, _) => blank)), Bytes(chart));
    }

    [Fact]
    public void A_pause_is_hatched_and_looks_like_nothing_else()
    {
        using var picture = new Painted(Charts.WithDay(Day, day => day with { IsPaused = true }));

        Assert.True(picture.HasInLoad(Day, In(Palette.Stripes)));
        Assert.False(picture.HasInLoad(Day + 1, In(Palette.Stripes)));
    }

    [Fact]
    public void The_same_weeks_give_the_same_picture() => Assert.Equal(Bytes(Charts.Named("full")), Bytes(Charts.Named("full")));

    [Fact]
    public void Any_four_weeks_can_be_painted()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        for (var round = 0; round < 25; round++)
        {
            using var picture = new Painted(Charts.Random(chance));

            Assert.Equal(1080, picture.Size.Width);
        }
    }

    /// <summary>How many pixels are not the same.</summary>
    private static int Differing(TrendChart one, TrendChart other)
    {
        using var left = SKBitmap.Decode(Bytes(one));
        using var right = SKBitmap.Decode(Bytes(other));
        return left.Pixels.Zip(right.Pixels).Count(pair => pair.First != pair.Second);
    }

    private static byte[] Bytes(TrendChart chart) => TrendPicture.Paint(chart, "a font");

    private static SKColor In(ScottPlot.Color color) => new(color.R, color.G, color.B);
}
