namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>A file at a message.</summary>
/// <param name="Description">Read to those who cannot see it; empty when there is none.</param>
public sealed record ShownFile(ulong Id, string Name, string Description, byte[] Content);
