using System.Globalization;
using RecoveryBot.Conversations.Messages;

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

    /// <summary>At least one of them answers something; otherwise the answer has to be written.</summary>
    public bool HasAnswers { get; } = InOrder.Any(choice => !choice.IsControl);

    /// <summary>
    /// Numbers from 1, but a scale keeps its own: whoever types 5 where a button says "5 very good" means that button,
    /// wherever it stands. Where hours or minutes are asked for, any number is an answer, so "back" has none to be
    /// mistaken for.
    /// </summary>
    public static Choices Of(Message message)
    {
        var buttons = message.Rows.SelectMany(row => row).ToList();
        var labels = buttons.ConvertAll(button => CleanWords.Of(button.Label));
        var own = labels.ConvertAll(label => OwnDigit(label) ?? Bare(label));
        var isScale = own.OfType<int>().Count() >= LeastOfAScale
            && own.OfType<int>().Distinct().Count() == own.OfType<int>().Count();

        var choices = buttons.Select((button, index) => isScale && IsInOrder(own) && own[index] is { } number
            ? new Choice(number, WithoutDigit(labels[index]), button.Payload)
            : new Choice(null, labels[index], button.Payload)).ToList();
        return new(
            isScale && !IsInOrder(own) ? choices.ConvertAll(choice => choice with { Number = null })
            : AnyNumberAnswers(choices) ? choices
            : Numbered(choices));
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

        if (InOrder.All(choice => choice.Number is null))
        {
            return null;
        }

        var beginning = InOrder.Where(choice => choice.Label.StartsWith($"{number} ", StringComparison.Ordinal)).ToList();
        return InOrder.FirstOrDefault(choice => choice.Number == number)
            ?? (beginning is [var only] ? only : null);
    }

    /// <summary>"3 days, 1 week, 2 weeks" are amounts and no scale: whoever types 4 there means four of them.</summary>
    private static bool IsInOrder(IEnumerable<int?> own)
    {
        var numbers = own.OfType<int>().ToList();
        return numbers.SequenceEqual(numbers.Order()) || numbers.SequenceEqual(numbers.OrderDescending());
    }

    private static bool AnyNumberAnswers(IReadOnlyList<Choice> choices) =>
        choices.Any(choice => !choice.IsControl)
        && choices.All(choice => choice.IsControl || (choice.Number is not null && Bare(choice.Label.TrimEnd('+')) is not null));

    private static IReadOnlyList<Choice> Numbered(IReadOnlyList<Choice> choices)
    {
        var taken = choices.Select(choice => choice.Number).ToHashSet();
        var free = new Queue<int>(Enumerable.Range(1, choices.Count * 2).Where(number => !taken.Contains(number)));
        return [.. choices.Select(choice => choice.Number is null ? choice with { Number = free.Dequeue() } : choice)];
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
