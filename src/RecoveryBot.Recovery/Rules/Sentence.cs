namespace RecoveryBot.Recovery.Rules;

/// <summary>Small parts of English that several sentences need.</summary>
internal static class Sentence
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Join(IReadOnlyList<string> parts) => parts switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}",
    };

    public static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
