using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.Asking;

/// <summary>Tells a question from a statement.</summary>
internal static class QuestionWords
{
    private static readonly HashSet<string> First =
    [
        "what", "whats", "why", "how", "hows", "when", "where", "which", "who", "can", "could", "should", "shall", "may", "is", "isnt",
        "are", "arent", "am", "do", "does", "did", "will", "would", "must", "has", "have",
    ];

    /// <summary>It ends with a question mark, or begins as questions do.</summary>
    public static bool Ask(string text) => text.TrimEnd() is [.., '?' or '？' or '؟']
        || (Spelling.Fold(text).Split(' ') is [var first, _, ..] && First.Contains(first));
}
