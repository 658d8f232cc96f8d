namespace RecoveryBot.Conversations.Turns;

/// <summary>Why a morning that was due was not asked about.</summary>
public enum NotAskedReason
{
    /// <summary>The program was not running, or could not reach the platform, until it was too late.</summary>
    TooLate,

    /// <summary>When it could be asked at last, it was inside the client's quiet hours.</summary>
    Quiet,

    /// <summary>The client changed zone or time, and by the new one the time had passed for long.</summary>
    Changed,
}
