
namespace RecoveryBot.Conversations.Tests.CheckIns.Dates;

/// <summary>Pauses and silences count the client's days, whatever their clocks do meanwhile.</summary>
public sealed class PauseAndSilenceTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-28", "3 days", "2026-03-31 2026-03-31T05:00Z")]
    [InlineData("America/New_York", "2026-10-31", "until tuesday", "2026-11-03 2026-11-03T12:00Z")]
    [InlineData("Asia/Kathmandu", "2026-12-30", "holiday until 3 Jan", "2027-01-03 2027-01-03T01:15Z")]
    [InlineData("Asia/Kolkata", "2028-02-27", "3 days", "2028-03-01 2028-03-01T01:30Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-03", "ill 2 days", "2026-10-05 2026-10-04T20:00Z")]
    [InlineData("Africa/Casablanca", "2026-02-14", "a week", "2026-02-21 2026-02-21T07:00Z")]
    [InlineData("Pacific/Apia", "2011-12-28", "3 days", "2011-12-31 2011-12-30T17:00Z")]
    [InlineData("Pacific/Apia", "2011-12-28", "until 30 Dec", "2011-12-31 2011-12-30T17:00Z")] // A day that never came.
    [InlineData("America/Santiago", "2026-09-05", "1", "2026-09-06 2026-09-06T10:00Z")]
    [InlineData("Pacific/Chatham", "2026-04-04", "2 days", "2026-04-06 2026-04-05T18:15Z")]
    public void The_first_morning_after_a_pause_is_the_next_one_asked(string zone, string said, string pause, string asked)
    {
        var diary = new Diary(zone, "07:00", said);

        diary.Says($"/pause {pause}").Until(asked.Split(' ')[1]);

        Assert.Equal([asked], diary.Asked);
        diary.Transcript.Sees("Welcome back.");
        Assert.Empty(diary.NotAsked);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-27", "2026-03-30 2026-03-30T05:00Z")]
    [InlineData("America/New_York", "2026-10-30", "2026-11-02 2026-11-02T12:00Z")]
    [InlineData("Asia/Kathmandu", "2026-12-30", "2027-01-02 2027-01-02T01:15Z")]
    [InlineData("Asia/Kolkata", "2026-12-30", "2027-01-02 2027-01-02T01:30Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-03", "2026-04-06 2026-04-05T20:30Z")]
    [InlineData("Africa/Casablanca", "2026-03-20", "2026-03-23 2026-03-23T06:00Z")]
    [InlineData("Pacific/Apia", "2011-12-28", "2012-01-01 2011-12-31T17:00Z")] // The day that was left out is not missed.
    [InlineData("America/Santiago", "2026-09-04", "2026-09-07 2026-09-07T10:00Z")]
    [InlineData("Pacific/Chatham", "2026-04-03", "2026-04-06 2026-04-05T18:15Z")]
    public void Instead_of_a_fourth_question_after_three_missed_there_is_one_message_and_then_silence(
        string zone, string first, string message)
    {
        var diary = new Diary(zone, "07:00", first).Until(message.Split(' ')[1]);
        diary.Transcript.Sees("I haven't heard from you for a few mornings");
        Assert.Equal(4, diary.Asked.Count);
        Assert.Equal(message, diary.Asked[^1]);

        diary.LivesDays(30);

        Assert.Equal(4, diary.Asked.Count);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("/week")]
    [InlineData("/pause 1")]
    [InlineData("/resume")]
    [InlineData("👍")]
    public void Whatever_is_said_after_it_brings_the_next_morning_back(string word)
    {
        var diary = new Diary("Asia/Kathmandu", "07:00", "2026-06-10").LivesDays(20).Says(word).LivesDays(1);

        Assert.Equal("2026-07-01 2026-07-01T01:15Z", diary.Asked[^1]);
    }

    [Fact]
    public void Outages_and_pauses_between_them_are_no_missed_mornings()
    {
        // Asked on the 10th and 11th; down on the 12th; paused on the 13th and 14th; asked on the 15th, 16th and 17th.
        var diary = new Diary("Europe/Berlin", "07:00", "2026-06-10").Until("2026-06-11T20:00Z").DownUntil("2026-06-12T20:00Z")
            .Says("/pause until 15 June").Until("2026-06-17T20:00Z");

        Assert.Equal(
            new[] { 10, 11, 15, 16, 17 }.Select(day => $"2026-06-{day} 2026-06-{day}T05:00Z"),
            diary.Asked);
        Assert.Equal(["2026-06-12 TooLate"], diary.NotAsked);
        diary.Until("2026-06-18T05:00Z").Transcript.Sees("I haven't heard from you");
    }

    [Fact]
    public void A_morning_that_was_not_asked_between_missed_ones_does_not_count_and_does_not_forgive()
    {
        // Asked on the 10th and 11th, down on the 12th, asked on the 13th: the 14th would be the fourth.
        var diary = new Diary("Europe/Berlin", "07:00", "2026-06-10").Until("2026-06-11T20:00Z").DownUntil("2026-06-12T20:00Z")
            .Until("2026-06-14T05:00Z");

        diary.Transcript.Sees("I haven't heard from you");
    }
}
