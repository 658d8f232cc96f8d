using RecoveryBot.Conversations.Asking;
using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.Choices;

/// <summary>Tells whether somebody says that they train against the advice.</summary>
internal static class AnywayWords
{
    private static readonly string[] Phrases =
    [
        "train anyway", "training anyway", "train regardless", "training regardless", "train all the same", "train nonetheless",
        "train nevertheless", "work out anyway", "working out anyway", "go to the gym anyway", "going to the gym anyway",
        "do my session anyway", "doing my session anyway", "do the session anyway", "do my workout anyway",
        "do it anyway", "doing it anyway", "go anyway", "going anyway", "run anyway", "running anyway", "lift anyway", "lifting anyway",
    ];

    // Apostrophes are gone by then.
    private static readonly string[] Denials = ["no", "not", "dont", "wont", "never", "cannot", "cant", "shouldnt"];

    /// <summary>A question about it is none, nor is a denial.</summary>
    public static bool Mean(string text)
    {
        var words = $" {Spelling.Fold(text)} ";
        return !QuestionWords.Ask(text)
            && Phrases.Any(phrase => words.Contains($" {phrase} ", StringComparison.Ordinal))
            && !words.Split(' ').Intersect(Denials).Any();
    }
}
