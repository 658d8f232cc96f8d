namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>A stretch of styled text (Bot API, type <c>MessageEntity</c>).</summary>
/// <param name="Kind">As the Bot API calls it: <c>bold</c>, <c>text_link</c>…</param>
/// <param name="Offset">In UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Argument">A link's address, or a code's language.</param>
public sealed record TextEntity(string Kind, int Offset, int Length, string? Argument = null);
