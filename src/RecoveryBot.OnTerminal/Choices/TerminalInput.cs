using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.OnTerminal.Choices;

/// <summary>What a typed line is to the conversation.</summary>
internal static class TerminalInput
{
    /// <summary>Characters of a line that are read, as many as the longest message of a chat app: what matters may stand at its end.</summary>
    public const int Longest = 4_096;

    /// <summary>A choice's number or label presses it, "/word" is a command, anything else is what it says. Null if empty.</summary>
    public static Input? Read(string line, NumberedChoices numberedChoices)
    {
        var words = TypedText.Of(line);
        return numberedChoices.Meant(words) switch
        {
            _ when words.Length == 0 => null,
            { } numberedChoice => new Input.Press(numberedChoice.Payload),
            null => Input.Written(words),
        };
    }
}
