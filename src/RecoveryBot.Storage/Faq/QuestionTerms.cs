using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Storage.Faq;

/// <summary>The words of a question that say what it is about, in comparable spelling. Letters and digits only.</summary>
internal static class QuestionTerms
{
    private const int LongestRead = 300;
    private const int MostWords = 24;
    private const int ShortestNearlyEmpty = 5;

    /// <summary>They stand in any question. "When" is none of them: it tells two questions about the same thing apart.</summary>
    private static readonly HashSet<string> Empty =
    [
        .. ("a an the i im ive id me my mine you your we us it its is are am was were be been being do does did done can could should would "
            + "will shall may might must to of in on for at by with from and or so but if then than that this these those there what whats "
            + "which how why where who whom have has had having get got getting go going some any please hi hello hey just really very ok okay "
            + "good bad want need like as about into up down out not no dont doesnt isnt didnt cant tell know think say mean still also too "
            + "much more since few now").Split(' '),
    ];

    /// <summary>The whole question in comparable spelling, what says nothing included.</summary>
    public static string Fold(string text) => Spelling.Fold(text, longest: LongestRead);

    public static IReadOnlyList<string> Of(string text) =>
    [
        .. Fold(text)
            .Replace("work out", "workout", StringComparison.Ordinal)
            .Replace("working out", "workout", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && !Empty.Contains(word))
            .Distinct()
            .Take(MostWords),
    ];

    /// <summary>Whether it is one of the empty words with a slip of the finger: "shoud".</summary>
    public static bool IsNearlyEmpty(string word) =>
        word.Length >= ShortestNearlyEmpty && Empty.Any(empty => empty.Length >= ShortestNearlyEmpty && Spelling.Distance(word, empty) <= 1);
}
