using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.TrainingLog;
using RecoveryBot.Recovery.Effectiveness;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    private const string Anchors =
        "1 very, very easy · 2 easy · 3 moderate · 4 somewhat hard · 5 hard · 7 very hard · 10 the hardest you know";

    private static readonly LocalDatePattern WeekdayAndDate = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    private static readonly LocalDatePattern FullWeekdayAndDate = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM");

    private static readonly LocalDatePattern WeekdayDateAndYear = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM yyyy");

    private static readonly LocalDatePattern FullWeekdayDateAndYear = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM yyyy");

    public RichText SessionDone => RichText.Plain("Good. It is noted.");

    public RichText AskFelt => Question("How do you feel after it?", "Choose all that fit.");

    public string Name(PostSessionFeeling feeling) => feeling switch
    {
        PostSessionFeeling.Calmer => "Calmer",
        PostSessionFeeling.Looser => "Looser",
        PostSessionFeeling.MorePrepared => "More prepared",
        PostSessionFeeling.Wired => "Wired",
        PostSessionFeeling.Tired => "Tired",
        PostSessionFeeling.Sore => "Sore",
        PostSessionFeeling.Worked => "Worn out",
        PostSessionFeeling.NoDifferent => "No different",
        _ => throw new ArgumentOutOfRangeException(nameof(feeling)),
    };

    public RichText AskEffort => Question("How much effort was your recovery session?");

    public string Effort(int effort) => effort switch
    {
        1 => "1 · Very, very easy",
        2 => "2 · Easy",
        3 => "3 · Moderate",
        4 => "4 · Somewhat hard",
        5 => "5 · Hard or more",
        _ => throw new ArgumentOutOfRangeException(nameof(effort)),
    };

    public RichText AfterNoted(SessionOutcome outcome, bool wired) => RichText.Plain((outcome, wired) switch
    {
        (SessionOutcome.Miss, _) => "Noted, thank you. That was more than it should be: the next one will be shorter.",
        (_, true) => "Noted. A touch slower next time, so that you end it calm.",
        (SessionOutcome.Success, _) => "Noted. That is just what it is for.",
        _ => "Noted, thank you.",
    });

    public RichText AskMinutesOf(int planned) =>
        Question("How many minutes?", $"The session had {planned.ToString(CultureInfo.InvariantCulture)} at most.");

    public string WhatHelped(IReadOnlyList<Helped> kinds) =>
        $"So far, better the next morning: {string.Join(", ", kinds.Select(kind => $"after {Named(kind.Kind)} {kind.Better} of {kind.Of}"))}.";

    public RichText NothingToBeDoneWith =>
        RichText.Plain("There is no recovery session to tick off today; /log notes what you did, training or rest.");

    public RichText AskLogDay => Question("Which day?", "You can type one too, such as Monday or 20 Nov.");

    public string LogDay(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) switch
    {
        0 => "Today",
        1 => "Yesterday",
        _ when date.Year != today.Year => WeekdayDateAndYear.Format(date),
        _ => WeekdayAndDate.Format(date),
    };

    public RichText LogDayHint(int daysBack) =>
        RichText.Plain($"I need today or one of the last {daysBack} days, such as yesterday, Monday or 20 Nov.");

    public RichText NoSuchDay(int day, int month, int? year, RichText hint) => RichText.Of(
    [
        Sentence(year is { } missing
            ? $"{missing.ToString(CultureInfo.InvariantCulture)} has no {DayOfMonth(day, month)}."
            : $"There is no {DayOfMonth(day, month)}."),
        .. hint.Blocks,
    ]);

    public RichText AskWhichDay => Question("Which day do you mean?");

    public RichText LogLeftOut(IReadOnlyList<string> parts) => RichText.Plain(
        $"I left out {string.Join(" and ", parts.Select(part => $"“{part}”"))}: I was not sure what {(parts.Count > 1 ? "they count" : "it counts")}.");

    public RichText AskSessionSoLarge(Session session) => Question($"That is a lot: {Listed(session)}. Is it right?");

    public RichText AskSessionTwice(Session session) => Question($"The same is noted already: {Listed(session)}. Did you do it twice?");

    public string SessionIsSo => "Yes, note it";

    public string SessionIsNotSo => "No";

    public RichText AskKeepLog(LocalDate date, LocalDate today, IReadOnlyList<Session> sessions) => RichText.Of(
        Sentence($"Noted {For(date, today)}: {Listed(sessions)}."),
        Strong("What would you like to do?"));

    public string AddToLog => "Add a session";

    public string ReplaceLog(int sessions) => sessions > 1 ? "Correct the latest" : "Correct it";

    public string ClearLog(int sessions) => sessions > 1 ? "Remove the latest" : "Remove it";

    public RichText AskLogWhat(LocalDate date, LocalDate today) => Question($"What did you do {When(date, today)}?");

    public string LoggedTraining => "Training";

    public string LoggedRecovery => "A recovery session";

    public string LoggedRest => "Rest, no session";

    public RichText AskEveningRpe => Question("How hard was training today, all in all?", Anchors);
}
