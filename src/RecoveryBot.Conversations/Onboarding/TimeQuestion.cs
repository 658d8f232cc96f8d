using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>The question for the time of the morning's question.</summary>
internal static class TimeQuestion
{
    /// <summary>As it stands in saved answers and on buttons.</summary>
    public static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private const string BeforeSleep = "sleep";
    private const string AfterRising = "rise";

    private static readonly LocalTime[] OfferedTimes = [new(6, 0), new(7, 0), new(8, 0)];

    public static Question<TContext> Of<TContext>(IOnboardingWording wording) => new()
    {
        Id = OnboardingQuestionId.Time,
        Kind = QuestionKind.Typed,
        Columns = OfferedTimes.Length,
        Ask = (_, _) => wording.AskTime,
        Choices = (_, _) => [.. OfferedTimes.Select(Pattern.Format).Select(time => new Choice(time, time))],
        Read = (typed, _, _) => TimeParser.Read(typed) is { } time
            ? new ParseResult.Understood(Answer.Of(Pattern.Format(time)))
            : new ParseResult.NotUnderstood(wording.TimeHint),
    };

    /// <summary>Which day a time before three belongs to depends on whether the client gets up then, or goes to bed.</summary>
    public static Question<TContext> Waking<TContext>(IOnboardingWording wording) => new()
    {
        Id = OnboardingQuestionId.Waking,
        Kind = QuestionKind.One,
        Applies = (answers, _) => answers[OnboardingQuestionId.Time] is { } times && times.Values.Any(IsInTheNight),
        Ask = (_, _) => wording.AskWaking,
        Choices = (_, _) => [new(BeforeSleep, wording.BeforeISleep), new(AfterRising, wording.AfterIGetUp)],
    };

    /// <summary>Midnight for somebody who gets up in the night; null for the usual beginning of a day.</summary>
    public static LocalTime? DayBegins(Answers answers) => answers.Says(OnboardingQuestionId.Waking, AfterRising) ? LocalTime.Midnight : null;

    /// <param name="value">A time, or a time of one weekday behind "=".</param>
    private static bool IsInTheNight(string value) =>
        Pattern.Parse(value.Split('=')[^1]) is { Success: true } time && time.Value < ClientDays.Begins;
}
