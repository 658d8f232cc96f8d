using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>Something that happened on a chat platform or on the agenda.</summary>
/// <param name="From">
/// The direct chat it came from, and where the answer goes; the group or channel itself for what nobody signs
/// (<see cref="Input.Anonymous"/>).
/// </param>
/// <param name="UpdateId">The platform's own id, unique per platform: the same id is the same happening.</param>
public sealed record InboundUpdate(ChatAddress From, string UpdateId, Input Input)
{
    /// <summary>The group in which it was said; null for the direct chat itself.</summary>
    public GroupPlace? Group { get; init; }

    /// <summary>
    /// It was said where only this person reads the answer, but not in their direct chat: whether that one can be written to
    /// is not known by it.
    /// </summary>
    public bool IsAside { get; init; }
}

/// <summary>A group in which somebody spoke to the bot.</summary>
/// <param name="DirectLink">An address that opens their direct chat with the bot.</param>
public sealed record GroupPlace(ChatAddress Chat, string DirectLink);

/// <summary>A direct chat, or a group, on one platform.</summary>
/// <param name="Platform">"telegram", "discord" or "terminal".</param>
/// <param name="ChatId">The platform's own id, at most 64 characters.</param>
public sealed record ChatAddress(string Platform, string ChatId);
