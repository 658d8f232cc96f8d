namespace RecoveryBot.Conversations.Parsing;

/// <summary>Whole texts that stand for a command or a way out, in one language.</summary>
/// <param name="Commands">By the command's name.</param>
/// <param name="Groups">Behind the command for groups, by what is to be done.</param>
/// <param name="DaysOffUntil">Behind days off, name the first day on again rather than the last one off.</param>
/// <param name="DaysOffTo">Stands between the first and the last of several days off.</param>
/// <param name="Connect">Stands before a code.</param>
/// <param name="Exits">Leave whatever is asked.</param>
/// <param name="ExitOpeners">May stand before an exit.</param>
/// <param name="ExitClosers">May stand behind one.</param>
/// <param name="LeaveAsItIs">Leave a change of an answer.</param>
/// <param name="FillIn">Stand before a day whose morning is filled in.</param>
/// <param name="Sources">Behind "why", ask for the rules as well.</param>
/// <param name="Back">Lead to the question before.</param>
/// <param name="Skip">Pass over a question.</param>
/// <param name="Done">End a question with several answers.</param>
internal sealed record CommandLexicon(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Commands,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Groups,
    IReadOnlyList<string> DaysOffUntil,
    string DaysOffTo,
    string Connect,
    IReadOnlyList<string> Exits,
    IReadOnlyList<string> ExitOpeners,
    IReadOnlyList<string> ExitClosers,
    IReadOnlyList<string> LeaveAsItIs,
    IReadOnlyList<string> FillIn,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Back,
    IReadOnlyList<string> Skip,
    IReadOnlyList<string> Done)
{
    public static CommandLexicon English { get; } = LanguageData.Load<CommandLexicon>("en", "commands");
}
