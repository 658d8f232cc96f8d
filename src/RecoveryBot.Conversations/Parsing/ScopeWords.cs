namespace RecoveryBot.Conversations.Parsing;

/// <summary>The words that deny, end a scope, or say when and of whom; see the comments in the data file.</summary>
internal sealed class ScopeWords
{
    private static readonly Dictionary<string, string> NoSets = [];

    public ScopeWords(ScopeFile file, Vocabulary vocabulary)
    {
        Denials = Known(file.Denials);
        WeakDenials = Known(file.WeakDenials);
        OnlyWords = Known(file.OnlyWords);
        Carriers = Known(file.Carriers);
        NominalCarriers = Known(file.NominalCarriers);
        NominalDenials = Known(file.NominalDenials);
        Breakers = Known(file.Breakers);
        Joints = Known(file.Joints);
        Cancelling = Known(file.Cancelling);
        Answering = Known(file.Answering);
        Alternatives = Known(file.Alternatives);
        AbsentAfter = Known(file.AbsentAfter);
        GoneAfter = Known(file.GoneAfter);
        EasedAfter = Known(file.EasedAfter);
        MoreWords = Known(file.MoreWords);
        NegatedVerbs = Known(file.NegatedVerbs);
        Others = Known(file.Others);
        Selves = Known(file.Selves);
        Unsure = Known(file.Unsure);
        PseudoDenials = Book(file.PseudoDenials);
        SentenceDenials = Book(file.SentenceDenials);
        GonePhrases = Book(file.GonePhrases);
        Past = Book(file.Past);
        Supposed = Book(file.Supposed);
        SupposedBeside = Book(file.SupposedBeside);
        Hedges = Book(file.Hedges);
        Exceptions = Known(file.Exceptions);
        Walls = Known(file.Walls);

        HashSet<string> Known(string line)
        {
            var words = LanguageData.Words(line);
            foreach (var word in words)
            {
                vocabulary.Add(word, spellable: false);
            }

            return words;
        }

        PhraseBook<bool> Book(IReadOnlyList<string> patterns)
        {
            var book = new PhraseBook<bool>();
            foreach (var pattern in patterns)
            {
                book.AddAll(Phrase.Parse(pattern, NoSets, vocabulary, spellable: false), true);
            }

            return book;
        }
    }

    public IReadOnlySet<string> Denials { get; }

    public IReadOnlySet<string> WeakDenials { get; }

    public IReadOnlySet<string> OnlyWords { get; }

    public IReadOnlySet<string> Carriers { get; }

    public IReadOnlySet<string> NominalCarriers { get; }

    public IReadOnlySet<string> NominalDenials { get; }

    public IReadOnlySet<string> Breakers { get; }

    public IReadOnlySet<string> Joints { get; }

    /// <summary>Behind another denial it takes that one back.</summary>
    public IReadOnlySet<string> Cancelling { get; }

    /// <summary>Between two things it may answer for the first or deny the second.</summary>
    public IReadOnlySet<string> Answering { get; }

    public IReadOnlySet<string> Alternatives { get; }

    public IReadOnlySet<string> AbsentAfter { get; }

    public IReadOnlySet<string> GoneAfter { get; }

    public IReadOnlySet<string> EasedAfter { get; }

    public IReadOnlySet<string> MoreWords { get; }

    public IReadOnlySet<string> NegatedVerbs { get; }

    public IReadOnlySet<string> Others { get; }

    public IReadOnlySet<string> Selves { get; }

    public IReadOnlySet<string> Unsure { get; }

    public PhraseBook<bool> PseudoDenials { get; }

    /// <summary>They reach over whoever a sentence is about.</summary>
    public PhraseBook<bool> SentenceDenials { get; }

    public PhraseBook<bool> GonePhrases { get; }

    public PhraseBook<bool> Past { get; }

    public PhraseBook<bool> Supposed { get; }

    /// <summary>Such as reach no further than their clause.</summary>
    public PhraseBook<bool> SupposedBeside { get; }

    public PhraseBook<bool> Hedges { get; }

    public IReadOnlySet<string> Exceptions { get; }

    /// <summary>Nothing that is said together reaches over one.</summary>
    public IReadOnlySet<string> Walls { get; }
}

/// <summary>The data file, as it stands.</summary>
internal sealed record ScopeFile(
    string Denials,
    string WeakDenials,
    string OnlyWords,
    IReadOnlyList<string> PseudoDenials,
    string Carriers,
    IReadOnlyList<string> Hedges,
    string Exceptions,
    string Walls,
    string NominalCarriers,
    string NominalDenials,
    string Breakers,
    string Joints,
    string Cancelling,
    string Answering,
    string Alternatives,
    string AbsentAfter,
    string GoneAfter,
    string EasedAfter,
    IReadOnlyList<string> SentenceDenials,
    IReadOnlyList<string> GonePhrases,
    string MoreWords,
    string NegatedVerbs,
    IReadOnlyList<string> Past,
    IReadOnlyList<string> Supposed,
    IReadOnlyList<string> SupposedBeside,
    string Others,
    string Unsure,
    string Selves);
