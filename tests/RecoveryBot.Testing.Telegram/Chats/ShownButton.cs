namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>A button under a message.</summary>
/// <param name="Data">What a press sends; null for a button that opens <paramref name="Url"/>.</param>
public sealed record ShownButton(string Text, string? Data, string? Url);
