namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>How a client can feel after a recovery session.</summary>
public enum PostSessionFeeling
{
    Calmer,
    Looser,
    MorePrepared,

    /// <summary>More awake than calm: no success, and a sign to go easier (K9).</summary>
    Wired,
    Tired,
    Sore,
    Worked,
    NoDifferent,
}

/// <summary>The same as it stands in saved answers, what is good first; the ids never change.</summary>
internal static class PostSessionFeelingChoices
{
    public static readonly IReadOnlyList<(string Id, PostSessionFeeling Felt)> All =
    [
        ("calmer", PostSessionFeeling.Calmer),
        ("looser", PostSessionFeeling.Looser),
        ("ready", PostSessionFeeling.MorePrepared),
        ("same", PostSessionFeeling.NoDifferent),
        ("tired", PostSessionFeeling.Tired),
        ("sore", PostSessionFeeling.Sore),
        ("worked", PostSessionFeeling.Worked),
        ("wired", PostSessionFeeling.Wired),
    ];
}
