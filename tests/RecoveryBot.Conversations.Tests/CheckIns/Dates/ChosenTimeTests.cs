namespace RecoveryBot.Conversations.Tests.CheckIns.Dates;

/// <summary>
/// Three mornings in a row around each change of clock: the local time holds, a skipped one is the first minute after, a
/// doubled one its first, a day that is left out has no morning. The moments were worked out with another library.
/// </summary>
public sealed class ChosenTimeTests
{
    [Theory]
    [InlineData("Europe/Berlin", "07:00",
        "2026-03-27 2026-03-27T06:00Z", "2026-03-28 2026-03-28T06:00Z", "2026-03-29 2026-03-29T05:00Z")]
    [InlineData("Europe/Berlin", "02:30",
        "2026-03-27 2026-03-28T01:30Z", "2026-03-28 2026-03-29T01:00Z", "2026-03-29 2026-03-30T00:30Z")]
    [InlineData("Europe/Berlin", "07:00",
        "2026-10-23 2026-10-23T05:00Z", "2026-10-24 2026-10-24T05:00Z", "2026-10-25 2026-10-25T06:00Z")]
    [InlineData("Europe/Berlin", "02:30",
        "2026-10-23 2026-10-24T00:30Z", "2026-10-24 2026-10-25T00:30Z", "2026-10-25 2026-10-26T01:30Z")]

    [InlineData("America/New_York", "06:30",
        "2026-03-06 2026-03-06T11:30Z", "2026-03-07 2026-03-07T11:30Z", "2026-03-08 2026-03-08T10:30Z")]
    [InlineData("America/New_York", "02:15",
        "2026-03-06 2026-03-07T07:15Z", "2026-03-07 2026-03-08T07:00Z", "2026-03-08 2026-03-09T06:15Z")]
    [InlineData("America/New_York", "06:30",
        "2026-10-30 2026-10-30T10:30Z", "2026-10-31 2026-10-31T10:30Z", "2026-11-01 2026-11-01T11:30Z")]
    [InlineData("America/New_York", "01:30",
        "2026-10-30 2026-10-31T05:30Z", "2026-10-31 2026-11-01T05:30Z", "2026-11-01 2026-11-02T06:30Z")]

    [InlineData("Asia/Kolkata", "06:45",
        "2026-03-28 2026-03-28T01:15Z", "2026-03-29 2026-03-29T01:15Z", "2026-03-30 2026-03-30T01:15Z")]
    [InlineData("Asia/Kolkata", "00:00",
        "2026-12-30 2026-12-30T18:30Z", "2026-12-31 2026-12-31T18:30Z", "2027-01-01 2027-01-01T18:30Z")]

    [InlineData("Asia/Kathmandu", "07:00",
        "2026-03-28 2026-03-28T01:15Z", "2026-03-29 2026-03-29T01:15Z", "2026-03-30 2026-03-30T01:15Z")]
    [InlineData("Asia/Kathmandu", "02:59",
        "2026-12-30 2026-12-30T21:14Z", "2026-12-31 2026-12-31T21:14Z", "2027-01-01 2027-01-01T21:14Z")]

    [InlineData("Australia/Lord_Howe", "07:00",
        "2026-04-03 2026-04-02T20:00Z", "2026-04-04 2026-04-03T20:00Z", "2026-04-05 2026-04-04T20:30Z")]
    [InlineData("Australia/Lord_Howe", "01:45",
        "2026-04-03 2026-04-03T14:45Z", "2026-04-04 2026-04-04T14:45Z", "2026-04-05 2026-04-05T15:15Z")]
    [InlineData("Australia/Lord_Howe", "07:00",
        "2026-10-02 2026-10-01T20:30Z", "2026-10-03 2026-10-02T20:30Z", "2026-10-04 2026-10-03T20:00Z")]
    [InlineData("Australia/Lord_Howe", "02:15",
        "2026-10-02 2026-10-02T15:45Z", "2026-10-03 2026-10-03T15:30Z", "2026-10-04 2026-10-04T15:15Z")]

    [InlineData("Africa/Casablanca", "07:00",
        "2026-02-13 2026-02-13T06:00Z", "2026-02-14 2026-02-14T06:00Z", "2026-02-15 2026-02-15T07:00Z")]
    [InlineData("Africa/Casablanca", "02:30",
        "2026-02-13 2026-02-14T01:30Z", "2026-02-14 2026-02-15T01:30Z", "2026-02-15 2026-02-16T02:30Z")]
    [InlineData("Africa/Casablanca", "07:00",
        "2026-03-20 2026-03-20T07:00Z", "2026-03-21 2026-03-21T07:00Z", "2026-03-22 2026-03-22T06:00Z")]
    [InlineData("Africa/Casablanca", "02:30",
        "2026-03-20 2026-03-21T02:30Z", "2026-03-21 2026-03-22T02:00Z", "2026-03-22 2026-03-23T01:30Z")]

    [InlineData("Pacific/Apia", "07:00",
        "2011-12-28 2011-12-28T17:00Z", "2011-12-29 2011-12-29T17:00Z", "2011-12-31 2011-12-30T17:00Z")]
    [InlineData("Pacific/Apia", "01:00",
        "2011-12-28 2011-12-29T11:00Z", "2011-12-29 2011-12-30T10:00Z", "2011-12-31 2011-12-31T11:00Z")]
    [InlineData("Pacific/Apia", "03:30",
        "2011-09-23 2011-09-23T14:30Z", "2011-09-24 2011-09-24T14:00Z", "2011-09-25 2011-09-25T13:30Z")]
    [InlineData("Pacific/Apia", "03:00",
        "2011-04-01 2011-04-01T13:00Z", "2011-04-02 2011-04-02T13:00Z", "2011-04-03 2011-04-03T14:00Z")]

    [InlineData("America/Santiago", "07:00",
        "2026-04-03 2026-04-03T10:00Z", "2026-04-04 2026-04-04T10:00Z", "2026-04-05 2026-04-05T11:00Z")]
    [InlineData("America/Santiago", "23:30",
        "2026-04-03 2026-04-04T02:30Z", "2026-04-04 2026-04-05T02:30Z", "2026-04-05 2026-04-06T03:30Z")]
    [InlineData("America/Santiago", "07:00",
        "2026-09-04 2026-09-04T11:00Z", "2026-09-05 2026-09-05T11:00Z", "2026-09-06 2026-09-06T10:00Z")]
    [InlineData("America/Santiago", "00:00",
        "2026-09-04 2026-09-05T04:00Z", "2026-09-05 2026-09-06T04:00Z", "2026-09-06 2026-09-07T03:00Z")]

    [InlineData("Pacific/Chatham", "07:00",
        "2026-04-03 2026-04-02T17:15Z", "2026-04-04 2026-04-03T17:15Z", "2026-04-05 2026-04-04T18:15Z")]
    [InlineData("Pacific/Chatham", "03:15",
        "2026-04-03 2026-04-02T13:30Z", "2026-04-04 2026-04-03T13:30Z", "2026-04-05 2026-04-04T13:30Z")]
    [InlineData("Pacific/Chatham", "02:50",
        "2026-04-03 2026-04-03T13:05Z", "2026-04-04 2026-04-04T13:05Z", "2026-04-05 2026-04-05T14:05Z")]
    [InlineData("Pacific/Chatham", "03:15",
        "2026-09-25 2026-09-24T14:30Z", "2026-09-26 2026-09-25T14:30Z", "2026-09-27 2026-09-26T14:00Z")]
    [InlineData("Pacific/Chatham", "02:50",
        "2026-09-25 2026-09-25T14:05Z", "2026-09-26 2026-09-26T14:00Z", "2026-09-27 2026-09-27T13:05Z")]
    public void Each_morning_comes_once_at_the_clients_own_time(string zone, string at, string first, string second, string third)
    {
        var diary = new Diary(zone, at, first.Split(' ')[0]);

        diary.Until(third.Split(' ')[1]);

        Assert.Equal([first, second, third], diary.Asked);
        Assert.Empty(diary.NotAsked);
    }
}
