namespace RecoveryBot.Conversations.Parsing;

/// <summary>Which way a word points that names what a check-in asks about.</summary>
internal enum ItemSide
{
    /// <summary>It only names it: "sleep".</summary>
    Scale,

    /// <summary>It names the trouble: "tired".</summary>
    Trouble,

    /// <summary>It names the trouble and the scale: "soreness".</summary>
    Burden,

    /// <summary>It says that all is well: "relaxed".</summary>
    Good,
}

/// <summary>The words of the morning's questions in one language; see the comments in the data file.</summary>
internal sealed class CheckInWords
{
    public CheckInWords(CheckInFile file, Vocabulary vocabulary)
    {
        foreach (var row in file.Items)
        {
            foreach (var pattern in row.Patterns)
            {
                Items.AddAll(Phrase.Parse(pattern, file.Sets, vocabulary, spellable: true), (row.Question, row.Side));
            }
        }

        foreach (var (reason, patterns) in file.ShortNights)
        {
            foreach (var pattern in patterns)
            {
                ShortNights.AddAll(Phrase.Parse(pattern, file.Sets, vocabulary, spellable: false), reason);
            }
        }

        foreach (var (kind, patterns) in file.Illnesses)
        {
            foreach (var pattern in patterns)
            {
                Illnesses.AddAll(Phrase.Parse(pattern, file.Sets, vocabulary, spellable: false), kind);
            }
        }

        Places = file.Places.ToDictionary(row => row.Key, row => (IReadOnlySet<string>)Known(row.Value));
        AddTo(Idioms, file.Idioms);
        AddTo(PraisePhrases, file.PraisePhrases);
        AddTo(BlamePhrases, file.BlamePhrases);
        AddTo(Unreal, file.Unreal);
        AddTo(AmountPhrases, file.AmountPhrases);
        AddTo(Corrections, file.Corrections);
        SleepDoubt = Known(file.SleepDoubt);
        AgeWords = Known(file.AgeWords);
        OldWords = Known(file.Old);
        Praise = Known(file.Praise);
        Blame = Known(file.Blame);
        Lots = Known(file.Lots);
        None = Known(file.None);
        Fillers = Known(file.Fillers);
        TimeToTrain = Known(file.TimeToTrain);
        SleepContext = Known(file.SleepContext);
        BedWords = Known(file.BedWords);
        SpareTime = Known(file.SpareTime);
        SleptWords = Known(file.SleptWords);
        AmountWords = Known(file.AmountWords);
        PainNouns = Known(file.PainNouns);
        Sides = Known(file.Sides);
        Others = Known(file.Others);
        Marking = Known(file.Marking);
        Timing = Known(file.Timing);
        NotMarking = Known(file.NotMarking);

        void AddTo(PhraseBook<bool> book, IReadOnlyList<string> patterns)
        {
            foreach (var pattern in patterns)
            {
                book.AddAll(Phrase.Parse(pattern, file.Sets, vocabulary, spellable: false), true);
            }
        }

        HashSet<string> Known(string line)
        {
            var words = LanguageData.Words(line);
            foreach (var word in words)
            {
                vocabulary.Add(word, spellable: false);
            }

            return words;
        }
    }

    public PhraseBook<(string Question, ItemSide Side)> Items { get; } = new();

    /// <summary>By the id of a place, its words.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Places { get; }

    /// <summary>What made a night short.</summary>
    public PhraseBook<string> ShortNights { get; } = new();

    /// <summary>By the kind of an illness.</summary>
    public PhraseBook<string> Illnesses { get; } = new();

    public PhraseBook<bool> Idioms { get; } = new();

    public PhraseBook<bool> PraisePhrases { get; } = new();

    public PhraseBook<bool> BlamePhrases { get; } = new();

    /// <summary>In one sentence with praise or numbers they say that it is not so, or not now.</summary>
    public PhraseBook<bool> Unreal { get; } = new();

    /// <summary>The same, behind the number.</summary>
    public PhraseBook<bool> AmountPhrases { get; } = new();

    /// <summary>The number behind one replaces what was said before.</summary>
    public PhraseBook<bool> Corrections { get; } = new();

    /// <summary>Beside hours of sleep: they are not what was slept.</summary>
    public IReadOnlySet<string> SleepDoubt { get; }

    /// <summary>Before an age: "im 17".</summary>
    public IReadOnlySet<string> AgeWords { get; }

    /// <summary>Behind an age: "17 years old".</summary>
    public IReadOnlySet<string> OldWords { get; }

    public IReadOnlySet<string> Praise { get; }

    public IReadOnlySet<string> Blame { get; }

    public IReadOnlySet<string> Lots { get; }

    public IReadOnlySet<string> None { get; }

    public IReadOnlySet<string> Fillers { get; }

    public IReadOnlySet<string> TimeToTrain { get; }

    public IReadOnlySet<string> SleepContext { get; }

    public IReadOnlySet<string> BedWords { get; }

    /// <summary>A duration beside one is time to train.</summary>
    public IReadOnlySet<string> SpareTime { get; }

    /// <summary>More than the scale has behind one is hours.</summary>
    public IReadOnlySet<string> SleptWords { get; }

    /// <summary>Say of the number behind them how much it is at most or nearly, as of hours: a mark is exact.</summary>
    public IReadOnlySet<string> AmountWords { get; }

    /// <summary>May have its number before it: "6 pain".</summary>
    public IReadOnlySet<string> PainNouns { get; }

    /// <summary>Stand before a place: "left knee".</summary>
    public IReadOnlySet<string> Sides { get; }

    /// <summary>"Sleep 2, rest fine": all that was not named.</summary>
    public IReadOnlySet<string> Others { get; }

    /// <summary>"4 for sleep".</summary>
    public IReadOnlySet<string> Marking { get; }

    /// <summary>What follows is a time: "up since 2".</summary>
    public IReadOnlySet<string> Timing { get; }

    /// <summary>What follows is a time, or how many.</summary>
    public IReadOnlySet<string> NotMarking { get; }
}
