using System.Globalization;

namespace RecoveryBot.Conversations.Forms;

/// <summary>Which choice somebody means by a number, a label or the beginning of a label.</summary>
public static class ChoiceMatch
{
    /// <summary>
    /// The numbers that stand for choices: on a rating scale their own values, and none for what is offered beside the
    /// scale; elsewhere their places from 1.
    /// </summary>
    public static IReadOnlyList<(int Number, Choice Choice)> Numbered(IReadOnlyList<Choice> choices)
    {
        var scale = choices.Where(IsRating)
            .Select(choice => (int.Parse(choice.Id, CultureInfo.InvariantCulture), choice)).ToList();
        return scale.Count > 0 ? scale : [.. choices.Select((choice, index) => (index + 1, choice)).Where(row => row.choice.HasNumber)];
    }

    /// <summary>
    /// The one choice whose label is this text or, among no others, begins with it; null if there is none. A number in
    /// the text has to stand in the label as well: "5 months" is no "6 months or more".
    /// </summary>
    public static Choice? ByLabel(IReadOnlyList<Choice> choices, string text)
    {
        var words = Plain(text);
        if (words.Length == 0)
        {
            return null;
        }

        var mayBegin = words is "y" or "n" || (words.Length > 1 && !words.All(char.IsAsciiDigit));
        var same = choices.Where(choice => Readings(choice).Contains(words)).ToList();
        var begun = choices.Where(choice => mayBegin
            && Readings(choice).Exists(label => label.StartsWith(words, StringComparison.Ordinal))).ToList();
        return (same, begun) switch
        {
            ([var only], _) => only,
            ([], [var only]) => only,
            _ => null,
        };
    }

    public static Choice? ByNumber(IReadOnlyList<Choice> choices, int number) =>
        Numbered(choices).FirstOrDefault(one => one.Number == number).Choice;

    private static bool IsRating(Choice choice) => choice.Id.Length is > 0 and <= 3 && choice.Id.All(char.IsAsciiDigit);

    /// <summary>The label as it stands, and on a scale also its words without the number: "3 · Normal" is "normal".</summary>
    private static List<string> Readings(Choice choice) => choice.Label.Split(" · ", 2) is [var number, var words]
        && number.All(char.IsAsciiDigit)
            ? [Plain(choice.Label), Plain(words)]
            : [Plain(choice.Label)];

    /// <summary>Lower case without marks or doubled spaces.</summary>
    private static string Plain(string text) => string.Join(' ', text.ToLowerInvariant().Split(
        [' ', ',', '.', ';', ':', '!', '?', '·', '(', ')', '"', '–', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
