namespace RecoveryBot.Conversations.Parties;

/// <summary>What an actor and the bot may do where something was done, as the platform said at that moment.</summary>
/// <param name="Manages">The actor manages the channel: creator or administrator, or with the right to manage it or its server.</param>
/// <param name="BotPosts">The bot may post there.</param>
/// <param name="BotAttaches">The bot may attach files there.</param>
public sealed record Rights(bool Manages, bool BotPosts, bool BotAttaches)
{
    public static readonly Rights None = new(Manages: false, BotPosts: false, BotAttaches: false);
}
