using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Tests.Calendar;

public sealed class DateMatchTests
{
    private static readonly LocalDate Thursday = new(2026, 11, 5);

    [Theory]
    [InlineData("today", "2026-11-05")]
    [InlineData("yesterday", "2026-11-04")]
    [InlineData("last night", "2026-11-04")]
    [InlineData("the day before yesterday", "2026-11-03")]
    [InlineData("monday", "2026-11-02")]
    [InlineData("on Thurs", "2026-10-29 2026-11-05")]
    [InlineData("yesturday", "2026-11-04")]
    [InlineData("last sunday", "2026-11-01")]
    [InlineData("last thursday", "2026-10-29")]
    [InlineData("it was monday", "2026-11-02")]
    [InlineData("yesterday, when we moved house", "2026-11-04")]
    [InlineData("not today, yesterday", "2026-11-04")]
    [InlineData("3 days ago", "2026-11-02")]
    [InlineData("a week ago", "2026-10-29")]
    [InlineData("mar 10", "2026-03-10")]
    [InlineData("10 mar", "2026-03-10")]
    [InlineData("March 10th", "2026-03-10")]
    [InlineData("the 10th of march", "2026-03-10")]
    [InlineData("20 Nov", "2025-11-20")]
    [InlineData("20.11.", "2025-11-20")]
    [InlineData("20.11.2026", "2026-11-20")]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("10/31", "2026-10-31")]
    [InlineData("31/10", "2026-10-31")]
    [InlineData("3/11", "2026-11-03")]
    [InlineData("the 3rd", "2026-11-03")]
    [InlineData("Mon 2 Nov", "2026-11-02")]
    [InlineData("saturday", "2026-10-31")]
    [InlineData("sat", "2026-10-31")]
    [InlineData("weekend", "2026-10-31 2026-11-01")]
    [InlineData("monday or tuesday", "2026-11-02 2026-11-03")]
    [InlineData("Monday 3 Nov", "2026-11-02 2026-11-03")]
    public void A_day_that_is_over_is_read_as_people_type_it(string typed, string dates) =>
        Assert.Equal(dates, Written(DateMatch.Find(typed, DateScope.Back(Thursday, 28))));

    [Theory]
    [InlineData("tomorrow", "2026-11-06")]
    [InlineData("friday", "2026-11-06")]
    [InlineData("thursday", "2026-11-12")]
    [InlineData("next friday", "2026-11-06 2026-11-13")]
    [InlineData("this friday", "2026-11-06")]
    [InlineData("the weekend", "2026-11-07")]
    [InlineData("next weekend", "2026-11-07 2026-11-14")]
    [InlineData("in 3 days", "2026-11-08")]
    [InlineData("3 days from now", "2026-11-08")]
    [InlineData("in two weeks", "2026-11-19")]
    [InlineData("in a fortnight", "2026-11-19")]
    [InlineData("3 January", "2027-01-03")]
    [InlineData("dec 1", "2026-12-01")]
    [InlineData("the 15th", "2026-11-15")]
    [InlineData("tuesday week", "2026-11-17")]
    [InlineData("monday 16th", "2026-11-16")]
    [InlineData("5/11", "2026-11-05 2027-05-11")]
    [InlineData("until 6/7", "2027-06-07 2027-07-06")]
    [InlineData("6/7/26", "2026-06-07 2026-07-06")]
    [InlineData("13/12", "2026-12-13")]
    public void A_day_to_come_is_read_as_people_type_it(string typed, string dates) =>
        Assert.Equal(dates, Written(DateMatch.Find(typed, DateScope.Ahead(Thursday, 366))));

    [Theory]
    [InlineData("marathon 10")]
    [InlineData("maybe 5")]
    [InlineData("sun salutation")]
    [InlineData("sun dance")]
    [InlineData("sat ups 10")]
    [InlineData("second 5")]
    [InlineData("decline 5")]
    [InlineData("august")]
    [InlineData("march")]
    [InlineData("wed my best friend")]
    [InlineData("3 11")]
    [InlineData("3.11")]
    [InlineData("wedding")]
    [InlineData("whenever")]
    [InlineData("on the 3rd set")]
    [InlineData("99/99")]
    [InlineData("0/0")]
    [InlineData("in 99999999999999999999 days")]
    [InlineData("")]
    public void What_is_no_day_is_not_guessed_at(string typed) =>
        Assert.IsType<DateMatch.None>(DateMatch.Find(typed + " x", DateScope.Back(Thursday, 28)));

    [Theory]
    [InlineData("30 feb", null)]
    [InlineData("29 feb", 2027)]
    [InlineData("31/11/2026", null)]
    [InlineData("29.2.2027", 2027)]
    public void A_day_that_no_calendar_has_is_said_to_be_none(string typed, int? year) =>
        Assert.Equal(year, Assert.IsType<DateMatch.NoSuchDay>(DateMatch.Find(typed, DateScope.Ahead(Thursday, 366))).Year);

    [Theory]
    [InlineData("2026-04-10", "until 9 april", "2026-04-09")]
    [InlineData("2026-11-05", "1 nov", "2026-11-01")]
    [InlineData("2027-01-05", "dec 30", "2026-12-30")]
    public void A_day_that_was_a_short_while_ago_is_no_day_of_next_year(string today, string typed, string behind) =>
        Assert.Equal(
            new DateMatch.Behind(Date(behind)), DateMatch.Find(typed, DateScope.Ahead(Date(today), 366)));

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static string Written(DateMatch reading) => reading switch
    {
        DateMatch.Found(var date) => LocalDatePattern.Iso.Format(date),
        DateMatch.Several(var dates) => string.Join(' ', dates.Select(LocalDatePattern.Iso.Format)),
        _ => reading.ToString(),
    };
}
