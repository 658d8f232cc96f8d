using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Inputs;

/// <summary>Everything one decision looks at. Nothing else counts.</summary>
public sealed record DecisionInput
{
    public required CheckIn CheckIn { get; init; }

    public required Profile Profile { get; init; }

    public DayPlan Plan { get; init; } = DayPlan.None;

    public required Derived Derived { get; init; }

    /// <summary>
    /// How <see cref="Derived"/> follows from other answers of today; null where it was given and is taken as it stands.
    /// </summary>
    public Func<CheckIn, Derived>? DerivedFor { get; init; }

    public FeedbackState Feedback { get; init; } = FeedbackState.Empty;

    public CoachOverride? CoachOverride { get; init; }

    /// <summary>Categories the trainer does not want used.</summary>
    public IReadOnlyList<MenuCategory> MenuBan { get; init; } = [];

    /// <summary>How the client changed the session by its buttons.</summary>
    public SessionVariant Variant { get; init; } = SessionVariant.AsDecided;
}
