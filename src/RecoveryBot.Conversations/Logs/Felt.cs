namespace RecoveryBot.Conversations.Logs;

/// <summary>How a client can feel after a recovery session.</summary>
public enum Felt
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
internal static class FeltChoices
{
    public static readonly IReadOnlyList<(string Id, Felt Felt)> All =
    [
        ("calmer", Felt.Calmer),
        ("looser", Felt.Looser),
        ("ready", Felt.MorePrepared),
        ("same", Felt.NoDifferent),
        ("tired", Felt.Tired),
        ("sore", Felt.Sore),
        ("worked", Felt.Worked),
        ("wired", Felt.Wired),
    ];
}
