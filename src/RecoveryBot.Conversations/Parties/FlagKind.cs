namespace RecoveryBot.Conversations.Parties;

/// <summary>The most urgent first.</summary>
public enum FlagKind
{
    /// <summary>See a professional, now or today.</summary>
    ReferNow,

    /// <summary>See a professional soon, or still.</summary>
    Refer,

    /// <summary>Trained although told to rest.</summary>
    AgainstAdvice,

    /// <summary>Pain or illness.</summary>
    Health,

    /// <summary>Very low mood.</summary>
    Mood,

    /// <summary>Low mornings in a row; at the first level easier days in a row.</summary>
    Run,

    /// <summary>Recovery that does not help.</summary>
    Misses,

    /// <summary>Answered nearly always, and then three mornings not.</summary>
    Silent,

    /// <summary>Planned training gave way.</summary>
    Displaced,

    /// <summary>Easier than planned on several days of the week.</summary>
    Eased,
}
