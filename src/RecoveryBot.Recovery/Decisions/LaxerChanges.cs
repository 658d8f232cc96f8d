using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Recovery.Decisions;

/// <summary>
/// What would have changed the day: each answer is made better one step at a time and the model run again. The first
/// laxer result at the fewest steps is the smallest change. Never offered where a professional is due.
/// </summary>
internal static class LaxerChanges
{
    public static LaxerChange? Smallest(DecisionInput input, DecisionOptions options, Decision today)
    {
        if (today is Decision.Refer or Decision.TrainAsPlanned)
        {
            return null;
        }

        for (var steps = 1; steps <= BetterAnswers.MostSteps; steps++)
        {
            foreach (var better in BetterAnswers.All)
            {
                if (better.Try(input.CheckIn, steps) is not { } tried)
                {
                    continue;
                }

                var derived = input.DerivedFor?.Invoke(tried.CheckIn) ?? input.Derived;
                var result = Assessment.Of(input with { CheckIn = tried.CheckIn, Derived = derived }, options).Final;
                if (result < today)
                {
                    return new(better.Field, tried.From, tried.To, result, Sentence(better, tried, result, input.Plan.IsPlanned));
                }
            }
        }

        return null;
    }

    private static string Sentence(BetterAnswer better, BetterAnswer.Tried tried, Decision result, bool planned)
    {
        var day = result switch
        {
            Decision.TrainAsPlanned => planned ? "training as planned" : "training",
            Decision.TrainReduced => "reduced training",
            Decision.ActiveRecovery => "active recovery",
            Decision.Rest or Decision.Refer or _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };
        return $"{better.Says(tried.CheckIn)}, it would have been {day}.";
    }
}
