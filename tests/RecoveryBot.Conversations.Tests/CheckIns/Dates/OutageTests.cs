using NodaTime;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Tests.CheckIns.Dates;

/// <summary>
/// The program stops before a morning and runs again at a moment: up to three hours late the question is still asked;
/// later, in quiet time, or once the next one has come, the day is accounted for as not asked.
/// </summary>
public sealed class OutageTests
{
    [Theory]
    [InlineData("Europe/Berlin", "07:00", "2026-06-10", "2026-06-10T05:01Z")]
    [InlineData("Europe/Berlin", "07:00", "2026-06-10", "2026-06-10T08:00Z")]
    [InlineData("Europe/Berlin", "02:30", "2026-10-24", "2026-10-25T01:59Z")] // The day ends at 02:00Z, an hour longer than others.
    [InlineData("Europe/Berlin", "02:30", "2026-03-28", "2026-03-29T01:59Z")] // Asked when the gap ends, at 01:00Z.
    [InlineData("America/New_York", "06:30", "2026-11-01", "2026-11-01T14:30Z")]
    [InlineData("Asia/Kolkata", "06:45", "2026-06-10", "2026-06-10T04:15Z")]
    [InlineData("Asia/Kathmandu", "07:00", "2026-06-10", "2026-06-10T04:15Z")]
    [InlineData("Australia/Lord_Howe", "07:00", "2026-10-04", "2026-10-03T23:00Z")]
    [InlineData("Africa/Casablanca", "07:00", "2026-03-22", "2026-03-22T09:00Z")]
    [InlineData("Pacific/Apia", "23:30", "2011-12-29", "2011-12-30T12:30Z")]
    [InlineData("America/Santiago", "23:30", "2026-04-04", "2026-04-05T05:30Z")] // Three hours, of which the wall shows two.
    [InlineData("Pacific/Chatham", "07:00", "2026-04-05", "2026-04-04T21:15Z")]
    public void Up_to_three_hours_late_it_is_asked(string zone, string at, string day, string running)
    {
        var diary = new Diary(zone, at, day).DownUntil(running);

        Assert.Equal([$"{day} {running}"], diary.Asked);
        Assert.Empty(diary.NotAsked);
    }

    [Theory]
    [InlineData("Europe/Berlin", "07:00", "2026-06-10", "2026-06-10T08:01Z", "2026-06-11 2026-06-11T05:00Z")]
    [InlineData("Europe/Berlin", "02:30", "2026-10-24", "2026-10-25T03:01Z", "2026-10-25 2026-10-26T01:30Z")]
    [InlineData("America/New_York", "06:30", "2026-11-01", "2026-11-01T14:31Z", "2026-11-02 2026-11-02T11:30Z")]
    [InlineData("Asia/Kolkata", "06:45", "2026-06-10", "2026-06-10T04:16Z", "2026-06-11 2026-06-11T01:15Z")]
    [InlineData("Asia/Kathmandu", "07:00", "2026-06-10", "2026-06-10T04:16Z", "2026-06-11 2026-06-11T01:15Z")]
    [InlineData("Australia/Lord_Howe", "07:00", "2026-10-04", "2026-10-03T23:01Z", "2026-10-05 2026-10-04T20:00Z")]
    [InlineData("Africa/Casablanca", "07:00", "2026-03-22", "2026-03-22T09:01Z", "2026-03-23 2026-03-23T06:00Z")]
    [InlineData("Pacific/Apia", "07:00", "2011-12-29", "2011-12-29T20:01Z", "2011-12-31 2011-12-30T17:00Z")]
    [InlineData("America/Santiago", "23:30", "2026-04-04", "2026-04-05T05:31Z", "2026-04-05 2026-04-06T03:30Z")]
    [InlineData("Pacific/Chatham", "07:00", "2026-04-05", "2026-04-04T21:16Z", "2026-04-06 2026-04-05T18:15Z")]
    public void Later_than_that_it_is_accounted_for_and_the_next_one_comes_on_time(
        string zone, string at, string day, string running, string next)
    {
        var diary = new Diary(zone, at, day).DownUntil(running);
        Assert.Empty(diary.Asked);

        diary.Until(next.Split(' ')[1]);

        Assert.Equal([$"{day} TooLate"], diary.NotAsked);
        Assert.Equal([next], diary.Asked);
    }

    [Theory]
    [InlineData("2026-06-12T04:59Z", "10 11", "2026-06-12 2026-06-12T05:00Z")]
    [InlineData("2026-06-12T05:00Z", "10 11", "2026-06-12 2026-06-12T05:00Z")]
    [InlineData("2026-06-12T08:00Z", "10 11", "2026-06-12 2026-06-12T08:00Z")] // Today's is late, but not too late.
    [InlineData("2026-06-12T08:01Z", "10 11 12", "2026-06-13 2026-06-13T05:00Z")]
    [InlineData("2026-06-19T06:00Z", "10 11 12 13 14 15 16 17 18", "2026-06-19 2026-06-19T06:00Z")]
    public void After_days_of_standing_still_every_day_of_them_is_accounted_for(string running, string days, string asked)
    {
        var diary = new Diary("Europe/Berlin", "07:00", "2026-06-10").DownUntil(running).Until(asked.Split(' ')[1]);

        Assert.Equal(days.Split(' ').Select(day => $"2026-06-{day} TooLate"), diary.NotAsked);
        Assert.Equal([asked], diary.Asked);
    }

    [Fact]
    public void A_day_that_the_zone_left_out_needs_no_account()
    {
        var diary = new Diary("Pacific/Apia", "07:00", "2011-12-29").DownUntil("2011-12-30T18:00Z");

        Assert.Equal(["2011-12-29 TooLate"], diary.NotAsked);
        Assert.Equal(["2011-12-31 2011-12-30T18:00Z"], diary.Asked);
    }

    [Fact]
    public void Once_the_next_one_has_come_the_one_before_is_over()
    {
        // Monday's is the last minute of Monday's night, Tuesday's the first of Tuesday.
        var reminders = new Reminders(Differing: [new WeekdayTime(IsoDayOfWeek.Monday, new LocalTime(2, 59))]);

        var diary = new Diary("Europe/Berlin", "03:00", "2026-06-15", reminders).DownUntil("2026-06-16T01:30Z");

        Assert.Equal(["2026-06-15 TooLate"], diary.NotAsked);
        Assert.Equal(["2026-06-16 2026-06-16T01:30Z"], diary.Asked);
    }

    [Theory]
    [InlineData("Europe/Berlin", "07:00", "09:00", "17:00", "2026-03-29", "2026-03-29T06:59Z", true)]
    [InlineData("Europe/Berlin", "07:00", "09:00", "17:00", "2026-03-29", "2026-03-29T07:00Z", false)]
    [InlineData("Europe/Berlin", "02:05", "02:15", "06:00", "2026-10-24", "2026-10-25T00:15Z", false)]
    [InlineData("America/New_York", "06:30", "08:00", "09:00", "2026-11-01", "2026-11-01T13:00Z", false)]
    [InlineData("America/New_York", "06:30", "08:00", "09:00", "2026-11-01", "2026-11-01T14:00Z", true)] // Quiet time is over.
    [InlineData("Asia/Kathmandu", "21:00", "22:00", "06:00", "2026-06-10", "2026-06-10T16:14Z", true)]
    [InlineData("Asia/Kathmandu", "21:00", "22:00", "06:00", "2026-06-10", "2026-06-10T16:15Z", false)]
    [InlineData("Asia/Kolkata", "21:00", "22:00", "06:00", "2026-06-10", "2026-06-10T16:30Z", false)]
    [InlineData("Australia/Lord_Howe", "23:45", "00:30", "06:00", "2026-10-03", "2026-10-03T14:00Z", false)]
    [InlineData("Africa/Casablanca", "21:00", "22:00", "06:00", "2026-02-15", "2026-02-15T22:00Z", false)]
    [InlineData("Pacific/Apia", "23:30", "00:00", "06:00", "2011-12-29", "2011-12-30T10:00Z", false)] // Midnight, two dates on.
    [InlineData("America/Santiago", "23:30", "00:30", "06:00", "2026-09-05", "2026-09-06T03:59Z", true)]
    [InlineData("America/Santiago", "23:30", "00:30", "06:00", "2026-09-05", "2026-09-06T04:00Z", false)] // 00:30 is left out.
    [InlineData("Pacific/Chatham", "07:00", "09:00", "17:00", "2026-09-27", "2026-09-26T19:15Z", false)]
    public void Late_into_quiet_hours_nobody_writes_first(
        string zone, string at, string from, string until, string day, string running, bool asked)
    {
        var quiet = new Reminders(Quiet: new QuietHours(Diary.TimeOf(from), Diary.TimeOf(until)));

        var diary = new Diary(zone, at, day, quiet).DownUntil(running);

        Assert.Equal(asked ? [$"{day} {running}"] : [], diary.Asked);
        Assert.Equal(asked ? [] : [$"{day} Quiet"], diary.NotAsked);
    }
}
