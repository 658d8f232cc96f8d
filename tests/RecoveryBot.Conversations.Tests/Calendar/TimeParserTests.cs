using NodaTime;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Tests.Calendar;

public sealed class TimeParserTests
{
    [Theory]
    [InlineData("7", 7, 0)]
    [InlineData("07", 7, 0)]
    [InlineData("7:30", 7, 30)]
    [InlineData("07:30", 7, 30)]
    [InlineData("7.30", 7, 30)]
    [InlineData("7 30", 7, 30)]
    [InlineData("730", 7, 30)]
    [InlineData("0730", 7, 30)]
    [InlineData("7h30", 7, 30)]
    [InlineData("19h", 19, 0)]
    [InlineData("19 h", 19, 0)]
    [InlineData("7am", 7, 0)]
    [InlineData("7 AM", 7, 0)]
    [InlineData("7a", 7, 0)]
    [InlineData("7 a.m.", 7, 0)]
    [InlineData("7:30 p.m.", 19, 30)]
    [InlineData("6:15pm", 18, 15)]
    [InlineData("12am", 0, 0)]
    [InlineData("12pm", 12, 0)]
    [InlineData("noon", 12, 0)]
    [InlineData("Midnight", 0, 0)]
    [InlineData("0:00", 0, 0)]
    [InlineData("24:00", 0, 0)]
    [InlineData("23:59", 23, 59)]
    [InlineData(" at 7. ", 7, 0)]
    [InlineData("7 o'clock", 7, 0)]
    [InlineData("seven o’clock", 7, 0)]
    [InlineData("6 in the morning", 6, 0)]
    [InlineData("6 in the evening", 18, 0)]
    [InlineData("half past seven", 7, 30)]
    [InlineData("Half past 7", 7, 30)]
    [InlineData("quarter to eight", 7, 45)]
    [InlineData("quarter past six pm", 18, 15)]
    [InlineData("quarter to twelve", 11, 45)]
    public void A_time_is_read_as_people_type_it(string typed, int hour, int minute) =>
        Assert.Equal(new LocalTime(hour, minute), TimeParser.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("25")]
    [InlineData("24:01")]
    [InlineData("7:60")]
    [InlineData("7:5")]
    [InlineData("13pm")]
    [InlineData("0am")]
    [InlineData("-7")]
    [InlineData("7 or 8")]
    [InlineData("half past 13")]
    [InlineData("٧")]
    [InlineData("99999999999999999999")]
    public void What_is_no_time_is_not_guessed_at(string typed) => Assert.Null(TimeParser.Read(typed));
}
