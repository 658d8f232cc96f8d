using NodaTime;

namespace RecoveryBot.Conversations.Calendar;

/// <summary>When a client is asked: one moment for each of the client's days.</summary>
public static class PromptTimes
{
    /// <summary>
    /// The moment of a local time on a client's day. A time before the day's beginning lies in the night that ends the day. A
    /// skipped time is the first minute after the gap, a doubled one its first occurrence. Where a gap runs up to the day's
    /// beginning, that minute is already the next day's first: it still asks about this day.
    /// </summary>
    /// <param name="clientDay">The day.</param>
    /// <param name="at">Local time.</param>
    /// <param name="zone">The client's.</param>
    /// <param name="begins">Local time at which this client's day begins; that of most if null.</param>
    /// <returns>Null for a day the zone left out, such as 30 December 2011 in Samoa.</returns>
    public static Instant? At(LocalDate clientDay, LocalTime at, DateTimeZone zone, LocalTime? begins = null)
    {
        if (Vanished(clientDay, zone))
        {
            return null;
        }

        var date = at < (begins ?? ClientDays.Begins) ? clientDay.PlusDays(1) : clientDay;
        var found = zone.MapLocal(date + at);
        return found.Count == 0 ? found.LateInterval.Start : found.First().ToInstant();
    }

    /// <summary>The same for every day at one time.</summary>
    public static (LocalDate Day, Instant At) NextAfter(Instant now, LocalTime at, DateTimeZone zone, LocalDate? lastAsked) =>
        NextAfter(now, day => At(day, at, zone), zone, lastAsked);

    /// <summary>The first moment after <paramref name="now"/> to ask at, and the client's day it asks about.</summary>
    /// <param name="at">When a day is asked about; null if it never is, which must not be so for every day.</param>
    /// <param name="lastAsked">The last day asked about, in whichever zone: it and all before it are never asked again.</param>
    /// <param name="begins">Local time at which this client's day begins; that of most if null.</param>
    public static (LocalDate Day, Instant At) NextAfter(
        Instant now, Func<LocalDate, Instant?> at, DateTimeZone zone, LocalDate? lastAsked, LocalTime? begins = null)
    {
        var day = ClientDays.DayOf(now, zone, begins ?? ClientDays.Begins);
        if (lastAsked >= day)
        {
            day = lastAsked.Value.PlusDays(1);
        }

        while (true)
        {
            if (at(day) is { } moment && moment > now)
            {
                return (day, moment);
            }

            day = day.PlusDays(1);
        }
    }

    private static bool Vanished(LocalDate date, DateTimeZone zone)
    {
        var midnight = zone.MapLocal(date.AtMidnight());
        return midnight.Count == 0 && midnight.LateInterval.IsoLocalStart.Date > date;
    }
}
