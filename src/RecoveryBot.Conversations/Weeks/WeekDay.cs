using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>One day of the week's card: what the plan held, what was decided, what was done.</summary>
/// <param name="Plan">Null without a planned week.</param>
/// <param name="Decision">Null if nothing was decided; it may be a day to come.</param>
/// <param name="Sessions">As noted.</param>
/// <param name="Rested">Noted as a rest day; something light may stand beside it.</param>
/// <param name="CameFrom">The session was planned for this day before.</param>
/// <param name="Moved">What became of this day's own session.</param>
/// <param name="IsPaused">The client was on a pause.</param>
/// <param name="When">Before the client was first asked, past, today or to come.</param>
public sealed record WeekDay(
    LocalDate Date,
    PlannedSlot? Plan,
    Decision? Decision,
    IReadOnlyList<Session> Sessions,
    bool Rested,
    LocalDate? CameFrom,
    MovedSession? Moved,
    bool IsPaused,
    DayTense When)
{
    /// <summary>The morning was filled in after its day: nothing was advised on it.</summary>
    public bool AnsweredLate { get; init; }

    /// <summary>The client chose to train although the day was eased.</summary>
    public bool TrainsAnyway { get; init; }

    /// <summary>The morning's question never came, so that nobody kept it waiting.</summary>
    public bool NobodyAsked { get; init; }

    /// <summary>The client's own words; null for none.</summary>
    public string? Note { get; init; }

    /// <param name="kept">The latest fact of each kind and date.</param>
    public static IReadOnlyList<WeekDay> From(
        LocalDate monday, LocalDate today, LocalDate firstAsked, WeekPlan? week, History history, IReadOnlyList<Fact.Dated> kept) =>
        [.. Enumerable.Range(0, 7).Select(monday.PlusDays).Select(date => Of(date, today, firstAsked, week, history) with
        {
            AnsweredLate = history.CheckIns.Any(checkIn => checkIn.Date == date && checkIn.AnsweredLate),
            TrainsAnyway = kept.OfType<Fact.TrainingAnyway>().Any(chosen => chosen.Date == date && chosen.Stands),
            NobodyAsked = kept.OfType<Fact.NotAsked>().Any(morning => morning.Date == date),
            Note = kept.OfType<Fact.NoteWritten>().FirstOrDefault(note => note.Date == date)?.Text,
        })];

    /// <summary>The session planned for this day that another one has taken the place of; null where none has.</summary>
    public PlannedSlot? InsteadOf { get; init; }

    private static WeekDay Of(LocalDate date, LocalDate today, LocalDate firstAsked, WeekPlan? week, History history) => new(
        date,
        date < firstAsked ? null : week?.On(date, history.MovedSessions),
        history.Decided.LastOrDefault(day => day.Date == date)?.Decision,
        [.. history.Sessions.Where(session => session.Date == date)],
        history.RestDays.Contains(date),
        PlannedDays.MovedTo(date, history.MovedSessions)?.From,
        PlannedDays.MovedFrom(date, history.MovedSessions),
        history.Pauses.Any(pause => pause.Covers(date)),
        date < firstAsked ? DayTense.BeforeJoining : date < today ? DayTense.Past : date == today ? DayTense.Today : DayTense.ToCome)
    {
        InsteadOf = week?.ReplacedOn(date, history.MovedSessions),
    };
}

public enum DayTense
{
    /// <summary>Nobody was there to be asked.</summary>
    BeforeJoining,
    Past,
    Today,
    ToCome,
}
