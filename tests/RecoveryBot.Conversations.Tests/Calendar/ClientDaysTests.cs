using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.Tests.Calendar;

public sealed class ClientDaysTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-06-10T00:59:59Z", "2026-06-09")]
    [InlineData("Europe/Berlin", "2026-06-10T01:00:00Z", "2026-06-10")]
    [InlineData("America/New_York", "2026-06-10T02:00:00Z", "2026-06-09")]
    [InlineData("Asia/Kathmandu", "2026-06-09T21:14:59Z", "2026-06-09")]
    [InlineData("Asia/Kathmandu", "2026-06-09T21:15:00Z", "2026-06-10")]
    [InlineData("Pacific/Kiritimati", "2026-06-09T13:00:00Z", "2026-06-10")]
    public void A_day_begins_at_three_in_the_morning_where_the_client_is(string zone, string now, string day) =>
        Assert.Equal(Day(day), ClientDays.DayOf(Moment(now), Zone(zone)));

    [Fact]
    public void A_night_workers_two_o_clock_belongs_to_the_evening_it_ends() =>
        Assert.Equal(Day("2026-06-09"), ClientDays.DayOf(Moment("2026-06-10T00:00:00Z"), Zone("Europe/Berlin")));

    [Theory]
    [InlineData("2026-10-25T01:59:00Z", "2026-10-24")]
    [InlineData("2026-10-25T02:00:00Z", "2026-10-25")]
    public void The_hour_that_comes_twice_is_all_of_the_evening_before(string now, string day) =>
        Assert.Equal(Day(day), ClientDays.DayOf(Moment(now), Zone("Europe/Berlin")));

    [Theory]
    [InlineData("2011-12-30T09:59:59Z", "2011-12-29")]
    [InlineData("2011-12-30T10:30:00Z", "2011-12-29")]
    [InlineData("2011-12-30T13:00:00Z", "2011-12-31")]
    public void Nobody_lives_on_a_day_their_zone_left_out(string now, string day) =>
        Assert.Equal(Day(day), ClientDays.DayOf(Moment(now), Zone("Pacific/Apia")));

    private static Instant Moment(string text) => InstantPattern.General.Parse(text).Value;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];
}
