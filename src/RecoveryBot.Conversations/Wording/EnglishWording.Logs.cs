using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Logs;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Conversations.Wording;

public sealed partial class EnglishWording
{
    private const string Anchors =
        "1 very, very easy · 2 easy · 3 moderate · 4 somewhat hard · 5 hard · 7 very hard · 10 the hardest you know";

    private static readonly LocalDatePattern WeekdayAndDate = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    private static readonly LocalDatePattern FullWeekdayAndDate = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM");

    public RichText AskFelt => Question("How do you feel after it?", "Tap all that fit, then Done.");

    public string Name(Felt felt) => felt switch
    {
        Felt.Calmer => "Calmer",
        Felt.Looser => "Looser",
        Felt.MorePrepared => "More prepared",
        Felt.Wired => "Wired",
        Felt.Tired => "Tired",
        Felt.Sore => "Sore",
        Felt.Worked => "Worked",
        Felt.NoDifferent => "No different",
        _ => throw new ArgumentOutOfRangeException(nameof(felt)),
    };

    public RichText AskEffort => Question("And how much effort was it?");

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

    public string WhatHelped(IReadOnlyList<Helped> kinds) =>
        $"So far, better the next morning: {string.Join(", ", kinds.Select(kind => $"after {CategoryName(kind.Category)} {kind.Better} of {kind.Of}"))}.";

    public RichText NothingToBeDoneWith =>
        RichText.Plain("Well done, whatever it was. There is no recovery session today; /log notes training or rest.");

    public RichText AskLogDay => Question("Which day?", "You can type one too, such as Monday or 20 Nov.");

    public string LogDay(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) switch
    {
        0 => "Today",
        1 => "Yesterday",
        _ => WeekdayAndDate.Format(date),
    };

    public RichText LogDayHint(int daysBack) =>
        RichText.Plain($"I need today or one of the last {daysBack} days, such as yesterday, Monday or 20 Nov.");

    public RichText AskKeepLog(LocalDate date, LocalDate today, IReadOnlyList<Session> sessions) => RichText.Of(
        Sentence($"Noted {For(date, today)}: {Listed(sessions)}."),
        Strong("What would you like to do?"));

    public string AddToLog => "Add a session";

    public string ReplaceLog => "Correct it";

    public string ClearLog => "Remove it";

    public RichText AskLogWhat(LocalDate date, LocalDate today) => Question($"What did you do {When(date, today)}?");

    public string LoggedTraining => "Training";

    public string LoggedRecovery => "A recovery session";

    public string LoggedRest => "Rest, no session";

    public RichText AskEveningRpe => Question("How hard was training today, all in all?", Anchors);

    public RichText AskEveningRecovery => Question("Did you get to your recovery session?");

    public RichText AskEveningRest => Question("Did today stay a rest day?");

    public string DidTheSession => "Yes, I did it";

    public string DidNothing => "No session today";

    public string DidTrain => "I trained";

    public string DidNotTrain => "I did not train";

    public string DidRest => "Yes, I rested";

    public string DidSomethingLight => "Something light";

    public string StopEvenings => "Don't ask in the evening";

    public RichText EveningsStopped =>
        RichText.Plain("All right, no more questions in the evening. /log still notes what you did, /settings brings them back.");

    public RichText AskRpe => Question("How hard was it, all in all?", Anchors);

    public RichText AskLogMinutes => Question("How many minutes?");

    public RichText LeftAsItWas => RichText.Plain("Left as it was.");

    public RichText Logged(LocalDate date, LocalDate today, IReadOnlyList<Session> sessions, bool rested) =>
        RichText.Plain((sessions.Count, rested) switch
        {
            (0, false) => $"Removed. Nothing is noted {For(date, today)} now.",
            (0, true) => $"Noted {For(date, today)}: rest.",
            _ => $"Noted {For(date, today)}: {Listed(sessions)}."
                + (sessions.Any(session => session is { Type: SessionType.Training, Performance: null }) ? " How did it go?" : ""),
        });

    public string AnotherSession => "Another session";

    public string Went(Performance performance) => performance switch
    {
        Performance.Better => "Better than usual",
        Performance.Normal => "As usual",
        Performance.Worse => "Worse",
        _ => throw new ArgumentOutOfRangeException(nameof(performance)),
    };

    public RichText LogLineHint => RichText.Plain(
        "I didn't get that. In one line it goes like this: /log 7 60 for effort and minutes, or /log yesterday rest.");

    private static string CategoryName(MenuCategory category) => category switch
    {
        MenuCategory.Breathwork => "breathing",
        MenuCategory.LowIntensityCardio => "easy cardio",
        MenuCategory.Mobility => "mobility",
        MenuCategory.SoftTissue => "soft tissue work",
        MenuCategory.Lifestyle => "everyday movement",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    private static string When(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) switch
    {
        0 => "today",
        1 => "yesterday",
        _ => $"on {FullWeekdayAndDate.Format(date)}",
    };

    private static string For(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) switch
    {
        0 => "for today",
        1 => "for yesterday",
        _ => $"for {FullWeekdayAndDate.Format(date)}",
    };

    private static string Listed(IReadOnlyList<Session> sessions) => sessions.Count == 0
        ? "a rest day"
        : string.Join("; ", sessions.Select(Listed));

    private static string Listed(Session session)
    {
        string?[] parts =
        [
            session.Type == SessionType.Training ? "training" : "a recovery session",
            session.SessionRpe is { } rpe ? $"effort {rpe.ToString(CultureInfo.InvariantCulture)}" : null,
            session.DurationMin is { } minutes ? $"{minutes.ToString(CultureInfo.InvariantCulture)} min" : null,
            session.Performance switch
            {
                Performance.Better => "better than usual",
                Performance.Normal => "as usual",
                Performance.Worse => "worse than usual",
                _ => null,
            },
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static Block.Paragraph Sentence(string words) => new([new Span(words)]);

    private static Block.Paragraph Strong(string words) => new([new Span(words, SpanStyle.Strong)]);
}
