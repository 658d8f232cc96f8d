using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>How somebody wishes for something else than the day's answer, in one language; see the comments in the data file.</summary>
/// <param name="Wishes">The first row that fits counts.</param>
/// <param name="Steps">Whole texts that ask how the session is done.</param>
/// <param name="Denials">Beside one of these nothing is wished for.</param>
/// <param name="Anyway">Say that somebody trains against the advice.</param>
/// <param name="NotAnyway">Say that they do not.</param>
internal sealed record WishWords(
    IReadOnlyList<WishWords.Row> Wishes, IReadOnlyList<string> Steps, string Denials, IReadOnlyList<string> Anyway, string NotAnyway)
{
    public static WishWords English { get; } = LanguageData.Load<WishWords>("en", "wishes");

    internal sealed record Row(CardRequest Wish, IReadOnlyList<string> Phrases);
}
