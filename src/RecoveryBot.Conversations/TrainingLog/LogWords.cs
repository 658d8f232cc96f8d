using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>What the words of a typed line say about a session, in one language.</summary>
internal sealed class LogWords
{
    private readonly IReadOnlySet<string> _rest;
    private readonly IReadOnlySet<string> _not;
    private readonly IReadOnlySet<string> _unable;
    private readonly IReadOnlySet<string> _light;
    private readonly IReadOnlySet<string> _train;

    private LogWords(string language)
    {
        var file = LanguageData.Load<LogWordsFile>(language, "logs");
        _rest = LanguageData.Words(file.Rest);
        _not = LanguageData.Words(file.Not);
        _unable = LanguageData.Words(file.Unable);
        _light = LanguageData.Words(file.Light);
        _train = LanguageData.Words(file.Train);
        Effort = LanguageData.Words(file.Effort);
        PerhapsEffort = LanguageData.Words(file.PerhapsEffort);
        Between = LanguageData.Words(file.Between);
        At = LanguageData.Words(file.At);
        Counting = LanguageData.Words(file.Counting);
        Loose = LanguageData.Words(file.Loose);
        AfterFigure = LanguageData.Words(file.AfterFigure);
        Grouping = LanguageData.Words(file.Grouping);
        Total = LanguageData.Words(file.Total);
        Pace = LanguageData.Words(file.Pace);
        Differing = LanguageData.Words(file.Differing);
    }

    public static LogWords English { get; } = new("en");

    /// <summary>"Rpe 6", "effort: 6".</summary>
    public IReadOnlySet<string> Effort { get; }

    /// <summary>"Felt 6", but not "felt 6 kilos lighter".</summary>
    public IReadOnlySet<string> PerhapsEffort { get; }

    /// <summary>"Effort was 6".</summary>
    public IReadOnlySet<string> Between { get; }

    public IReadOnlySet<string> At { get; }

    /// <summary>"Zone 2", "mile 20".</summary>
    public IReadOnlySet<string> Counting { get; }

    /// <summary>"With 3 friends", "at 9".</summary>
    public IReadOnlySet<string> Loose { get; }

    /// <summary>"60 8 no trouble".</summary>
    public IReadOnlySet<string> AfterFigure { get; }

    /// <summary>"5 a side": how many play.</summary>
    public IReadOnlySet<string> Grouping { get; }

    /// <summary>"55 total": of the whole session.</summary>
    public IReadOnlySet<string> Total { get; }

    /// <summary>"5:30 pace".</summary>
    public IReadOnlySet<string> Pace { get; }

    /// <summary>"6 min longer than planned".</summary>
    public IReadOnlySet<string> Differing { get; }

    public bool IsSession(string word) => _light.Contains(word) || _train.Contains(word);

    /// <summary>
    /// Whoever calls a session recovery is believed, even if it was a run: effort and minutes tell whether it was.
    /// Null if the words name nothing or contradict each other.
    /// </summary>
    /// <param name="hasFigures">An effort or minutes were said.</param>
    public string? Kind(IReadOnlyList<Token> tokens, bool hasFigures)
    {
        var words = tokens.Where(token => token.IsWord).Select(token => token.Text).ToHashSet();
        var rests = words.Overlaps(_rest);
        var session = words.Overlaps(_light) ? LogQuestionId.Light : words.Overlaps(_train) ? LogQuestionId.Train : null;
        return (hasFigures, words.Overlaps(_not), words.Overlaps(_unable)) switch
        {
            (true, _, _) => session ?? (rests ? null : LogQuestionId.Train),
            (_, _, true) => rests ? LogQuestionId.Rest : null,
            (_, true, _) => !rests && session is not null ? LogQuestionId.Rest : null,
            _ => rests ? LogQuestionId.Rest : session,
        };
    }

    private sealed record LogWordsFile(
        string Rest,
        string Not,
        string Unable,
        string Light,
        string Train,
        string Effort,
        string PerhapsEffort,
        string Between,
        string At,
        string Counting,
        string Loose,
        string AfterFigure,
        string Grouping,
        string Total,
        string Pace,
        string Differing);
}
