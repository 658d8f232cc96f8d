using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.Turns;

/// <summary>Words that leave whatever is asked. They never change a setting and never erase anything.</summary>
internal static class ExitWords
{
    private static readonly HashSet<string> Words =
    [
        "stop", "stop it", "stop asking", "stop please", "please stop", "cancel", "cancel it", "cancel that", "never mind", "nevermind",
        "unsubscribe", "quit", "exit", "forget it", "forget that", "leave", "leave it", "leave me alone", "abort", "enough",
    ];

    /// <summary>The whole text is such a word, however it is spelt.</summary>
    public static bool Mean(string text) => Words.Contains(Spelling.Fold(text));
}
