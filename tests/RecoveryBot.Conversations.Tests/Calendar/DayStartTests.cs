using NodaTime;
using RecoveryBot.Conversations.Turns;
using static RecoveryBot.Testing.Transcripts.Moments;

namespace RecoveryBot.Conversations.Tests.Calendar;

/// <summary>Whoever is asked before three says whether that is before sleeping or after getting up, and the day begins so.</summary>
public sealed class DayStartTests
{
    [Fact]
    public void A_time_in_the_night_asks_what_it_is_for_the_client() => Known().Types("/settings time 2:00")
        .Sees("When is it for you?").SeesButtonsAmong("Before I sleep", "After I get up")
        .Taps("After I get up").Sees("I ask at 02:00", "your days begin at midnight")
        .Expects(transcript => Assert.Equal(LocalTime.Midnight, transcript.Person!.Client!.DayBegins));

    [Fact]
    public void After_getting_up_it_asks_about_the_day_that_begins() => Known().Types("/settings time 2:00").Taps("After I get up")
        .Until(On(Tuesday, 2)).Sees("Good ").Taps("As usual", "Yes, all of that")
        .Expects(transcript => Assert.Equal(Tuesday, transcript.Decided.Single().Date))
        .Until(On(Tuesday, 20)).Sees("How hard was training today").Taps("7", "60")
        .Expects(transcript => Assert.Equal(Tuesday, transcript.Facts.OfType<Fact.DayLogged>().Single().Date));

    [Fact]
    public void An_evening_in_the_night_behind_such_a_day_is_its_last_minute() => Known().Types("/settings time 2:00").Taps("After I get up")
        .Types("/settings evening 1:00").Until(On(Tuesday, 2)).Taps("As usual", "Yes, all of that")
        .Until(On(Tuesday, 23, 58)).SeesNot("How hard").Until(On(Tuesday, 23, 59)).Sees("How hard was training today");

    [Fact]
    public void Before_sleeping_it_asks_about_the_day_that_ends() => Known().Types("/settings time 2:00").Taps("Before I sleep")
        .Expects(transcript => Assert.Null(transcript.Person!.Client!.DayBegins))
        .Until(On(Tuesday, 2)).Sees("Good ").Taps("As usual", "Yes, all of that")
        .Expects(transcript => Assert.Equal(Monday, transcript.Decided.Single().Date));

    [Fact]
    public void What_is_kept_of_the_past_keeps_its_dates() => Known().Types("/checkin").Taps("As usual", "Yes, all of that")
        .At(On(Tuesday, 1)).Types("/log 7 60").Types("/settings time 2:00").Taps("After I get up")
        .Expects(transcript => Assert.Equal(Monday, transcript.Facts.OfType<Fact.DayLogged>().Single().Date))
        .Until(On(Tuesday, 2)).Sees("Good ")
        .Expects(transcript => Assert.Equal(Tuesday, transcript.Person!.Day!.Date));

    [Theory]
    [InlineData("/settings time 7:00")]
    [InlineData("/settings time 3:00")]
    public void A_time_of_day_ends_it(string said) => Known().Types("/settings time 2:00").Taps("After I get up").Types(said)
        .Expects(transcript => Assert.Null(transcript.Person!.Client!.DayBegins));

    [Fact]
    public void Another_weekdays_time_leaves_it_as_it_is() => Known().Types("/settings time 2:00").Taps("After I get up")
        .Types("/settings saturday 9").Expects(transcript => Assert.Equal(LocalTime.Midnight, transcript.Person!.Client!.DayBegins));

    /// <summary>Around the clock and around the year: every place that names the client's day names the same one.</summary>
    [Fact]
    public void A_day_from_midnight_is_the_calendars_in_every_zone()
    {
        foreach (var zone in new[] { "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia" }.Select(id => DateTimeZoneProviders.Tzdb[id]))
        {
            for (var now = Instant.FromUtc(2026, 1, 1, 0, 7); now < Instant.FromUtc(2027, 1, 1, 0, 0); now += Duration.FromMinutes(97))
            {
                Assert.Equal(now.InZone(zone).Date, Conversations.Calendar.ClientDays.DayOf(now, zone, LocalTime.Midnight));
            }
        }
    }
}
