using System.Globalization;
using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Effectiveness;
using RecoveryBot.Recovery.Records;

namespace RecoveryBot.Conversations.Wording;

/// <content>What is said of a log.</content>
public sealed partial class EnglishWording
{
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

    public string AskEveningsAgain => "Ask me again";

    public RichText EveningsBack => RichText.Plain("All right, I go on asking in the evening.");

    public RichText AskHowLight => Question("A session, or just part of the day?", "A stroll or the way to work leaves a rest day what it is.");

    public string LightPartOfTheDay => "Just part of the day";

    public string LightSession => "A session";

    public RichText AskRpe => Question("How hard was it, all in all?", Anchors);

    public RichText AskLogMinutes => Question("How many minutes?");

    public RichText LeftAsItWas => RichText.Plain("Left as it was.");

    public RichText Logged(LocalDate date, LocalDate today, IReadOnlyList<Session> sessions, bool rested) =>
        RichText.Plain((sessions.Count, rested) switch
        {
            (0, false) => $"Removed. Nothing is noted {For(date, today)} now.",
            (0, true) => $"Noted {For(date, today)}: rest.",
            (_, true) when sessions.All(session => session.Type == SessionType.ActiveRecovery) => $"Noted {For(date, today)}: {Listed(sessions)}. It stays a rest day.",
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

    private static string Named(RecoveryKind kind) => kind switch
    {
        RecoveryKind.Breathing => "breathing",
        RecoveryKind.EasyWalking => "easy walking",
        RecoveryKind.EasyCycling => "easy cycling",
        RecoveryKind.EasyRowing => "easy rowing",
        RecoveryKind.EasyInWater => "easy movement in water",
        RecoveryKind.EasyCardio => "easy cardio",
        RecoveryKind.Mobility => "mobility",
        RecoveryKind.SoftTissue => "soft tissue work",
        RecoveryKind.Lifestyle => "everyday movement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string When(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) switch
    {
        0 => "today",
        1 => "yesterday",
        _ => $"on {WithYear(date, today)}",
    };

    private static string For(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) switch
    {
        0 => "for today",
        1 => "for yesterday",
        _ => $"for {WithYear(date, today)}",
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

    /// <summary>With its year where that is another one than now.</summary>
    private static string WithYear(LocalDate date, LocalDate today) =>
        (date.Year == today.Year ? FullWeekdayAndDate : FullWeekdayDateAndYear).Format(date);

    private static string DayOfMonth(int day, int month) =>
        $"{day.ToString(CultureInfo.InvariantCulture)} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)}";

    private static Block.Paragraph Sentence(string words) => new([new Span(words)]);

    private static Block.Paragraph Strong(string words) => new([new Span(words, SpanStyle.Strong)]);
}
