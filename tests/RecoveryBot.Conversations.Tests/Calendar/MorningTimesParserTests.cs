using NodaTime.Text;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;

namespace RecoveryBot.Conversations.Tests.Calendar;

public sealed class MorningTimesParserTests
{
    [Theory]
    [InlineData("6:45", "06:45")]
    [InlineData("at 7", "07:00")]
    [InlineData("half past six", "06:30")]
    [InlineData("weekends at 9", "67 09:00")]
    [InlineData("Weekend 9", "67 09:00")]
    [InlineData("monday 6:30", "1 06:30")]
    [InlineData("Mondays at 6:30", "1 06:30")]
    [InlineData("on mon, wed and fri at 6.30", "135 06:30")]
    [InlineData("mon-fri 6:30", "12345 06:30")]
    [InlineData("mon – fri 6:30", "12345 06:30")]
    [InlineData("Tuesday to Thursday 8", "234 08:00")]
    [InlineData("fri-mon 9", "5671 09:00")]
    [InlineData("weekdays 6:30, weekends 9", "12345 06:30|67 09:00")]
    [InlineData("week days at 6 and week ends at 9", "12345 06:00|67 09:00")]
    [InlineData("6:45, sat and sun 9", "06:45|67 09:00")]
    [InlineData("7 on weekdays", "12345 07:00")]
    [InlineData("7 on weekdays, 9 on weekends", "12345 07:00|67 09:00")]
    [InlineData("every day at 7", "1234567 07:00")]
    [InlineData("daily 7am", "1234567 07:00")]
    [InlineData("thurs 8 am sunday 10 am", "4 08:00|7 10:00")]
    [InlineData("monday monday 7", "1 07:00")]
    public void Times_are_read_as_people_type_them(string typed, string expected) =>
        Assert.Equal(expected, Written(MorningTimesParser.Read(typed)));

    [Theory]
    [InlineData("")]
    [InlineData("monday")]
    [InlineData("weekends at noonish")]
    [InlineData("mon 7 tue")]
    [InlineData("25:00")]
    [InlineData("-7")]
    [InlineData("mon -7")]
    [InlineData("monday 7 8")]
    [InlineData("sometimes")]
    [InlineData("\0\ud800|;<b>")]
    public void What_makes_no_sense_is_no_time(string typed) => Assert.Null(MorningTimesParser.Read(typed));

    [Fact]
    public void A_hundred_thousand_letters_are_no_time() => Assert.Null(MorningTimesParser.Read(new string('m', 100_000)));

    [Theory]
    [InlineData("22-7", "22:00-07:00")]
    [InlineData("22:30 to 6:45", "22:30-06:45")]
    [InlineData("from 10pm until 7am", "22:00-07:00")]
    [InlineData("between 21 and 8", "21:00-08:00")]
    [InlineData("22–7", "22:00-07:00")]
    [InlineData("1-5", "01:00-05:00")]
    [InlineData("7-7", null)]
    [InlineData("-22-7", null)]
    [InlineData("22", null)]
    [InlineData("22-25", null)]
    [InlineData("22-7-9", null)]
    public void Quiet_hours_are_read_as_people_type_them(string typed, string? expected)
    {
        var quiet = QuietHoursParser.Read(typed);

        Assert.Equal(expected, quiet is null ? null : $"{Clock.Format(quiet.From)}-{Clock.Format(quiet.Until)}");
    }

    [Theory]
    [InlineData("8", "20:00")]
    [InlineData("8pm", "20:00")]
    [InlineData("20:30", "20:30")]
    [InlineData("half past eight", "20:30")]
    [InlineData("noon", "12:00")]
    [InlineData("1", "01:00")]
    [InlineData("8am", null)]
    [InlineData("late", null)]
    public void An_evening_is_no_morning(string typed, string? expected) =>
        Assert.Equal(expected, EveningTimeParser.Read(typed) is { } time ? Clock.Format(time) : null);

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static string? Written(IReadOnlyList<ParsedTime>? said) => said is null ? null : string.Join(
        '|', said.Select(time => $"{string.Concat(time.Days.Select(day => (int)day))} {Clock.Format(time.At)}".TrimStart()));
}
