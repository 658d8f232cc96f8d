using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Charts;

/// <summary>What is known of one day.</summary>
/// <param name="Decision">Null if nothing was decided.</param>
/// <param name="Logged">What was trained, as far as it was noted.</param>
/// <param name="IsPaused">The client had asked to be left alone.</param>
public sealed record TrendDay(
    LocalDate Date, Decision? Decision, TrendMorning Morning, LoggedDay Logged, bool IsPaused)
{
    /// <summary>The morning was filled in after its day: nothing had been advised, and memory is no measurement.</summary>
    public bool AnsweredLate { get; init; }

    /// <summary>The client said so before training on an eased day.</summary>
    public bool ChoseToTrain { get; init; }

    /// <summary>
    /// Training was noted for a day to recover, to rest or to see a professional, or was chosen on an eased day and nothing
    /// else is noted. Less than was advised is never against it, and whether a session was made smaller is known only of
    /// somebody who said so.
    /// </summary>
    public bool IsAgainstAdvice =>
        (Decision >= Recovery.Advice.Decision.ActiveRecovery && Logged.Type == DayType.Training)
        || (ChoseToTrain && Decision is { } advised && EasedDays.IsEased(advised) && Logged.Type is DayType.Training or DayType.Unknown);
}

/// <summary>What a morning said about how the client felt.</summary>
public abstract record TrendMorning
{
    private TrendMorning()
    {
    }

    /// <summary>
    /// Five ratings make a total. "As usual" is an answer without numbers, so no point is made up for it; anything less
    /// is nothing to show.
    /// </summary>
    public static TrendMorning Of(CheckIn? said) => said switch
    {
        null => new Unrated(),
        { Fatigue: { } f, SleepQuality: { } q, MuscleSoreness: { } s, Stress: { } t, Mood: { } m } => new Rated(f + q + s + t + m),
        { AsUsual.Count: > 0 } => new AsUsual(),
        _ => new Unrated(),
    };

    /// <summary>No answer, or one that ended before the ratings.</summary>
    public sealed record Unrated : TrendMorning;

    /// <summary>Answered with "as usual", wholly or in part.</summary>
    public sealed record AsUsual : TrendMorning;

    /// <param name="Total">5–25, 25 best.</param>
    public sealed record Rated(int Total) : TrendMorning;
}
