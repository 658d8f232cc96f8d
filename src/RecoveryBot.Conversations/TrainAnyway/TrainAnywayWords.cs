using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.TrainAnyway;

/// <summary>Tells whether somebody says that they train against the advice.</summary>
internal static class TrainAnywayWords
{
    private static readonly HashSet<string> Denials = LanguageData.Words(WishWords.English.NotAnyway);

    /// <summary>A question about it is none, nor is a denial.</summary>
    public static bool Mean(string text)
    {
        var words = $" {Spelling.Fold(text)} ";
        return !QuestionDetector.Ask(text)
            && WishWords.English.Anyway.Any(phrase => words.Contains($" {phrase} ", StringComparison.Ordinal))
            && !words.Split(' ').Any(Denials.Contains);
    }
}
