using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Tests.CheckIns.Dates;

/// <summary>
/// The one reminder comes two hours of real time after the question, whatever the clock on the wall does, and "later"
/// means what it says; neither reaches into the client's next day.
/// </summary>
public sealed class NudgeAndLaterTests
{
    [Theory]
    [InlineData("Europe/Berlin", "07:00", "2026-06-10 2026-06-10T07:00Z")]
    [InlineData("Europe/Berlin", "01:30", "2026-10-24 2026-10-25T01:30Z")] // 02:30, the second one.
    [InlineData("America/New_York", "00:30", "2026-10-31 2026-11-01T06:30Z")] // 01:30, the second one.
    [InlineData("Asia/Kolkata", "00:59", "2026-06-10 2026-06-10T21:29Z")] // 02:59, the day's last minute.
    [InlineData("Asia/Kathmandu", "07:00", "2026-06-10 2026-06-10T03:15Z")]
    [InlineData("Australia/Lord_Howe", "00:45", "2026-04-04 2026-04-04T15:45Z")] // Half an hour came twice: 02:15.
    [InlineData("Africa/Casablanca", "01:30", "2026-02-14 2026-02-15T02:30Z")]
    [InlineData("Pacific/Apia", "22:30", "2011-12-29 2011-12-30T10:30Z")] // 00:30 on the 31st, still the evening of the 29th.
    [InlineData("Pacific/Apia", "00:30", "2011-12-29 2011-12-30T12:00Z")]
    [InlineData("America/Santiago", "22:30", "2026-04-04 2026-04-05T03:30Z")] // 23:30, the second one.
    [InlineData("Pacific/Chatham", "00:45", "2026-04-04 2026-04-04T13:00Z")]
    public void The_reminder_comes_two_hours_after_the_question(string zone, string at, string nudge)
    {
        var diary = new Diary(zone, at, nudge.Split(' ')[0]).Until(nudge.Split(' ')[1]);

        Assert.Equal([nudge], diary.Of(OccurrenceKind.Nudge));
    }

    [Theory]
    [InlineData("Europe/Berlin", "02:30", "2026-03-28")] // Asked at 03:00, when the gap ends.
    [InlineData("Asia/Kolkata", "01:00", "2026-06-10")] // 03:00 is tomorrow.
    [InlineData("Asia/Kathmandu", "02:00", "2026-06-10")]
    [InlineData("America/Santiago", "00:00", "2026-09-05")] // Asked at 01:00; two hours later it is 03:00.
    [InlineData("Pacific/Chatham", "01:30", "2026-04-04")] // Two hours later it is 03:30, and the day has begun.
    public void There_is_none_where_two_hours_later_is_the_next_day(string zone, string at, string day)
    {
        var diary = new Diary(zone, at, day).LivesDays(1);

        Assert.NotEmpty(diary.Asked);
        Assert.Empty(diary.Of(OccurrenceKind.Nudge));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-06-10T07:30Z", "2026-06-10T09:30Z")]
    [InlineData("Europe/Berlin", "2026-06-10T08:00Z", "2026-06-10T10:00Z")]
    public void After_a_question_that_came_late_it_is_as_much_later(string zone, string asked, string nudge)
    {
        var diary = new Diary(zone, "07:00", "2026-06-10").DownUntil(asked).Until(nudge);

        Assert.Equal([$"2026-06-10 {nudge}"], diary.Of(OccurrenceKind.Nudge));
    }

    [Theory]
    [InlineData("09:00", "12:00", false)] // Its first minute is quiet.
    [InlineData("08:00", "09:00", true)] // Its last is not.
    [InlineData("08:59", "09:01", false)]
    [InlineData("22:00", "06:00", true)]
    [InlineData("09:00", "09:00", true)] // Equal ends mean never.
    public void Quiet_hours_keep_it_back(string from, string until, bool nudged)
    {
        var quiet = new Reminders(Quiet: new QuietHours(Diary.TimeOf(from), Diary.TimeOf(until)));

        var diary = new Diary("Europe/Berlin", "07:00", "2026-06-10", quiet).Until("2026-06-10T20:00Z");

        Assert.Equal(nudged ? ["2026-06-10 2026-06-10T07:00Z"] : [], diary.Of(OccurrenceKind.Nudge));
    }

    [Theory]
    [InlineData("Europe/Berlin", "07:00", "2026-06-10", "In 30 minutes", "2026-06-10T05:30Z")]
    [InlineData("Europe/Berlin", "07:00", "2026-03-29", "This evening", "2026-03-29T16:30Z")]
    [InlineData("Europe/Berlin", "02:15", "2026-10-24", "In 30 minutes", "2026-10-25T00:45Z")]
    [InlineData("America/New_York", "06:30", "2026-11-01", "This evening", "2026-11-01T23:30Z")]
    [InlineData("Asia/Kolkata", "06:45", "2026-06-10", "This evening", "2026-06-10T13:00Z")]
    [InlineData("Asia/Kathmandu", "07:00", "2026-06-10", "In 2 hours", "2026-06-10T03:15Z")]
    [InlineData("Australia/Lord_Howe", "07:00", "2026-04-05", "This evening", "2026-04-05T08:00Z")]
    [InlineData("Africa/Casablanca", "07:00", "2026-03-22", "This evening", "2026-03-22T17:30Z")]
    [InlineData("Pacific/Apia", "07:00", "2011-12-29", "This evening", "2011-12-30T04:30Z")]
    [InlineData("America/Santiago", "07:00", "2026-09-06", "This evening", "2026-09-06T21:30Z")]
    [InlineData("Pacific/Chatham", "07:00", "2026-09-27", "This evening", "2026-09-27T04:45Z")]
    public void Later_is_when_it_says_and_instead_of_the_reminder(string zone, string at, string day, string when, string moment)
    {
        var diary = new Diary(zone, at, day);
        diary.Transcript.Until(diary.Transcript.Now + NodaTime.Duration.FromHours(1)).Taps("Later", when);

        diary.Until(moment);

        Assert.Equal([$"{day} {moment}"], diary.Of(OccurrenceKind.Snoozed));
        Assert.Empty(diary.Of(OccurrenceKind.Nudge));
    }
}
