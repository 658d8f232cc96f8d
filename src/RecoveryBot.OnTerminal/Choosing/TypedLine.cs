using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTerminal.Words;

namespace RecoveryBot.OnTerminal.Choosing;

/// <summary>What a typed line is to the conversation.</summary>
internal static class TypedLine
{
    /// <summary>Characters of a line that are read; nobody answers a morning's question with more.</summary>
    public const int Longest = 1000;

    /// <summary>A choice's number or label presses it, "/word" is a command, anything else is what it says. Null if empty.</summary>
    public static Input? Read(string line, Choices choices)
    {
        var words = CleanWords.Of(line).Trim();
        return choices.Meant(words) switch
        {
            _ when words.Length == 0 => null,
            { } choice => new Input.Press(choice.Payload),
            null when words is ['/', not ' ', ..] => Command(words[1..]),
            null => new Input.Typed(words),
        };
    }

    private static Input.Command Command(string words)
    {
        var end = words.IndexOf(' ', StringComparison.Ordinal);
        return end < 0
            ? new Input.Command(words.ToLowerInvariant())
            : new Input.Command(words[..end].ToLowerInvariant(), words[end..].Trim());
    }
}
