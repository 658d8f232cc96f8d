using NodaTime;

namespace RecoveryBot.Conversations.Calendar;

/// <summary>A client's days: they begin at 03:00 local time, so a late evening stays one day.</summary>
public static class ClientDays
{
    /// <summary>Local time at which a client's day begins. A time before it belongs to the evening it ends.</summary>
    public static readonly LocalTime Begins = new(3, 0);

    /// <summary>
    /// The client's day a moment lies in. Never goes backwards as time goes on, also when clocks are turned back, and
    /// is never a date that its zone left out.
    /// </summary>
    public static LocalDate DayOf(Instant now, DateTimeZone zone)
    {
        var day = now.InZone(zone).Date;
        while (Prompts.At(day, Begins, zone) is not { } begin || begin > now)
        {
            day = day.PlusDays(-1);
        }

        return day;
    }
}
