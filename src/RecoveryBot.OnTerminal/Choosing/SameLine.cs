namespace RecoveryBot.OnTerminal.Choosing;

/// <summary>Two choices look the same if number and label do, whatever a pick would send.</summary>
internal static class SameLine
{
    public static readonly IEqualityComparer<Choice> Comparer = EqualityComparer<Choice>.Create(
        (one, other) => one?.Number == other?.Number && one?.Label == other?.Label,
        choice => HashCode.Combine(choice.Number, choice.Label));
}
