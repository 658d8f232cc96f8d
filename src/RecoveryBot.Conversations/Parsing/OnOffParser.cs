namespace RecoveryBot.Conversations.Parsing;

/// <summary>Reads whether something shall be at all: "on", "yes", "off", "none", "never".</summary>
internal static class OnOffParser
{
    private static readonly TimeWords Words = TimeWords.English;

    /// <summary>Says that something shall not be. A bare "no" says so only where yes or no was asked.</summary>
    public static bool IsOff(string typed) => Read(typed) == false && !Words.OffIfAsked.Contains(Spelling.Fold(typed));

    /// <summary>Null if it says neither.</summary>
    public static bool? Read(string typed) => Spelling.Fold(typed) switch
    {
        var words when Words.On.Contains(words) => true,
        var words when Words.Off.Contains(words) => false,
        _ => null,
    };
}
