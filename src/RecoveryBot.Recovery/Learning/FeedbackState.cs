using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Learning;

/// <summary>What recovery sessions have taught about one client.</summary>
public sealed record FeedbackState
{
    public static readonly FeedbackState Empty = new();

    /// <summary>Misses in a row up to the latest recovery session, over all categories; an old row counts as one.</summary>
    public int ConsecutiveMisses { get; init; }

    /// <summary>Successes minus misses over a category's last five sessions, −2…+2.</summary>
    public IReadOnlyDictionary<MenuCategory, int> CategoryAdjust { get; init; } =
        new Dictionary<MenuCategory, int>();

    /// <summary>Categories suspended for 14 days after two misses in a row.</summary>
    public IReadOnlyList<MenuCategory> Suspended { get; init; } = [];

    /// <summary>Misses in the last 14 days; three are told to the trainer.</summary>
    public int Misses14 { get; init; }

    /// <summary>Learned from cardio and lifestyle sessions; null while unknown. Today's answer goes first.</summary>
    public bool? FeelsBetterAfterLightMovement { get; init; }
}
