using System.Globalization;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.Parsing;

/// <summary>What was understood of a text about a morning, by the check-in's question ids.</summary>
internal sealed class ParsedCheckIn
{
    /// <summary>Answers: a number, or "normal" for the movement.</summary>
    public Dictionary<string, string> Values { get; } = [];

    public IReadOnlyList<SignMention> Signs { get; set; } = [];

    /// <summary>Questions whose trouble was named, or whose topic was, without a rating.</summary>
    public HashSet<string> Different { get; } = [];

    /// <summary>The writer says they are under 18.</summary>
    public bool SaysMinor { get; set; }

    /// <summary>Questions said to be fine.</summary>
    public HashSet<string> Fine { get; } = [];

    public HashSet<string> OutOfRange { get; } = [];

    /// <summary>Words and a number that do not go together.</summary>
    public List<(string Question, string Words)> Contradictions { get; } = [];

    /// <summary>Numbers that nothing says the meaning of.</summary>
    public List<string> Unplaced { get; } = [];

    /// <summary>Numbers that count something a check-in does not ask about.</summary>
    public List<string> Left { get; } = [];

    /// <summary>Where it hurts, as ids of places.</summary>
    public HashSet<string> Places { get; } = [];

    /// <summary>The kinds of what the writer is ill with; null for one that is not plain.</summary>
    public HashSet<string?> Illnesses { get; } = [];

    /// <summary>What made the night short, as ids of reasons.</summary>
    public HashSet<string> ShortNights { get; } = [];

    /// <summary>Questions whose trouble was named by a word of its own, without a number beside it.</summary>
    private readonly Dictionary<string, string> _troubles = [];

    private readonly Dictionary<string, string> _praises = [];

    /// <summary>Trouble in words and a good number elsewhere ("slept 5, woke all night") are a contradiction as well.</summary>
    public void Trouble(string question, string words) => _troubles[question] = words;

    /// <summary>The words that say that all is well with a question.</summary>
    public void Praise(string question, string words) => _praises[question] = words;

    /// <summary>Settles what was said more than once: what is in doubt is no answer, and trouble outweighs praise.</summary>
    public ParsedCheckIn Settled()
    {
        foreach (var (question, words) in _troubles)
        {
            if (Values.TryGetValue(question, out var value) && (value is "4" or "5" or "normal"))
            {
                Contradictions.Add((question, $"{words}, {value}"));
            }
        }

        foreach (var question in Fine.Where(question => Values.GetValueOrDefault(question) is "1" or "2" && !_troubles.ContainsKey(question)))
        {
            Contradictions.Add((question, $"{_praises.GetValueOrDefault(question)} {Values[question]}".Trim()));
        }

        foreach (var question in Contradictions.Select(one => one.Question).Concat(OutOfRange))
        {
            Values.Remove(question);
            Different.Add(question);
        }

        Fine.ExceptWith(Different);
        SettleDetails();
        return this;
    }

    /// <summary>A detail counts with what it is a detail of, and of two that differ neither does.</summary>
    private void SettleDetails()
    {
        if (Places.Count == 1 && Different.Contains(CheckInQuestionId.Pain))
        {
            Values[CheckInQuestionId.PainPlace] = Places.Single();
        }

        if (IllnessIs() is { } illness)
        {
            Values[CheckInQuestionId.Ill] = illness;
        }

        if (ShortNights.Count == 1 && (Different.Contains(CheckInQuestionId.Sleep) || Values.ContainsKey(CheckInQuestionId.Sleep)))
        {
            Values[CheckInQuestionId.ShortNight] = ShortNights.Single();
        }
    }

    /// <summary>
    /// "Just a runny nose", "a cough on my chest": the milder kind only where nothing else was said that goes with more
    /// than a cold. Null where it is asked.
    /// </summary>
    private string? IllnessIs() => (Different.Contains(CheckInQuestionId.Ill) && !Illnesses.Contains(null)) switch
    {
        true when Illnesses.Contains("below") => "below",
        true when Illnesses.Contains("above") && !Illnesses.Contains("any") && !Different.Contains(CheckInQuestionId.Soreness) && !Different.Contains(CheckInQuestionId.Pain)
            && Signs.All(mention => mention.Status == SignStatus.Denied) => "above",
        _ => null,
    };

    public void Add(string question, bool isFine) => (isFine ? Fine : Different).Add(question);

    /// <summary>A second number for the same question is a contradiction, unless it is the same.</summary>
    public void Rate(string question, int rating, string words)
    {
        var value = rating.ToString(CultureInfo.InvariantCulture);
        if (Values.TryGetValue(question, out var known) && known != value)
        {
            Contradictions.Add((question, $"{words} {known}, {value}"));
        }

        Values[question] = value;
    }

    /// <summary>Of two figures for pain the higher counts.</summary>
    public void Worsen(string question, int value) => Values[question] =
        Math.Max(value, Values.TryGetValue(question, out var known) ? int.Parse(known, CultureInfo.InvariantCulture) : 0).ToString(CultureInfo.InvariantCulture);
}
