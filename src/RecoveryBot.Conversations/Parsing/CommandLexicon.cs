namespace RecoveryBot.Conversations.Parsing;

/// <summary>Whole texts that stand for a command or a way out, in one language.</summary>
/// <param name="Commands">By the command's name.</param>
/// <param name="Connect">Stands before a code.</param>
/// <param name="Exits">Leave whatever is asked.</param>
/// <param name="LeaveAsItIs">Leave a change of an answer.</param>
internal sealed record CommandLexicon(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Commands, string Connect, IReadOnlyList<string> Exits, IReadOnlyList<string> LeaveAsItIs)
{
    public static CommandLexicon English { get; } = LanguageData.Load<CommandLexicon>("en", "commands");
}
