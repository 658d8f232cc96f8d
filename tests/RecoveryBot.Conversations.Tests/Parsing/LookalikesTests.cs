using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Tests.Parsing;

/// <summary>
/// Holds the list of real words that are one slip away from one that counts, and makes it anew from lists of English
/// words, one a line: with <c>RECOVERYBOT_WORDS=/usr/share/dict/american-english:/usr/share/dict/british-english</c>
/// (Debian's wamerican and wbritish, made from SCOWL) <c>ReceivedLookalikes.txt</c> beside the tests holds the words for
/// <c>lookalikes.json</c>. Words that stand there already stay, as long as they look like one that counts.
/// </summary>
public sealed class LookalikesTests
{
    private static readonly Vocabulary Vocabulary = Language.English.Vocabulary;

    private static readonly IReadOnlyList<string> Kept = LanguageData.Load<Dictionary<string, string>>("en", "lookalikes")["words"].Split(' ');

    [Fact]
    public void Each_stands_there_once_in_order_and_in_plain_letters()
    {
        Assert.Equal(Kept.Distinct().Order(StringComparer.Ordinal), Kept);
        Assert.All(Kept, word => Assert.True(word.All(char.IsAsciiLetterLower), word));
    }

    [Fact]
    public void Each_is_one_slip_away_from_a_word_that_counts_or_counts_itself() =>
        Assert.All(Kept, word => Assert.True(Vocabulary.Find(word) is not null || Vocabulary.Resembled(word).Count > 0, word));

    [Fact]
    public void Of_a_list_of_words_only_look_alikes_are_taken() =>
        Assert.Equal(["cheat", "paint"], MadeFrom(["Paint", "paint", "cheat", "chest", "zebra", "cheat's", "at"]));

    [Fact]
    public void A_list_of_words_leaves_nothing_out()
    {
        var lists = Environment.GetEnvironmentVariable("RECOVERYBOT_WORDS")?.Split(':') ?? [];
        var made = MadeFrom(lists.SelectMany(File.ReadLines).Concat(Kept));
        if (lists.Length > 0)
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "ReceivedLookalikes.txt"), string.Join(' ', made));
        }

        Assert.Empty(made.Except(Kept));
    }

    private static IReadOnlyList<string> MadeFrom(IEnumerable<string> words) =>
    [
        .. words.Where(word => word.All(char.IsAsciiLetterLower) && Vocabulary.Find(word) is null && Vocabulary.Resembled(word).Count > 0)
            .Distinct().Order(StringComparer.Ordinal),
    ];
}
