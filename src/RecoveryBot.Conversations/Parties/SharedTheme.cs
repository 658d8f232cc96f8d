namespace RecoveryBot.Conversations.Parties;

/// <summary>What a community's shared reminder is about. Stored by these names. Soft tissue never stands alone.</summary>
public enum SharedTheme
{
    Breathing,
    EasyMovement,
    Mobility,
    EverydayMovement,

    /// <summary>One of these after the other.</summary>
    InTurn,

    OwnWords,
}
