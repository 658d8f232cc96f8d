using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>How warning signs are said, and the figures of speech that only sound like one.</summary>
internal sealed class SignWords
{
    private readonly Dictionary<string, string> _sets;
    private readonly Vocabulary _vocabulary;

    public SignWords(SignFile file, Vocabulary vocabulary)
    {
        (_sets, _vocabulary) = (file.Sets, vocabulary);
        foreach (var pattern in file.Idioms)
        {
            Idioms.AddAll(Phrase.Parse(pattern, file.Sets, vocabulary, spellable: false), true);
        }

        foreach (var pattern in file.Bodily)
        {
            Bodily.AddAll(Phrase.Parse(pattern, file.Sets, vocabulary, spellable: false), true);
        }

        foreach (var row in file.Signs)
        {
            var sign = Enum.Parse<WarningSign>(row.Sign, ignoreCase: true);
            Add(row.Said, sign, SignStrength.Plain);
            Add(row.Asked, sign, SignStrength.InDoubt);
            Add(row.Hinted, sign, SignStrength.Hint);
        }
    }

    private void Add(IReadOnlyList<string> patterns, WarningSign sign, SignStrength strength)
    {
        foreach (var pattern in patterns)
        {
            Patterns.AddAll(Phrase.Parse(pattern, _sets, _vocabulary, spellable: true), (sign, strength));
        }
    }

    public PhraseBook<bool> Idioms { get; } = new();

    /// <summary>No idiom begins inside one of these: "my head off the bar" is no way of leaving.</summary>
    public PhraseBook<bool> Bodily { get; } = new();

    public PhraseBook<(WarningSign Sign, SignStrength Strength)> Patterns { get; } = new();
}

/// <summary>How much a pattern says.</summary>
internal enum SignStrength
{
    Plain,
    InDoubt,
    Hint,
}

/// <summary>The data file, as it stands.</summary>
/// <param name="Sets">Words by name, for patterns to refer to.</param>
/// <param name="Idioms">Patterns whose words say nothing of a sign.</param>
/// <param name="Bodily">Patterns inside which no idiom begins.</param>
internal sealed record SignFile(
    Dictionary<string, string> Sets, IReadOnlyList<string> Bodily, IReadOnlyList<string> Idioms, IReadOnlyList<SignFile.Row> Signs)
{
    /// <param name="Said">Patterns that say it plainly.</param>
    /// <param name="Asked">Patterns that may mean it. One that covers a plain one makes it a question.</param>
    /// <param name="Hinted">Words that are worth a question, but not where they are part of one ("can I run while pregnant").</param>
    internal sealed record Row(string Sign, IReadOnlyList<string> Said, IReadOnlyList<string> Asked, IReadOnlyList<string> Hinted);
}
