using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Recovery.Week;

/// <summary>What a training session is counted in, and so what becomes less when it is reduced.</summary>
public enum TrainingKind
{
    /// <summary>Sets, repetitions and weight.</summary>
    Strength,

    /// <summary>Minutes and pace.</summary>
    Endurance,

    /// <summary>Anything else, or not known.</summary>
    Other,
}

/// <summary>Tells kinds of training apart by a slot's name, else by what the client trains for.</summary>
public static class TrainingKinds
{
    private static readonly string[] OfStrength = ["strength", "resistance", "volume", "hypertrophy", "weights", "lifting"];

    private static readonly string[] OfEndurance =
        ["interval", "speed", "aerobic", "tempo", "threshold", "long_", "run", "ride", "swim", "cardio", "conditioning", "endurance"];

    /// <param name="slot">The slot's own name, such as "lower_body_strength"; null if it has none.</param>
    public static TrainingKind Of(string? slot, Goal goal) =>
        Names(slot, OfStrength) ? TrainingKind.Strength
        : Names(slot, OfEndurance) ? TrainingKind.Endurance
        : goal switch
        {
            Goal.StrengthHypertrophy => TrainingKind.Strength,
            Goal.EnduranceConditioning => TrainingKind.Endurance,
            _ => TrainingKind.Other,
        };

    private static bool Names(string? slot, string[] words) =>
        slot is not null && words.Any(word => slot.Contains(word, StringComparison.OrdinalIgnoreCase));
}
