namespace RecoveryBot.Conversations.Cards;

/// <summary>Leaves out what an earlier sentence has just said in the same words.</summary>
internal static class SaidOnce
{
    /// <summary>
    /// Sentences written each for itself may end in the same clause ("…, while your movement quality holds."): it stays on
    /// the first one only.
    /// </summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> sentences) =>
        [.. sentences.Select((sentence, index) =>
            Tail(sentence) is { Length: > 0 } tail && sentences.Take(index).Any(earlier => Tail(earlier) == tail)
                ? sentence[..^tail.Length] + "."
                : sentence)];

    /// <summary>From the last ", while" on; empty without one.</summary>
    private static string Tail(string sentence) =>
        sentence.LastIndexOf(", while ", StringComparison.Ordinal) is >= 0 and var start ? sentence[start..] : "";
}
