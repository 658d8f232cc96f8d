using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.Turns;

/// <summary>Commands as people write them: without the slash, in two words, or as a greeting.</summary>
internal static class CommandWords
{
    private static readonly Dictionary<string, string> Meanings = CommandLexicon.English.Commands
        .SelectMany(row => row.Value.Select(said => (Said: said, Command: row.Key))).ToDictionary(row => row.Said, row => row.Command);

    private static readonly string BeforeCode = CommandLexicon.English.Connect + " ";

    /// <summary>The command that the whole text stands for; null if it is none.</summary>
    public static Input.Command? Of(string text) =>
        Meanings.GetValueOrDefault(Spelling.Fold(text)) is { } name ? new Input.Command(name) : WithCode(text);

    /// <summary>A command in words where words of somebody's own are asked for. A name may well be "Morning".</summary>
    public static bool MeansOtherThanGreeting(string text) => Of(text) is { Name: not "start" };

    private static Input.Command? WithCode(string text) =>
        text.StartsWith(BeforeCode, StringComparison.OrdinalIgnoreCase) && LinkCode.Read(text[BeforeCode.Length..]) is { } code
            ? new Input.Command("connect", code)
            : null;
}
