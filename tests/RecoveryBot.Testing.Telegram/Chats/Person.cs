namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>Somebody with an account.</summary>
/// <param name="Id">Up to 52 significant bits (Bot API, type <c>User</c>); the id of their private chat, too.</param>
/// <param name="LanguageCode">IETF tag of their app's language.</param>
public sealed record Person(long Id, string FirstName, string? LastName, string? Username, string LanguageCode);
