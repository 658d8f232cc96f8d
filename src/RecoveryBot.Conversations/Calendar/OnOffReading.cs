namespace RecoveryBot.Conversations.Calendar;

/// <summary>Reads whether something shall be at all: "on", "yes", "off", "none", "never".</summary>
internal static class OnOffReading
{
    private static readonly string[] OnWords = ["on", "yes", "yes please", "again", "once", "yes once"];

    private static readonly string[] OffWords =
        ["off", "no", "none", "never", "no thanks", "nothing", "not at all", "dont", "dont ask", "dont ask me"];

    /// <summary>Says that something shall not be. A bare "no" says so only where yes or no was asked.</summary>
    public static bool IsOff(string typed) => Read(typed) == false && Spelling.Fold(typed) != "no";

    /// <summary>Null if it says neither.</summary>
    public static bool? Read(string typed) => Spelling.Fold(typed) switch
    {
        var words when OnWords.Contains(words) => true,
        var words when OffWords.Contains(words) => false,
        _ => null,
    };
}
