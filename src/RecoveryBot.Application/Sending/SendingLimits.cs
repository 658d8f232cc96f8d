using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>What a platform takes without complaint. Whoever still sends too fast is told so by the platform itself.</summary>
/// <param name="Proactive">
/// Over all chats, for reminders and summaries; null: as fast as they go. Replies do not wait for it: platforms limit
/// what is broadcast, and somebody who pressed a button is waiting.
/// </param>
/// <param name="InChat">For everything in one chat, all of them together; none: as fast as it goes.</param>
public sealed record SendingLimits(RateLimit? Proactive, Func<Place, IReadOnlyList<RateLimit>> InChat)
{
    public static readonly SendingLimits None = new(Proactive: null, _ => []);
}
