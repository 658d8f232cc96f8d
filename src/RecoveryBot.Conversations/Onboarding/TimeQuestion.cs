using NodaTime;
using NodaTime.Text;
using RecoveryBot.Conversations.Calendar;
using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>The question for the time of the morning's question.</summary>
internal static class TimeQuestion
{
    /// <summary>As it stands in saved answers and on buttons.</summary>
    public static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static readonly LocalTime[] OfferedTimes = [new(6, 0), new(7, 0), new(8, 0)];

    public static Question<TContext> Of<TContext>(IOnboardingWording wording) => new()
    {
        Id = OnboardingAsk.Time,
        Kind = QuestionKind.Typed,
        Columns = OfferedTimes.Length,
        Ask = (_, _) => wording.AskTime,
        Choices = (_, _) => [.. OfferedTimes.Select(Pattern.Format).Select(time => new Choice(time, time))],
        Read = (typed, _, _) => TimeReading.Read(typed) is { } time
            ? new Reading.Understood(Answer.Of(Pattern.Format(time)))
            : new Reading.NotUnderstood(wording.TimeHint),
    };
}
