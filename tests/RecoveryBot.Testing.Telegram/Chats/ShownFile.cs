namespace RecoveryBot.Testing.Telegram.Chats;

/// <param name="Id">The <c>file_id</c>, by which it can be sent again.</param>
public sealed record ShownFile(string Id, string Name, byte[] Bytes);
