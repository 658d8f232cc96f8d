using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Recovery.Rules;

/// <summary>P5: without a plan a number of sessions a week is spaced by itself, and the other days are free.</summary>
internal static class SpacedSessions
{
    private const int DaysOfAWeek = 7;

    /// <summary>
    /// The week's sessions are done, or today is for the space between two of them. Of a day of which nothing is noted, what
    /// was advised is assumed: an answer that is missing makes no day laxer.
    /// </summary>
    public static bool IsFree(Signals s) => s.Input.Plan.SessionsPerWeek is { } wanted
        && (IsDone(s, wanted) || IsSpace(s, wanted) || IsDoneAsFarAsAdvised(s, wanted) || s.Derived.AssumedTrainingRun >= MostInARow(wanted));

    public static Reason Reason(Signals s)
    {
        var wanted = s.Input.Plan.SessionsPerWeek!.Value;
        var text = IsDone(s, wanted) ? $"Your {wanted} sessions of these seven days are done: today is free."
            : IsSpace(s, wanted) ? "You trained last: today is the rest day between two sessions."
            : IsDoneAsFarAsAdvised(s, wanted) ? $"Your week had its {wanted} training days, as far as I know: today is free."
            : "Yesterday was for training, and nothing is noted of it: today is the rest day in between.";
        return new("P5", text, [34, 111], Decision.Rest) { By = DecidedBy.Spacing };
    }

    private static bool IsDone(Signals s, int wanted) => s.Derived.TrainingDays6 >= wanted;

    private static bool IsSpace(Signals s, int wanted) => s.Derived.ConsecutiveTrainingDays >= MostInARow(wanted);

    private static bool IsDoneAsFarAsAdvised(Signals s, int wanted) => s.Derived.AssumedTrainingDays6 >= wanted;

    /// <summary>As even as the week allows: 1 up to three sessions, 2 for four, 3 for five, 6 for six.</summary>
    private static int MostInARow(int wanted) =>
        wanted >= DaysOfAWeek ? int.MaxValue : (DaysOfAWeek - 1) / (DaysOfAWeek - wanted);
}
