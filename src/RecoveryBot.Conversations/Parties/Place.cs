namespace RecoveryBot.Conversations.Parties;

/// <summary>Where something is said: a direct chat, or a group, topic, channel or thread.</summary>
/// <param name="Platform">"telegram", "discord" or "terminal".</param>
/// <param name="Id">
/// The platform's own id, at most 64 characters: of a channel its own, of a direct chat that of the account it is with.
/// </param>
/// <param name="Thread">A topic within the channel; null for none, or where a thread is a channel with an id of its own.</param>
public sealed record Place(string Platform, PlaceKind Kind, string Id, string? Thread = null)
{
    public static Place Direct(string platform, string account) => new(platform, PlaceKind.Direct, account);

    public static Place Channel(string platform, string id, string? thread = null) => new(platform, PlaceKind.Channel, id, thread);

    public bool IsDirect => Kind == PlaceKind.Direct;

    /// <summary>The channel as a whole, whatever its topic; a direct chat as it is.</summary>
    public Place WithoutThread() => Thread is null ? this : this with { Thread = null };
}

public enum PlaceKind
{
    Direct,
    Channel,
}
