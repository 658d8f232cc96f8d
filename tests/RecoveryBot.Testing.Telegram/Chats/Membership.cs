namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>A person in a group (Bot API, type <c>ChatMember</c>).</summary>
/// <param name="Status">As the Bot API calls it: <c>creator</c>, <c>administrator</c>, <c>member</c>, <c>left</c>, <c>kicked</c>.</param>
public sealed record Membership(Person Person, string Status);
