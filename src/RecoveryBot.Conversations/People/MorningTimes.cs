using NodaTime;
using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.People;

/// <summary>
/// When a client is asked in the morning. The time the client chose holds, also inside quiet hours: a morning that is
/// never asked about because two settings cross would be the worst of both.
/// </summary>
public static class MorningTimes
{
    /// <summary>After an outage a question this late still makes sense; a later one would only confuse.</summary>
    public static readonly Duration LatestAfterDue = Duration.FromHours(3);

    /// <summary>The local time on a client's day.</summary>
    public static LocalTime On(Client client, LocalDate day) =>
        client.Reminders.Differing?.FirstOrDefault(time => time.Weekday == day.DayOfWeek)?.At ?? client.CheckInAt;

    /// <summary>The moment of a client's day; null for one that the zone left out.</summary>
    public static Instant? At(Client client, LocalDate day, DateTimeZone zone) => PromptTimes.At(day, On(client, day), zone, client.DayStart);

    /// <summary>The next moment after <paramref name="now"/>; null if mornings are switched off.</summary>
    /// <param name="lastDue">The last day whose morning came: it and all before it never come again.</param>
    public static (LocalDate Day, Instant At)? NextAfter(Instant now, Client client, DateTimeZone zone, LocalDate? lastDue) =>
        client.Reminders.Morning ? PromptTimes.NextAfter(now, day => At(client, day, zone), zone, lastDue, client.DayStart) : null;
}
