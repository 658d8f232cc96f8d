namespace RecoveryBot.Conversations.Parsing;

/// <summary>Everything the parsers know of one language, built once from its data files.</summary>
internal sealed class Language
{
    private Language(string code)
    {
        Vocabulary = new Vocabulary(LanguageData.Load<OtherWords>(code, "lookalikes").Words.Split(' '));
        Lexicon = Lexicon.English;
        foreach (var word in Lexicon.Units.Keys.Concat(Lexicon.Numbers.Keys))
        {
            // "Mins" is no slip of "mind".
            Vocabulary.Add(word, spellable: false);
        }

        Quantities = new QuantityParser(Lexicon);
        Scopes = new ScopeWords(LanguageData.Load<ScopeFile>(code, "scopes"), Vocabulary);
        CheckIn = new CheckInWords(LanguageData.Load<CheckInFile>(code, "checkin"), Vocabulary);
        Signs = new SignWords(LanguageData.Load<SignFile>(code, "signs"), Vocabulary);
    }

    public static Language English { get; } = new("en");

    public Vocabulary Vocabulary { get; }

    public Lexicon Lexicon { get; }

    public QuantityParser Quantities { get; }

    public ScopeWords Scopes { get; }

    public SignWords Signs { get; }

    public CheckInWords CheckIn { get; }

    /// <param name="Words">Real words that are one slip of the finger away from one that counts.</param>
    private sealed record OtherWords(string Words);
}
