using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Application.Exports;

/// <summary>What cannot be true of a history although its JSON is well formed.</summary>
internal static class HistoryFileChecks
{
    private const int LongestZoneName = 64;

    private static readonly LocalDate Earliest = new(1970, 1, 1);
    private static readonly LocalDate Latest = new(2200, 1, 1);

    /// <summary>Where it stands and what is wrong with it; null if nothing is.</summary>
    public static string? FirstProblem(PersonRecord kept)
    {
        for (var i = 0; i < kept.Facts.Count; i++)
        {
            if ((Moment(kept.Facts[i].At) ?? Fact(kept.Facts[i].Fact)) is { } problem)
            {
                return $"facts[{i}]: {problem}";
            }
        }

        for (var i = 0; i < kept.Agenda.Count; i++)
        {
            var (occurrence, dueAt, takenAt) = kept.Agenda[i];
            if ((Date(occurrence.Date) ?? Moment(dueAt) ?? (takenAt is { } at ? Moment(at) : null)) is { } problem)
            {
                return $"agenda[{i}]: {problem}";
            }
        }

        return ((kept.Person.Consent is { } agreed ? Moment(agreed.At) : "There is no consent in it.") ?? (kept.Person.Client is { } client ? Settings(client) : null)) is { } wrong
            ? $"person: {wrong}"
            : null;
    }

    private static string? Fact(Fact fact) => fact switch
    {
        Fact.CheckInDecided decided =>
            Date(decided.Date) ?? Same(decided.Date, decided.CheckIn.Date) ?? Number(AnswerRanges.In(decided.CheckIn)),
        Fact.DayLogged logged => Date(logged.Date) ?? logged.Sessions
            .Select(session => Same(logged.Date, session.Date) ?? Number(AnswerRanges.In(session)))
            .FirstOrDefault(problem => problem is not null),
        Fact.FeedbackGiven { Feedback: { } said } given =>
            Date(given.Date) ?? Same(given.Date, said.Date) ?? Number(AnswerRanges.In(said)),
        Fact.SettingsChanged changed => Date(changed.Date) ?? Settings(changed.Client),
        Fact.SessionMoved { To: { } to } moved => Date(moved.Date) ?? Date(to),
        Fact.Paused { Until: { } until } paused => Date(paused.Date) ?? Date(until),
        Fact.NoteWritten { Text: { } text } written =>
            Date(written.Date) ?? (text.Length is > 0 and <= Conversations.Turns.Fact.NoteWritten.LongestNote ? null : "a note is empty or too long"),
        Fact.TrainersSaid said => Date(said.Date) ?? said.Words
            .Select(word => Date(word.Until) ?? Date(word.Given) ?? Moment(word.At))
            .FirstOrDefault(problem => problem is not null),
        Fact.Dated dated => Date(dated.Date),
        _ => throw new InvalidOperationException($"Nothing is known of {fact.GetType().Name}."),
    };

    private static string? Settings(Client client) => client switch
    {
        { Week.Days.Count: not 7 } => "a week has seven days",
        { SessionsPerWeek: < 1 or > 7 } => "sessionsPerWeek is out of its range",
        { RecoveryMinutes: < 0 or > AnswerRanges.MinutesADay } => "recoveryMinutes is out of its range",
        { DayStart: var begins } when begins > ClientDays.Begins => "dayBegins is out of its range",
        { Profile.TrainingAgeMonths: < 0 or > 1_200 } => "trainingAgeMonths is out of its range",
        { Coaching: { } coaching } when coaching.Groups.Any(group => !group.Rules.IsAllowed) => "a group's rules are out of their range",
        { Zone.Length: 0 or > LongestZoneName } => "zone is not the name of a time zone",
        _ => null,
    };

    private static string? Date(LocalDate date) =>
        date >= Earliest && date < Latest ? null : "a date is far in the past or the future";

    private static string? Moment(Instant at) => Date(at.InUtc().Date) is null ? null : "a moment is far in the past or the future";

    private static string? Same(LocalDate date, LocalDate within) =>
        date == within ? null : "it holds another date than its own";

    private static string? Number(OutOfRange? found) => found is { } wrong ? $"{wrong.Field} is out of its range" : null;
}
