namespace RecoveryBot.Conversations.Parsing;

/// <summary>What the words around a number mean in one language.</summary>
internal sealed class Lexicon
{
    private Lexicon(string language)
    {
        var file = LanguageData.Load<QuantityWords>(language, "quantities");
        Numbers = file.Numbers;
        Units = file.Units
            .SelectMany(row => LanguageData.Words(row.Value).Select(word => (word, Kind: Enum.Parse<QuantityKind>(row.Key, ignoreCase: true))))
            .ToDictionary(row => row.word, row => row.Kind);
        DayHalves = file.DayHalves;
        Approximations = LanguageData.Words(file.Approximations);
        RepeatWords = LanguageData.Words(file.Repeats);
        HalfWords = LanguageData.Words(file.Halves);
        QuarterWords = LanguageData.Words(file.Quarters);
        Articles = LanguageData.Words(file.Articles);
        AndWords = LanguageData.Words(file.Ands);
        UntilWords = LanguageData.Words(file.Until);
        OutOfWords = LanguageData.Words(file.OutOf);
        PercentWords = LanguageData.Words(file.Percent);
    }

    public static Lexicon English { get; } = new("en");

    public IReadOnlyDictionary<string, decimal> Numbers { get; }

    public IReadOnlyDictionary<string, QuantityKind> Units { get; }

    /// <summary>0 for "am", 12 for "pm", 24 for "o'clock".</summary>
    public IReadOnlyDictionary<string, int> DayHalves { get; }

    /// <summary>Between a number and its unit: "6ish hours".</summary>
    public IReadOnlySet<string> Approximations { get; }

    /// <summary>"5 x 5".</summary>
    public IReadOnlySet<string> RepeatWords { get; }

    public IReadOnlySet<string> HalfWords { get; }

    /// <summary>"And a quarter", "and three quarters".</summary>
    public IReadOnlySet<string> QuarterWords { get; }

    public IReadOnlySet<string> Articles { get; }

    public IReadOnlySet<string> AndWords { get; }

    public IReadOnlySet<string> UntilWords { get; }

    /// <summary>"4 out of 5".</summary>
    public IReadOnlySet<string> OutOfWords { get; }

    public IReadOnlySet<string> PercentWords { get; }

    private sealed record QuantityWords(
        Dictionary<string, decimal> Numbers,
        Dictionary<string, string> Units,
        string Approximations,
        string Repeats,
        string Halves,
        string Quarters,
        string Articles,
        string Ands,
        string Until,
        string OutOf,
        string Percent,
        Dictionary<string, int> DayHalves);
}
