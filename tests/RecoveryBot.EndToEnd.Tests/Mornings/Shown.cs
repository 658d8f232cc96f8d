using System.Globalization;
using System.Text.RegularExpressions;

namespace RecoveryBot.EndToEnd.Tests.Mornings;

/// <summary>What stands on the screen of a piped chat, as a person reads it: the last words and the live choices.</summary>
internal sealed partial record Shown(string Words, IReadOnlyDictionary<int, string> Choices)
{
    private static readonly string[] Controls = ["Back", "Skip", "Done"];

    public static readonly Shown Nothing = new("", new Dictionary<int, string>());

    /// <summary>What makes this question this one: its answers, without the marks of those already picked.</summary>
    public string Question => string.Join(" | ", Answers.Select(choice => choice.Value.TrimStart('✓', ' ')));

    public bool IsTodaysAnswer => Choices.Values.Contains("Why?");

    /// <summary>The choices that answer the question, in order.</summary>
    public IEnumerable<KeyValuePair<int, string>> Answers =>
        Choices.Where(choice => !Controls.Contains(choice.Value)).OrderBy(choice => choice.Key);

    public int NumberOf(string label) => Choices.Single(choice => choice.Value == label).Key;

    /// <summary>The screen after some more output. Choices without words are only those that changed.</summary>
    /// <param name="said">What the person said, which the output begins with.</param>
    public Shown After(string output, string? said = null)
    {
        var lines = output.Split('\n').Skip(said is null ? 0 : 1).ToList();
        var words = lines.FindAll(line => line.Length > 0 && !line.StartsWith('>') && !ChoiceLine().IsMatch(line));
        var choices = words.Count > 0 ? [] : Choices.ToDictionary();
        foreach (var line in lines.Select(line => ChoiceLine().Match(line)).Where(line => line.Success))
        {
            choices[int.Parse(line.Groups["number"].Value, CultureInfo.InvariantCulture)] = line.Groups["label"].Value;
        }

        return new Shown(string.Join('\n', words), choices);
    }

    [GeneratedRegex(@"^ {1,2}(?<number>\d+)\. (?<label>.+)$")]
    private static partial Regex ChoiceLine();
}
