namespace RecoveryBot.Testing.Telegram.Chats;

public enum ChatKind
{
    Private,
    Group,
    Supergroup,
    Channel,
}
