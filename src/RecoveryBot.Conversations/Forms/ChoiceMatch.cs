using System.Globalization;

namespace RecoveryBot.Conversations.Forms;

/// <summary>Which choice somebody means by a number, a label or the beginning of a label.</summary>
public static class ChoiceMatch
{
    /// <summary>
    /// The number that stands for a choice: its own value on a rating scale, its place from 1 elsewhere.
    /// </summary>
    public static int NumberOf(IReadOnlyList<Choice> choices, int index) =>
        IsScale(choices) ? int.Parse(choices[index].Id, CultureInfo.InvariantCulture) : index + 1;

    /// <summary>The one choice whose label is this text or, among no others, begins with it; null if there is none.</summary>
    public static Choice? ByLabel(IReadOnlyList<Choice> choices, string text)
    {
        var words = Plain(text);
        if (words.Length == 0)
        {
            return null;
        }

        var labels = choices.Select(choice => (Choice: choice, Label: Plain(choice.Label))).ToList();
        var same = labels.FindAll(label => label.Label == words);
        var begun = words.Length < 2 && words is not ("y" or "n")
            ? []
            : labels.FindAll(label => label.Label.StartsWith(words, StringComparison.Ordinal));
        return (same, begun) switch
        {
            ([var only], _) => only.Choice,
            ([], [var only]) => only.Choice,
            _ => null,
        };
    }

    public static Choice? ByNumber(IReadOnlyList<Choice> choices, int number) =>
        choices.Where((_, index) => NumberOf(choices, index) == number).FirstOrDefault();

    private static bool IsScale(IReadOnlyList<Choice> choices) =>
        choices.Count > 0 && choices.All(choice => choice.Id.Length <= 3 && choice.Id.All(char.IsAsciiDigit));

    /// <summary>Lower case without a leading "3 · ", marks or doubled spaces.</summary>
    private static string Plain(string label)
    {
        var words = label.ToLowerInvariant().Split(
            [' ', ',', '.', ';', ':', '!', '?', '·', '(', ')', '"', '–', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Length > 1 && words[0].All(char.IsAsciiDigit) ? words[1..] : words);
    }
}
