using System.Globalization;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.OnTerminal.Choices;

/// <summary>The live buttons, in reading order, each with the number that picks it.</summary>
internal sealed record NumberedChoices(IReadOnlyList<NumberedChoice> InOrder)
{
    public static readonly NumberedChoices None = new([]);

    // Two could be chance ("2 h" and "6 h"); three different digits in a row of buttons are a scale.
    private const int LeastOfAScale = 3;

    // What a card puts before a label to show that it is picked.
    private static readonly char[] Marks = ['✓', ' '];

    public int Count => InOrder.Count;

    /// <summary>At least one of them answers something; otherwise the answer has to be written.</summary>
    public bool HasAnswers { get; } = InOrder.Any(numberedChoice => !numberedChoice.IsControl);

    /// <summary>
    /// Numbers from 1, but a scale keeps its own: whoever types 5 where a button says "5 very good" means that button,
    /// wherever it stands. Where hours or minutes are asked for, any number is an answer, so "back" has none to be
    /// mistaken for.
    /// </summary>
    public static NumberedChoices Of(Message message)
    {
        var buttons = message.Rows.SelectMany(row => row).ToList();
        var labels = buttons.ConvertAll(button => SafeText.Of(button.Label));
        var own = labels.ConvertAll(label => OwnDigit(label) ?? Bare(label));
        var isScale = own.OfType<int>().Count() >= LeastOfAScale
            && own.OfType<int>().Distinct().Count() == own.OfType<int>().Count();

        var choices = buttons.Select((button, index) => isScale && IsInOrder(own) && own[index] is { } number
            ? new NumberedChoice(number, WithoutDigit(labels[index]), button.Payload)
            : new NumberedChoice(null, labels[index], button.Payload)).ToList();
        return new(
            isScale && !IsInOrder(own) ? choices.ConvertAll(numberedChoice => numberedChoice with { Number = null })
            : AnyNumberAnswers(choices) ? choices
            : Numbered(choices));
    }

    /// <summary>The choice a typed line means: its number, its label, or the number its label begins with.</summary>
    public NumberedChoice? Meant(string typed)
    {
        var words = typed.Trim();
        var labelled = InOrder.FirstOrDefault(numberedChoice =>
            string.Equals(numberedChoice.Label.TrimStart(Marks).Trim(), words, StringComparison.OrdinalIgnoreCase));
        if (labelled is not null || !int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return labelled;
        }

        if (InOrder.All(numberedChoice => numberedChoice.Number is null))
        {
            return null;
        }

        var beginning = InOrder.Where(numberedChoice => numberedChoice.Label.StartsWith($"{number} ", StringComparison.Ordinal)).ToList();
        return InOrder.FirstOrDefault(numberedChoice => numberedChoice.Number == number)
            ?? (beginning is [var only] ? only : null);
    }

    /// <summary>"3 days, 1 week, 2 weeks" are amounts and no scale: whoever types 4 there means four of them.</summary>
    private static bool IsInOrder(IEnumerable<int?> own)
    {
        var numbers = own.OfType<int>().ToList();
        return numbers.SequenceEqual(numbers.Order()) || numbers.SequenceEqual(numbers.OrderDescending());
    }

    private static bool AnyNumberAnswers(IReadOnlyList<NumberedChoice> choices) =>
        choices.Any(numberedChoice => !numberedChoice.IsControl)
        && choices.All(numberedChoice => numberedChoice.IsControl || (numberedChoice.Number is not null && Bare(numberedChoice.Label.TrimEnd('+')) is not null));

    private static IReadOnlyList<NumberedChoice> Numbered(IReadOnlyList<NumberedChoice> choices)
    {
        var taken = choices.Select(numberedChoice => numberedChoice.Number).ToHashSet();
        var free = new Queue<int>(Enumerable.Range(1, choices.Count * 2).Where(number => !taken.Contains(number)));
        return [.. choices.Select(numberedChoice => numberedChoice.Number is null ? numberedChoice with { Number = free.Dequeue() } : numberedChoice)];
    }

    private static int? Bare(string label) =>
        label.Length <= 3 && int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? OwnDigit(string label) =>
        label is [>= '0' and <= '9', ..] && (label.Length == 1 || !char.IsLetterOrDigit(label[1]) && label[1] != ':')
            ? label[0] - '0'
            : null;

    // "3 · Normal" is offered as number 3, so the label need not say it again.
    private static string WithoutDigit(string label) => label.Length > 3 && label[1..].StartsWith(" · ", StringComparison.Ordinal)
        ? label[4..]
        : label;
}
