using NodaTime;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Tests.CheckIns.Dates;

/// <summary>Weekdays with a time of their own, around changes of clock and over a day that was left out.</summary>
public sealed class WeekdayTimeTests
{
    [Theory]
    [InlineData("Europe/Berlin", "07:00", IsoDayOfWeek.Saturday, "02:30",
        "2026-03-27 2026-03-27T06:00Z", "2026-03-28 2026-03-29T01:00Z", "2026-03-29 2026-03-29T05:00Z")]
    [InlineData("America/New_York", "06:30", IsoDayOfWeek.Sunday, "09:00",
        "2026-10-31 2026-10-31T10:30Z", "2026-11-01 2026-11-01T14:00Z", "2026-11-02 2026-11-02T11:30Z")]
    [InlineData("Asia/Kathmandu", "07:00", IsoDayOfWeek.Monday, "05:45",
        "2026-06-14 2026-06-14T01:15Z", "2026-06-15 2026-06-15T00:00Z", "2026-06-16 2026-06-16T01:15Z")]
    [InlineData("Asia/Kolkata", "06:45", IsoDayOfWeek.Wednesday, "23:30",
        "2026-06-16 2026-06-16T01:15Z", "2026-06-17 2026-06-17T18:00Z", "2026-06-18 2026-06-18T01:15Z")]
    [InlineData("Australia/Lord_Howe", "07:00", IsoDayOfWeek.Sunday, "08:15",
        "2026-10-03 2026-10-02T20:30Z", "2026-10-04 2026-10-03T21:15Z", "2026-10-05 2026-10-04T20:00Z")]
    [InlineData("Africa/Casablanca", "07:00", IsoDayOfWeek.Sunday, "02:30",
        "2026-03-21 2026-03-21T07:00Z", "2026-03-22 2026-03-23T01:30Z", "2026-03-23 2026-03-23T06:00Z")]
    [InlineData("Pacific/Apia", "07:00", IsoDayOfWeek.Saturday, "09:00",
        "2011-12-29 2011-12-29T17:00Z", "2011-12-31 2011-12-30T19:00Z", "2012-01-01 2011-12-31T17:00Z")]
    [InlineData("America/Santiago", "07:00", IsoDayOfWeek.Saturday, "00:30",
        "2026-09-04 2026-09-04T11:00Z", "2026-09-05 2026-09-06T04:00Z", "2026-09-06 2026-09-06T10:00Z")]
    [InlineData("Pacific/Chatham", "07:00", IsoDayOfWeek.Sunday, "03:15",
        "2026-09-26 2026-09-25T18:15Z", "2026-09-27 2026-09-26T14:00Z", "2026-09-28 2026-09-27T17:15Z")]
    public void A_weekday_keeps_its_own_time(
        string zone, string usual, IsoDayOfWeek weekday, string at, string first, string second, string third)
    {
        var differing = new Reminders(Differing: [new WeekdayTime(weekday, Diary.TimeOf(at))]);

        var diary = new Diary(zone, usual, first.Split(' ')[0], differing).Until(third.Split(' ')[1]);

        Assert.Equal([first, second, third], diary.Asked);
        Assert.Empty(diary.NotAsked);
    }
}
