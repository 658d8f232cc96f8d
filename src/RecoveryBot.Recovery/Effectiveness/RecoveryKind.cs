namespace RecoveryBot.Recovery.Effectiveness;

/// <summary>
/// What a client would call a recovery session: the menu's categories, with easy cardio told apart by its mode (86).
/// </summary>
public enum RecoveryKind
{
    Breathing,
    EasyWalking,
    EasyCycling,
    EasyRowing,

    /// <summary>Swimming, or walking in water.</summary>
    EasyInWater,

    /// <summary>Easy cardio of which nobody kept how it was done.</summary>
    EasyCardio,
    Mobility,
    SoftTissue,
    Lifestyle,
}
