using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.Tests.Calendar;

public sealed class PromptTimesTests
{
    [Theory]
    [InlineData("Asia/Kathmandu", "2026-06-10", "07:00", "2026-06-10T01:15:00Z")]
    [InlineData("Pacific/Kiritimati", "2026-06-10", "07:00", "2026-06-09T17:00:00Z")]
    [InlineData("America/New_York", "2026-01-10", "07:00", "2026-01-10T12:00:00Z")]
    [InlineData("America/New_York", "2026-06-10", "07:00", "2026-06-10T11:00:00Z")]
    [InlineData("Africa/Casablanca", "2026-01-10", "07:00", "2026-01-10T06:00:00Z")]
    [InlineData("Africa/Casablanca", "2026-03-01", "07:00", "2026-03-01T07:00:00Z")]
    public void A_prompt_comes_at_the_clients_own_time(string zone, string day, string at, string expected) =>
        Assert.Equal(Moment(expected), At(zone, day, at));

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-28", "02:30", "2026-03-29T01:00:00Z")]
    [InlineData("America/New_York", "2026-03-07", "02:15", "2026-03-08T07:00:00Z")]
    [InlineData("America/Santiago", "2026-09-05", "00:00", "2026-09-06T04:00:00Z")]
    [InlineData("America/Santiago", "2026-09-05", "00:30", "2026-09-06T04:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-03", "02:15", "2026-10-03T15:30:00Z")]
    [InlineData("Africa/Casablanca", "2026-03-21", "02:30", "2026-03-22T02:00:00Z")]
    public void A_skipped_time_is_asked_at_the_first_minute_after_the_gap(string zone, string day, string at, string expected) =>
        Assert.Equal(Moment(expected), At(zone, day, at));

    [Theory]
    [InlineData("Europe/Berlin", "2026-10-24", "02:30", "2026-10-25T00:30:00Z")]
    [InlineData("America/New_York", "2026-10-31", "01:30", "2026-11-01T05:30:00Z")]
    [InlineData("America/Santiago", "2026-04-04", "23:30", "2026-04-05T02:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-04", "01:45", "2026-04-04T14:45:00Z")]
    [InlineData("Africa/Casablanca", "2026-02-14", "02:30", "2026-02-15T01:30:00Z")]
    public void A_doubled_time_is_asked_at_its_first_occurrence(string zone, string day, string at, string expected) =>
        Assert.Equal(Moment(expected), At(zone, day, at));

    [Theory]
    [InlineData("07:00")]
    [InlineData("02:00")]
    public void A_day_that_a_zone_left_out_is_not_asked_about(string at) =>
        Assert.Null(At("Pacific/Apia", "2011-12-30", at));

    [Fact]
    public void The_day_before_and_after_a_left_out_day_are_asked_about()
    {
        Assert.Equal(Moment("2011-12-29T17:00:00Z"), At("Pacific/Apia", "2011-12-29", "07:00"));
        Assert.Equal(Moment("2011-12-30T17:00:00Z"), At("Pacific/Apia", "2011-12-31", "07:00"));
    }

    [Theory]
    [InlineData("2026-06-10T04:59:59Z", null, "2026-06-10")]
    [InlineData("2026-06-10T05:00:00Z", null, "2026-06-11")]
    [InlineData("2026-06-10T04:00:00Z", "2026-06-09", "2026-06-10")]
    [InlineData("2026-06-10T04:00:00Z", "2026-06-10", "2026-06-11")]
    public void The_next_prompt_is_after_now_and_after_the_day_last_asked(string now, string? lastAsked, string expected)
    {
        var (day, at) = Next(now, "07:00", "Europe/Berlin", lastAsked);

        Assert.Equal(Day(expected), day);
        Assert.Equal(Day(expected) + new LocalTime(7, 0), at.InZone(Zone("Europe/Berlin")).LocalDateTime);
    }

    [Fact]
    public void A_night_prompt_that_fell_into_a_gap_is_still_to_come_when_the_gap_ends() =>
        Assert.Equal(
            (Day("2026-03-28"), Moment("2026-03-29T01:00:00Z")),
            Next("2026-03-29T00:59:59Z", "02:30", "Europe/Berlin", lastAsked: "2026-03-27"));

    [Fact]
    public void Flying_west_over_the_date_line_never_asks_twice_about_one_day()
    {
        // Asked on the 10th in Auckland; an hour later the client lands where it is still the 9th.
        var (day, _) = Next("2026-06-09T20:00:00Z", "07:00", "Pacific/Honolulu", lastAsked: "2026-06-10");

        Assert.Equal(Day("2026-06-11"), day);
    }

    [Fact]
    public void Flying_east_over_the_date_line_may_skip_a_day() =>
        Assert.Equal(Day("2026-06-11"), Next("2026-06-09T20:00:00Z", "07:00", "Pacific/Auckland", "2026-06-09").Day);

    private static Instant? At(string zone, string day, string at) => PromptTimes.At(Day(day), Time(at), Zone(zone));

    private static (LocalDate Day, Instant At) Next(string now, string at, string zone, string? lastAsked) =>
        PromptTimes.NextAfter(Moment(now), Time(at), Zone(zone), lastAsked is null ? null : Day(lastAsked));

    private static Instant Moment(string text) => InstantPattern.General.Parse(text).Value;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static LocalTime Time(string text) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];
}
