using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    private static readonly LocalDatePattern ShortDay = LocalDatePattern.CreateWithInvariantCulture("ddd d");

    private static readonly LocalDatePattern DayAndMonth = LocalDatePattern.CreateWithInvariantCulture("d MMMM");

    private static readonly LocalDatePattern WeekdayName = LocalDatePattern.CreateWithInvariantCulture("dddd");

    private const int NoteInWeek = 80;

    public string WeekBefore => "‹ Week before";

    public string WeekAfter => "Week after ›";

    public string ChangeMyWeek => "Change my week";

    public string LetItGo => "Let it go this week";

    public string DeloadFromToday => "Deload from today";

    public string NoDeload => "No deload";

    public string EndDeload(bool running) => running ? "End the deload" : "Take the deload back";

    public RichText DeloadEnded(bool running) => RichText.Plain(running
        ? "The deload is over. From now on everything is as usual."
        : "All right, no deload. Everything stays as it is.");

    public string Slot(PlannedSlot slot) => EnglishSlots.Of(slot);

    public RichText Week(IReadOnlyList<WeekDay> days, bool planned, int? sessionsPerWeek) => RichText.Of(
    [
        new Block.Heading($"{DayAndMonth.Format(days[0].Date)} to {DayAndMonth.Format(days[^1].Date)}"),
        new Block.Bullets([.. days.Select(IReadOnlyList<Span> (day) =>
            [new Span(ShortDay.Format(day.Date), SpanStyle.Strong), new Span($" {DayWords(day)}")])]),
        .. RestCount(days),
        .. planned ? [] : (Block[])[new Block.Paragraph([new Span(NoFixedPlanSays(sessionsPerWeek), SpanStyle.Soft)])],
    ]);

    public RichText WeekChanged(bool planned, bool movedBack, int? sessionsPerWeek) => RichText.Plain((planned, movedBack) switch
    {
        (false, _) => $"Changed. {NoFixedPlanSays(sessionsPerWeek)} I go by how you are.",
        (true, false) => "Changed. From today on that is your week.",
        (true, true) => "Changed. From today on that is your week. The session you had moved does not fit there any more; "
            + "/week shows whether it has another place.",
    });

    public string SessionCanMove(PlannedSlot session) => $"Your {SessionName(session)} can move to a better day.";

    public string NoPlaceLeft(PlannedSlot session) =>
        $"No good day left this week for {(session.Slot is null ? "your session" : EnglishSlots.Of(session))}: let it go.";

    public string SessionSettled(PlannedSlot session, LocalDate? to, PlannedSlot? insteadOf) => to is { } day
        ? $"Your {SessionName(session)} is on {WeekdayName.Format(day)} now{Instead(insteadOf)}."
        : $"Your {SessionName(session)} is let go this week.";

    public string MoveTo(LocalDate place, PlannedSlot? insteadOf) => $"Move it to {WeekdayName.Format(place)}{Instead(insteadOf)}";

    public string MoveSession(LocalDate from, LocalDate place, PlannedSlot? insteadOf) =>
        $"Move {WeekdayName.Format(from)}'s session to {WeekdayName.Format(place)}{Instead(insteadOf)}";

    public string LetSessionGo(LocalDate from) => $"Let {WeekdayName.Format(from)}'s session go";

    public string DeloadFrom(LocalDate first) => $"Deload from {ShortDay.Format(first)}";

    public string DeloadDay(int day, int of) => $"Deload, day {Number(day)} of {Number(of)}.";

    public string DeloadBegins(LocalDate first) => $"Your deload begins on {FullWeekdayAndDate.Format(first)}.";

    private static IEnumerable<Block> RestCount(IReadOnlyList<WeekDay> days)
    {
        var rested = days.Count(day => day.Rested);
        if (days.Any(day => day.When != DayTense.ToCome))
        {
            yield return Sentence($"Rest days noted: {rested.ToString(CultureInfo.InvariantCulture)}.");
        }
    }

    private static string DayWords(WeekDay day)
    {
        string?[] parts =
        [
            day.Plan is { } plan ? EnglishSlots.Of(plan) + (day.CameFrom is { } from ? $" (from {WeekdayName.Format(from)}{Instead(day.InsteadOf)})" : "") : null,
            day.IsPaused ? "paused" : null,
            day switch
            {
                { AnsweredLate: true } => "filled in later",
                { Decision: { } decision, IsPaused: false } => $"advice: {DecisionWords(decision, day.Plan is not null)}",
                _ => null,
            },
            day is { TrainsAnyway: true, Decision: { } advised } && EasedDays.IsEased(advised) ? "you chose to train" : null,
            WhatWasDone(day),
            day.Moved switch
            {
                { To: { } to } => $"moved to {WeekdayName.Format(to)}",
                { To: null } => "let go",
                _ => null,
            },
        ];
        var words = string.Join(" · ", parts.OfType<string>().Concat(day.Note is { } note ? [$"“{Beginning(note)}”"] : (string[])[]));
        return words.Length > 0 ? words : "–";
    }

    /// <summary>The whole of a long note stands in /note.</summary>
    private static string Beginning(string note)
    {
        var line = note.ReplaceLineEndings(" · ");
        return line.Length <= NoteInWeek ? line : $"{line[..(char.IsHighSurrogate(line[NoteInWeek - 1]) ? NoteInWeek - 1 : NoteInWeek)].TrimEnd()}…";
    }

    private static string? WhatWasDone(WeekDay day) => day switch
    {
        { Sessions.Count: > 0 } =>
            (day.Rested ? "rested, with " : "done: ") + string.Join("; ", day.Sessions.Select(Short)),
        { Rested: true } => "rested",
        { When: DayTense.Past, Decision: null, IsPaused: false } => day.NobodyAsked ? "not asked" : "no answer",
        { When: DayTense.Past, Decision: not null } => "nothing noted",
        _ => null,
    };

    private static string Short(Session session)
    {
        string?[] parts =
        [
            session.Type == SessionType.Training ? "training" : "recovery",
            session.DurationMin is { } minutes ? $"{minutes.ToString(CultureInfo.InvariantCulture)} min" : null,
            session.SessionRpe is { } rpe ? $"effort {rpe.ToString(CultureInfo.InvariantCulture)}" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string DecisionWords(Recovery.Advice.Decision decision, bool planned) => decision switch
    {
        Recovery.Advice.Decision.TrainAsPlanned => planned ? "as planned" : "train",
        Recovery.Advice.Decision.TrainReduced => "train less",
        Recovery.Advice.Decision.ActiveRecovery => "active recovery",
        Recovery.Advice.Decision.Rest => "rest",
        Recovery.Advice.Decision.Refer => "see a professional",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    private static string Instead(PlannedSlot? easier) => easier is null ? "" : $", instead of {EnglishSlots.Of(easier)}";

    private static string NoFixedPlanSays(int? sessionsPerWeek) => sessionsPerWeek is { } wanted
        ? $"No fixed plan: {Counted(wanted, "session")} a week{RestBetween(wanted)}."
        : "You have no fixed plan.";

    private static string RestBetween(int sessions) => sessions is > 1 and < 7 ? ", with rest between them" : "";

    private static string Counted(int number, string noun) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";

    private static string SessionName(PlannedSlot session) => session.Slot is null ? "planned session" : $"{EnglishSlots.Of(session)} session";
}
