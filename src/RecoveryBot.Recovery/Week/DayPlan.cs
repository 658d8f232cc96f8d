namespace RecoveryBot.Recovery.Week;

/// <summary>What the trainer's plan, or the client's own week, has for today.</summary>
public sealed record DayPlan
{
    /// <summary>No plan means training of unknown intensity.</summary>
    public static readonly DayPlan None = new() { IsPlanned = false };

    /// <summary>No plan, but a number of sessions a week: they are spaced, and on other days nothing is due.</summary>
    public static DayPlan Sessions(int perWeek) => None with { SessionsPerWeek = perWeek };

    /// <summary>False where nothing was planned for today, so nothing is displaced.</summary>
    public bool IsPlanned { get; init; } = true;

    /// <summary>Sessions a week, 1–7, for somebody without a plan; null if not said.</summary>
    public int? SessionsPerWeek { get; init; }

    public SlotKind Today { get; init; } = SlotKind.Training;

    /// <summary>The slot's own name, such as "lower_body_strength"; free text.</summary>
    public string? Slot { get; init; }

    public PlannedIntensity? Intensity { get; init; }

    public SlotKind? Next { get; init; }

    /// <summary>The next session depends on moving well (statement 91).</summary>
    public bool NextNeedsMovementQuality { get; init; }

    /// <summary>The trainer allows the next session to take an unneeded recovery slot.</summary>
    public bool AllowBringForward { get; init; }
}

public enum SlotKind
{
    Training,
    ActiveRecovery,
    Lifestyle,
    Optional,
    Rest,
}

public enum PlannedIntensity
{
    None,
    VeryEasy,
    Easy,
    Moderate,
    Hard,
}
