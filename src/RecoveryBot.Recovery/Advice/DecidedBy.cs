namespace RecoveryBot.Recovery.Advice;

/// <summary>What a reason goes by, and so what made the day what it is.</summary>
public enum DecidedBy
{
    /// <summary>This morning's answers.</summary>
    Answers,
    Plan,

    /// <summary>Days between sessions where there is no plan.</summary>
    Spacing,

    Deload,

    /// <summary>The training of the last days.</summary>
    Training,

    /// <summary>Coming back from something, or how the last days went.</summary>
    DaysBefore,

    Trainer,
}
