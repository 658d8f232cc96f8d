using System.Globalization;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>The words for days in one language.</summary>
internal sealed class DateWords
{
    private DateWords(string language)
    {
        var file = LanguageData.Load<DateFile>(language, "dates");
        Weekdays = ByWord(file.Weekdays);
        Months = ByWord(file.Months);
        Offsets = [.. file.Offsets.Select(row => (row.Key.Split(' '), row.Value)).OrderByDescending(row => row.Item1.Length)];
        Doubtful = LanguageData.Words(file.Doubtful);
        AfterWeekday = LanguageData.Words(file.AfterWeekday);
        Before = LanguageData.Words(file.Before);
        Last = LanguageData.Words(file.Last);
        This = LanguageData.Words(file.This);
        Next = LanguageData.Words(file.Next);
        Weekends = LanguageData.Words(file.Weekends);
        Later = LanguageData.Words(file.Later);
        Ago = LanguageData.Words(file.Ago);
        In = LanguageData.Words(file.In);
        FromNow = file.FromNow.Split(' ');
        Of = LanguageData.Words(file.Of);
        The = LanguageData.Words(file.The);
        Ordinals = LanguageData.Words(file.Ordinals);
        Fortnights = LanguageData.Words(file.Fortnights);
        Not = LanguageData.Words(file.Not);
        BeforeNote = LanguageData.Words(file.BeforeNote);
    }

    public static DateWords English { get; } = new("en");

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public IReadOnlyDictionary<string, int> Weekdays { get; }

    public IReadOnlyDictionary<string, int> Months { get; }

    /// <summary>Phrases for days around today, the longest first.</summary>
    public IReadOnlyList<(string[] Words, int Days)> Offsets { get; }

    /// <summary>Short weekdays that are words of their own.</summary>
    public IReadOnlySet<string> Doubtful { get; }

    /// <summary>What may follow a doubtful weekday.</summary>
    public IReadOnlySet<string> AfterWeekday { get; }

    /// <summary>What makes a doubtful weekday one.</summary>
    public IReadOnlySet<string> Before { get; }

    public IReadOnlySet<string> Last { get; }

    public IReadOnlySet<string> This { get; }

    public IReadOnlySet<string> Next { get; }

    public IReadOnlySet<string> Weekends { get; }

    /// <summary>"Tuesday week" is the one after the next.</summary>
    public IReadOnlySet<string> Later { get; }

    public IReadOnlySet<string> Ago { get; }

    public IReadOnlySet<string> In { get; }

    /// <summary>"3 days from now".</summary>
    public IReadOnlyList<string> FromNow { get; }

    public IReadOnlySet<string> Of { get; }

    public IReadOnlySet<string> The { get; }

    public IReadOnlySet<string> Ordinals { get; }

    public IReadOnlySet<string> Fortnights { get; }

    /// <summary>"Not today".</summary>
    public IReadOnlySet<string> Not { get; }

    /// <summary>"On Monday", before a note of it.</summary>
    public IReadOnlySet<string> BeforeNote { get; }

    private static Dictionary<string, int> ByWord(Dictionary<string, string> rows) => rows
        .SelectMany(row => LanguageData.Words(row.Value).Select(word => (word, int.Parse(row.Key, CultureInfo.InvariantCulture))))
        .ToDictionary(row => row.word, row => row.Item2);

    private sealed record DateFile(
        Dictionary<string, string> Weekdays,
        Dictionary<string, string> Months,
        Dictionary<string, int> Offsets,
        string Doubtful,
        string AfterWeekday,
        string Before,
        string Last,
        string This,
        string Next,
        string Weekends,
        string Later,
        string Ago,
        string In,
        string FromNow,
        string Of,
        string The,
        string Ordinals,
        string Fortnights,
        string Not,
        string BeforeNote);
}
