namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>What the bot may do in a chat: exactly one of these.</summary>
public abstract record Standing
{
    private Standing()
    {
    }

    /// <summary>The person never wrote to the bot, so it does not know the chat.</summary>
    public sealed record NeverMet : Standing;

    /// <summary>A private chat that is open, or a group the bot is in.</summary>
    public sealed record Member : Standing;

    public sealed record Administrator : Standing;

    /// <summary>In the group, but not allowed to write.</summary>
    public sealed record Muted : Standing;

    public sealed record Blocked : Standing;

    /// <summary>The person's account is gone.</summary>
    public sealed record Deactivated : Standing;

    public sealed record Kicked : Standing;

    public sealed record NotAMember : Standing;

    public sealed record GroupDeleted : Standing;

    /// <summary>The group has become a supergroup with another id.</summary>
    public sealed record Migrated(long To) : Standing;
}
