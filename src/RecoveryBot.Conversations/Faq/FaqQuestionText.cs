using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Faq;

/// <summary>A question as comparable words, and which phrases stand in it: a slip of the finger in a longer word does not count.</summary>
internal sealed class FaqQuestionText
{
    private const int LongestRead = 300;

    // "Week" is near "weed" and "loss" near "lose": a short word is read as it stands, unless another one goes with it.
    private const int ShortestWithSlip = 6;
    private const int ShortestWithSlipAmongOthers = 4;

    /// <summary>Words that are one slip away from one that is looked for, and mean something else.</summary>
    private static readonly HashSet<string> NoSlips = LanguageData.Words(AskedLexicon.English.NoSlips);

    private readonly string[] _words;

    private FaqQuestionText(string[] words) => _words = words;

    public static FaqQuestionText Of(string text) =>
        new(Spelling.Fold(text, longest: LongestRead).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <param name="phrases">Words in a row; one that ends with "*" is a beginning: "injur*".</param>
    public bool HasAny(IEnumerable<string> phrases) => phrases.Any(Has);

    private bool Has(string phrase)
    {
        var parts = phrase.Split(' ');
        var shortest = parts.Length > 1 ? ShortestWithSlipAmongOthers : ShortestWithSlip;
        return Enumerable.Range(0, Math.Max(0, _words.Length - parts.Length + 1))
            .Any(from => parts.Index().All(part => IsAlike(_words[from + part.Index], part.Item, shortest)));
    }

    private static bool IsAlike(string word, string part, int shortest)
    {
        var beginning = part.TrimEnd('*');
        var compared = beginning.Length < part.Length ? word[..Math.Min(word.Length, beginning.Length)] : word;
        return compared == beginning || (beginning.Length >= shortest && !NoSlips.Contains(word) && IsNear(compared, beginning));
    }

    /// <summary>The first letter is nearly always right, and "pain" is no "rain".</summary>
    private static bool IsNear(string word, string part) =>
        word[0] == part[0] && Math.Abs(word.Length - part.Length) <= 1 && Spelling.Distance(word, part) <= 1;
}
