using System.Globalization;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnTerminal.Words;

namespace RecoveryBot.OnTerminal.Choosing;

/// <summary>The live buttons, in reading order, each with the number that picks it.</summary>
internal sealed record Choices(IReadOnlyList<Choice> InOrder)
{
    public static readonly Choices None = new([]);

    // Two could be chance ("2 h" and "6 h"); three different digits in a row of buttons are a scale.
    private const int LeastOfAScale = 3;

    // What a card puts before a label to show that it is picked.
    private static readonly char[] Marks = ['✓', ' '];

    public int Count => InOrder.Count;

    /// <summary>
    /// Numbers from 1, but a scale keeps its own: whoever types 5 where a button says "5 very good" means that button,
    /// wherever it stands.
    /// </summary>
    public static Choices Of(Message message)
    {
        var buttons = message.Rows.SelectMany(row => row).ToList();
        var labels = buttons.ConvertAll(button => CleanWords.Of(button.Label));
        var own = labels.ConvertAll(OwnDigit);
        var isScale = own.OfType<int>().Count() >= LeastOfAScale
            && own.OfType<int>().Distinct().Count() == own.OfType<int>().Count();

        var taken = isScale ? own.OfType<int>().ToHashSet() : [];
        var free = Enumerable.Range(1, buttons.Count + 10).Where(number => !taken.Contains(number)).GetEnumerator();
        return new([.. buttons.Select((button, index) => isScale && own[index] is { } digit
            ? new Choice(digit, WithoutDigit(labels[index]), button.Payload)
            : new Choice(Next(free), labels[index], button.Payload))]);
    }

    /// <summary>The choice a typed line means: its number, its label, or the number its label begins with.</summary>
    public Choice? Meant(string typed)
    {
        var words = typed.Trim();
        var labelled = InOrder.FirstOrDefault(choice =>
            string.Equals(choice.Label.TrimStart(Marks).Trim(), words, StringComparison.OrdinalIgnoreCase));
        if (labelled is not null || !int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return labelled;
        }

        var beginning = InOrder.Where(choice => choice.Label.StartsWith($"{number} ", StringComparison.Ordinal)).ToList();
        return InOrder.FirstOrDefault(choice => choice.Number == number)
            ?? (beginning is [var only] ? only : null);
    }

    private static int? OwnDigit(string label) =>
        label is [>= '0' and <= '9', ..] && (label.Length == 1 || !char.IsLetterOrDigit(label[1]) && label[1] != ':')
            ? label[0] - '0'
            : null;

    // "3 · Normal" is offered as number 3, so the label need not say it again.
    private static string WithoutDigit(string label) => label.Length > 3 && label[1..].StartsWith(" · ", StringComparison.Ordinal)
        ? label[4..]
        : label;

    private static int Next(IEnumerator<int> numbers) =>
        numbers.MoveNext() ? numbers.Current : throw new InvalidOperationException("There are more numbers than buttons.");
}
