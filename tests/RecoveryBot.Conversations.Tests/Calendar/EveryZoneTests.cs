using NodaTime;
using NodaTime.TimeZones;
using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.Tests.Calendar;

/// <summary>Every zone of the tz database, over the year that left a day out and over two years to come.</summary>
public sealed class EveryZoneTests
{
    private static readonly LocalTime[] CheckInTimes = [new(0, 0), new(2, 30), new(3, 0), new(23, 45)];

    private static readonly Year[] Years = [new(2011), new(2026), new(2027)];

    [Fact]
    public void Each_day_has_exactly_one_prompt_unless_its_zone_left_the_day_out() =>
        ForEveryDay((zone, day, at) =>
        {
            var leftOut = day.AtMidnight() is var midnight
                && zone.AtLeniently(midnight).Date != day
                && zone.AtLeniently(midnight.PlusHours(23)).Date != day;
            Assert.Equal(leftOut, PromptTimes.At(day, at, zone) is null);
        });

    [Fact]
    public void Walking_from_prompt_to_prompt_asks_about_every_day_once_and_in_order()
    {
        foreach (var (zone, year, at) in Everything())
        {
            var now = PromptTimes.At(year.First.PlusDays(-1), at, zone)!.Value;
            var lastAsked = year.First.PlusDays(-1);
            while (lastAsked < year.Last)
            {
                var (day, moment) = PromptTimes.NextAfter(now, at, zone, lastAsked);
                Assert.True(moment > now, $"{zone.Id} {day}: {moment} is not after {now}");
                Assert.True(
                    day == lastAsked.PlusDays(1) || PromptTimes.At(lastAsked.PlusDays(1), at, zone) is null,
                    $"{zone.Id}: {day} follows {lastAsked}");
                (now, lastAsked) = (moment, day);
            }
        }
    }

    [Fact]
    public void Forgetting_what_was_asked_last_still_asks_about_each_day_once()
    {
        foreach (var (zone, year, at) in Everything())
        {
            var (day, moment) = PromptTimes.NextAfter(year.Begin(zone), at, zone, null);
            while (day < year.Last)
            {
                var (next, nextMoment) = PromptTimes.NextAfter(moment, at, zone, null);
                Assert.True(next > day, $"{zone.Id}: {next} after {day}");
                (day, moment) = (next, nextMoment);
            }
        }
    }

    [Fact]
    public void A_prompt_from_three_o_clock_on_lies_in_the_day_it_asks_about() =>
        ForEveryDay((zone, day, at) =>
        {
            if (at >= ClientDays.Begins && PromptTimes.At(day, at, zone) is { } moment)
            {
                Assert.Equal(day, ClientDays.DayOf(moment, zone));
            }
        });

    [Fact]
    public void Days_never_run_backwards()
    {
        foreach (var zone in Zones())
        {
            foreach (var year in Years)
            {
                var changes = zone.GetZoneIntervals(year.Begin(zone), year.End(zone))
                    .Where(interval => interval.HasEnd)
                    .Select(interval => interval.End);
                foreach (var change in changes)
                {
                    var days = Enumerable.Range(-100, 200)
                        .Select(quarter => ClientDays.DayOf(change + Duration.FromMinutes(15 * quarter), zone))
                        .ToList();
                    Assert.Equal(days.Order(), days);
                }
            }
        }
    }

    private static void ForEveryDay(Action<DateTimeZone, LocalDate, LocalTime> check)
    {
        foreach (var (zone, year, at) in Everything())
        {
            for (var day = year.First; day <= year.Last; day = day.PlusDays(1))
            {
                check(zone, day, at);
            }
        }
    }

    private static IEnumerable<(DateTimeZone Zone, Year Year, LocalTime At)> Everything() =>
        from zone in Zones() from year in Years from at in CheckInTimes select (zone, year, at);

    // An alias has its target's rules, so only the targets are walked through.
    private static IEnumerable<DateTimeZone> Zones() =>
        TzdbDateTimeZoneSource.Default.CanonicalIdMap.Values.Distinct()
            .Select(id => DateTimeZoneProviders.Tzdb[id]);

    private sealed record Year(int Number)
    {
        public LocalDate First { get; } = new(Number, 1, 1);

        public LocalDate Last { get; } = new(Number, 12, 31);

        public Instant Begin(DateTimeZone zone) => zone.AtStartOfDay(First).ToInstant();

        public Instant End(DateTimeZone zone) => zone.AtStartOfDay(Last).ToInstant();
    }
}
