using RecoveryBot.Conversations.Calendar;

namespace RecoveryBot.Conversations.Asking;

/// <summary>A question as comparable words, and which phrases stand in it: a slip of the finger in a longer word does not count.</summary>
internal sealed class AskedWords
{
    private const int LongestRead = 300;
    private const int ShortestWithSlip = 4;
    private const int ShortestBeginningWithSlip = 6;

    private readonly string[] _words;

    private AskedWords(string[] words) => _words = words;

    public static AskedWords Of(string text) =>
        new(Spelling.Fold(text, longest: LongestRead).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <param name="phrases">Words in a row; one that ends with "*" is a beginning: "injur*".</param>
    public bool HasAny(IEnumerable<string> phrases) => phrases.Any(Has);

    private bool Has(string phrase)
    {
        var parts = phrase.Split(' ');
        return Enumerable.Range(0, Math.Max(0, _words.Length - parts.Length + 1))
            .Any(from => parts.Index().All(part => IsAlike(_words[from + part.Index], part.Item)));
    }

    private static bool IsAlike(string word, string part)
    {
        if (part[^1] == '*')
        {
            var beginning = part[..^1];
            return word.StartsWith(beginning, StringComparison.Ordinal)
                || (beginning.Length >= ShortestBeginningWithSlip
                    && IsNear(word[..Math.Min(word.Length, beginning.Length)], beginning));
        }

        return word == part || (part.Length >= ShortestWithSlip && IsNear(word, part));
    }

    /// <summary>The first letter is nearly always right, and "pain" is no "rain".</summary>
    private static bool IsNear(string word, string part) =>
        word[0] == part[0] && Math.Abs(word.Length - part.Length) <= 1 && Spelling.Distance(word, part) <= 1;
}
