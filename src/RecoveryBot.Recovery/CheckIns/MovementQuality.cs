namespace RecoveryBot.Recovery.CheckIns;

/// <summary>How today's movement compares with the client's own normal (statements 53, 113, 117).</summary>
public enum MovementQuality
{
    Normal,

    /// <summary>Loosens while moving, technique unchanged.</summary>
    Stiff,

    /// <summary>Moves differently than usual.</summary>
    Altered,

    /// <summary>Cannot move normally.</summary>
    Restricted,
}
