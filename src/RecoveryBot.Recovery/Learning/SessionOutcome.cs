namespace RecoveryBot.Recovery.Learning;

/// <summary>How a recovery session turned out (statement 108).</summary>
public enum SessionOutcome
{
    /// <summary>Neither: also "wired", a perceived effort of 3, and everything not said.</summary>
    Neutral,

    /// <summary>Calmer, looser or more prepared, and not worn.</summary>
    Success,

    /// <summary>It cost more than it gave.</summary>
    Miss,
}
