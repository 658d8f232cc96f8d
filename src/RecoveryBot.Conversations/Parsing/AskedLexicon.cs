using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>How questions begin and what of them is for professionals, in one language; see the comments in the data file.</summary>
/// <param name="First">A question begins with one of these.</param>
/// <param name="NoSlips">One slip away from a word that is looked for, and something else.</param>
/// <param name="Refused">The first row that fits counts.</param>
internal sealed record AskedLexicon(string First, string NoSlips, IReadOnlyList<AskedLexicon.Row> Refused)
{
    public static AskedLexicon English { get; } = LanguageData.Load<AskedLexicon>("en", "questions");

    /// <param name="Words">Words in a row; one that ends with "*" is a beginning.</param>
    /// <param name="And">One of these must occur as well; null if that is not needed.</param>
    /// <param name="Not">None of these may occur: football with one's kids is one's own; null if nothing speaks against it.</param>
    internal sealed record Row(OutOfScopeTopic Topic, IReadOnlyList<string> Words, IReadOnlyList<string>? And = null, IReadOnlyList<string>? Not = null);
}
