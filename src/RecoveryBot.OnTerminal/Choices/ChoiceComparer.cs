namespace RecoveryBot.OnTerminal.Choices;

/// <summary>Two choices look the same if number and label do, whatever a pick would send.</summary>
internal static class ChoiceComparer
{
    public static readonly IEqualityComparer<NumberedChoice> Comparer = EqualityComparer<NumberedChoice>.Create(
        (one, other) => one?.Number == other?.Number && one?.Label == other?.Label,
        numberedChoice => HashCode.Combine(numberedChoice.Number, numberedChoice.Label));
}
