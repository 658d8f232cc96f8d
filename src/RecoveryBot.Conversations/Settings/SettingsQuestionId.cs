namespace RecoveryBot.Conversations.Settings;

/// <summary>
/// The ids of the settings' own questions and choices: they stand in buttons and in saved answers, so they never change.
/// Those with "@" are known without being asked.
/// </summary>
internal static class SettingsQuestionId
{
    /// <summary>Which topic; its question is the card.</summary>
    public const string Topic = "topic";

    public const string Evening = "evening";
    public const string LookBack = "lookback";
    public const string Length = "length";
    public const string Nudge = "nudge";
    public const string Quiet = "quiet";

    /// <summary>The choice of a topic that leaves.</summary>
    public const string Close = "close";

    public const string Full = "full";
    public const string Shorter = "shorter";

    public const string On = "on";
    public const string Off = "off";

    /// <summary>The topic that was just changed.</summary>
    public const string Saved = "@saved";

    /// <summary>The moment of the next morning question that followed from the change.</summary>
    public const string Next = "@next";

    /// <summary>The day was decided again: whether with another result.</summary>
    public const string DecidedAgain = "@again";

    public const string Same = "same";
    public const string Other = "other";
}
