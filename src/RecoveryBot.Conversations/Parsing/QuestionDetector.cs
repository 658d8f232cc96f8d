namespace RecoveryBot.Conversations.Parsing;

/// <summary>Tells a question from a statement.</summary>
internal static class QuestionDetector
{
    private static readonly HashSet<string> First = LanguageData.Words(AskedLexicon.English.First);

    /// <summary>It ends with a question mark, or begins as questions do.</summary>
    public static bool Ask(string text) => text.TrimEnd() is [.., '?' or '？' or '؟']
        || (Spelling.Fold(text).Split(' ') is [var first, _, ..] && First.Contains(first));
}
