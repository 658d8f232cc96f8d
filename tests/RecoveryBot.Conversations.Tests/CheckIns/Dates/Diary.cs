using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.CheckIns.Dates;

/// <summary>
/// The mornings of one client as dates and moments, so that a rule reads as a table. Local times are written
/// "2026-03-28T07:00", moments "2026-03-28T06:00Z", and a question "2026-03-28 2026-03-28T06:00Z": the client's day, and
/// when it was asked.
/// </summary>
internal sealed class Diary
{
    private static readonly InstantPattern Moments = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    private readonly DateTimeZone _zone;

    /// <param name="at">The client's time, such as "07:00".</param>
    /// <param name="first">The first day that is asked about; the diary begins an hour before.</param>
    public Diary(string zone, string at, string first, Reminders? reminders = null)
    {
        var client = Clients.Usual with { Zone = zone, CheckInAt = TimeOf(at), ReminderSettings = reminders };
        var day = DayOf(first);
        _zone = DateTimeZoneProviders.Tzdb[zone];
        Transcript = new Transcript(MorningTimes.At(client, day, _zone)!.Value - Duration.FromHours(1), Clients.Onboarded(client));
        Transcript.Agenda.Change(PromptPlanner.Next(client, _zone, Transcript.Now, day.PlusDays(-1))!);
    }

    public Transcript Transcript { get; }

    /// <summary>Each morning that was asked about, and when.</summary>
    public IReadOnlyList<string> Asked => Of(OccurrenceKind.MorningPrompt);

    /// <summary>Each morning that was due and not asked about, and why.</summary>
    public IReadOnlyList<string> NotAsked =>
        [.. Transcript.Facts.OfType<Fact.NotAsked>().Select(fact => $"{LocalDatePattern.Iso.Format(fact.Date)} {fact.Reason}")];

    public static LocalTime TimeOf(string text) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;

    public static LocalDate DayOf(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static Instant MomentOf(string text) => Moments.Parse(text).Value;

    public IReadOnlyList<string> Of(OccurrenceKind kind) =>
        [.. Transcript.Unasked.Where(one => one.By.Kind == kind).Select(one => $"{LocalDatePattern.Iso.Format(one.By.Date)} {Moments.Format(one.At)}")];

    /// <summary>Time passes until a moment in UTC, with the program running.</summary>
    public Diary Until(string moment)
    {
        Transcript.Until(MomentOf(moment));
        return this;
    }

    /// <summary>The program stops at once, and runs again from a moment in UTC on.</summary>
    public Diary DownUntil(string moment)
    {
        Transcript.At(MomentOf(moment));
        return this;
    }

    public Diary Says(string text)
    {
        Transcript.Types(text);
        return this;
    }

    /// <summary>Time passes for this many of the client's days.</summary>
    public Diary LivesDays(int days)
    {
        var end = ClientDays.DayOf(Transcript.Now, _zone).PlusDays(days);
        Transcript.Until(_zone.AtLeniently(end.At(LocalTime.Noon)).ToInstant());
        return this;
    }
}
