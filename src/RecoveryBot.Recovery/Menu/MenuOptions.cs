namespace RecoveryBot.Recovery.Menu;

/// <summary>The numbers of menu and sessions that are our judgement, each with its default.</summary>
public sealed record MenuOptions
{
    public static readonly MenuOptions Default = new();

    /// <summary>Minutes taken for granted when the client did not say.</summary>
    public int UnknownMinutes { get; init; } = 20;

    /// <summary>From this many minutes a session has two blocks.</summary>
    public int TwoBlocksFrom { get; init; } = 15;

    /// <summary>From this many minutes a session has three blocks.</summary>
    public int ThreeBlocksFrom { get; init; } = 30;

    /// <summary>A beginner's session has no more blocks than this (statement 41).</summary>
    public int BeginnerBlocks { get; init; } = 2;

    /// <summary>What a category needs to be added to the primary one.</summary>
    public int AddOnScore { get; init; } = 2;

    /// <summary>No session is longer, whatever time there is.</summary>
    public ByLevel<int> TotalMinutes { get; init; } = new(25, 40, 45);

    /// <summary>The one block given when minutes are very few, or when the client asks for the short version.</summary>
    public MinutesRange ShortBlock { get; init; } = new(3, 5);

    /// <summary>A beginner's breathing block at its longest.</summary>
    public int BeginnerBreathingMinutes { get; init; } = 5;

    public int SoftTissueMinutes { get; init; } = 10;

    /// <summary>Soft tissue takes at most one part in this many of a session.</summary>
    public int SoftTissueShare { get; init; } = 3;

    /// <summary>From this pain (0–10) on the drills of the painful area are left out.</summary>
    public int PainSparingArea { get; init; } = 1;

    /// <summary>From this pain (0–10) on there is no mobility work at all.</summary>
    public int PainBarringMobility { get; init; } = 4;

    /// <summary>With a head cold no session is longer.</summary>
    public int ColdMinutes { get; init; } = 20;

    /// <summary>From this pain (0–10) on nothing is pressed.</summary>
    public int PainBarringPressure { get; init; } = 4;

    /// <summary>
    /// Statement 41 names what a beginner's recovery day is made of, and pressure work is not in it. The dose for
    /// beginners stands ready for whoever lifts this.
    /// </summary>
    public bool BeginnersMayUseSoftTissue { get; init; }

    /// <summary>How much shorter the next session is after one that left the client worked.</summary>
    public int ShorterAfterMissPercent { get; init; } = 25;

    /// <summary>About how long one mobility drill takes on both sides, in minutes.</summary>
    public int MinutesPerDrill { get; init; } = 2;

    /// <summary>Mobility has this many drills however short it is.</summary>
    public int FewestDrills { get; init; } = 2;

    public DoseTable Doses { get; init; } = DoseTable.Default;
}
