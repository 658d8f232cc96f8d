using NodaTime;

namespace RecoveryBot.Conversations.Calendar;

/// <summary>
/// A client's days: they begin at 03:00 local time, so a late evening stays one day, or at midnight for somebody who is up
/// before three.
/// </summary>
public static class ClientDays
{
    /// <summary>Local time at which most clients' day begins. A time before it belongs to the evening it ends.</summary>
    public static readonly LocalTime Begins = new(3, 0);

    /// <summary>The same for a client whose day begins like most people's.</summary>
    public static LocalDate DayOf(Instant now, DateTimeZone zone) => DayOf(now, zone, Begins);

    /// <summary>
    /// The client's day a moment lies in. Never goes backwards as time goes on, also when clocks are turned back, and
    /// is never a date that its zone left out.
    /// </summary>
    /// <param name="now">The moment.</param>
    /// <param name="zone">The client's.</param>
    /// <param name="begins">Local time at which this client's day begins, at most <see cref="Begins"/>.</param>
    public static LocalDate DayOf(Instant now, DateTimeZone zone, LocalTime begins)
    {
        var day = now.InZone(zone).Date;
        while (PromptTimes.At(day, begins, zone, begins) is not { } begin || begin > now)
        {
            day = day.PlusDays(-1);
        }

        return day;
    }
}
