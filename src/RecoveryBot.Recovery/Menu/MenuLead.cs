namespace RecoveryBot.Recovery.Menu;

/// <summary>What leads a recovery session, where a rule has a say in it.</summary>
public enum MenuLead
{
    Open,

    /// <summary>Breathing or ordinary life, whichever scores higher (statements 77, 100).</summary>
    Calm,

    /// <summary>Breathing (statements 73–77).</summary>
    Breathing,
}
