using NodaTime;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Prompts;

/// <summary>When the evening asks how a decided day went.</summary>
internal static class EveningQuestionTimes
{
    /// <summary>A morning answered late in the day still leaves time to live it.</summary>
    private static readonly Duration AtLeastAfterAnswer = Duration.FromHours(1);

    private static readonly LocalTime LastMinute = new(23, 59);

    /// <summary>What a decision does to the evening's question. One that has come is never set again.</summary>
    /// <param name="decision">Of the day; after a referral nobody asks about training.</param>
    public static AgendaChange After(Decision decision, Client client, LocalDate day, DateTimeZone zone, Instant now)
    {
        var earliest = now + AtLeastAfterAnswer;
        return Planned(decision, client, day, zone, wished => Instant.Max(wished, earliest));
    }

    /// <summary>What changed settings do to it. A time that has passed already is none for this day.</summary>
    public static AgendaChange Moved(Decision decision, Client client, LocalDate day, DateTimeZone zone, Instant now) =>
        Planned(decision, client, day, zone, wished => wished > now ? wished : null);

    private static AgendaChange Planned(
        Decision decision, Client client, LocalDate day, DateTimeZone zone, Func<Instant, Instant?> momentOf)
    {
        var occurrence = new Occurrence(OccurrenceKind.Evening, day);
        return decision != Decision.Refer && At(client, day, zone, momentOf) is { } at
            ? new AgendaChange.Set(occurrence, at)
            : new AgendaChange.Cancel(occurrence);
    }

    /// <summary>A day that begins at midnight ends with it, so that a time in the night behind it is its last minute.</summary>
    private static LocalTime Time(Client client)
    {
        var said = client.Reminders.EveningAt ?? Reminders.UsualEvening;
        return client.DayStart < ClientDays.Begins && said < ClientDays.Begins ? LastMinute : said;
    }

    private static Instant? At(Client client, LocalDate day, DateTimeZone zone, Func<Instant, Instant?> momentOf)
    {
        var wished = PromptTimes.At(day, Time(client), zone, client.DayStart);
        if (!client.Reminders.Evening || wished is not { } evening || momentOf(evening) is not { } at)
        {
            return null;
        }

        return ClientDays.DayOf(at, zone, client.DayStart) == day && !QuietSpan.Covers(client.Reminders.Quiet, at, zone) ? at : null;
    }
}
