namespace RecoveryBot.Recovery.Rules;

/// <summary>Small parts of English that several sentences need.</summary>
internal static class Sentence
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Join(IReadOnlyList<string> parts) => parts switch
    {
        [] => "",
        [var only] => only,
        [.. var front, var last] => $"{string.Join(", ", front)} and {last}",
    };

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
