namespace RecoveryBot.Conversations.Wording;

/// <summary>A command, and in a few words what it does.</summary>
/// <param name="Name">Lower-case letters, without the slash.</param>
public sealed record CommandHelp(string Name, string Does);
