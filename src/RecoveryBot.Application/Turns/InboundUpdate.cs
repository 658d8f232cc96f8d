using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>Something that happened on a chat platform.</summary>
/// <param name="Origin">Where it was done.</param>
/// <param name="UpdateId">
/// The platform's own id, unique per platform: the same id is the same happening. An adapter that can answer it where it
/// was done keeps the way back under this id.
/// </param>
public sealed record InboundUpdate(Actor Actor, Place Origin, string UpdateId, Input Input)
{
    /// <summary>
    /// An address that opens the actor's direct chat, for an origin where no answer can be given that only they read; null
    /// where it can.
    /// </summary>
    public string? DirectLink { get; init; }

    /// <summary>
    /// An address that opens a direct chat with the bot and hands over what is put behind it, as far as that is letters and
    /// digits; null where there is none.
    /// </summary>
    public string? StartLink { get; init; }

    /// <summary>What people call the origin; null if the platform does not say.</summary>
    public string? OriginTitle { get; init; }

    /// <summary>What the actor and the bot may do at the origin, where the platform says it with the update; null where it does not.</summary>
    public Rights? Rights { get; init; }

    /// <summary>What they may do in a place that a turn asked about; null if none did.</summary>
    public (Place Place, Rights Rights)? Asked { get; init; }

    /// <summary>Null if that is not known.</summary>
    public Rights? RightsIn(Place place) => Asked is { } asked && asked.Place == place ? asked.Rights
        : place == Origin ? Rights
        : null;

    /// <summary>Where the answer goes that only the actor reads, if it cannot be given at the origin.</summary>
    public Place AnswerTo => Actor.Direct ?? Origin;

    /// <summary>It is answered right there, but not in the direct chat: whether that one can be written to is not known by it.</summary>
    public bool IsAnsweredAtOrigin => !Origin.IsDirect && DirectLink is null;

    /// <summary>Said in a direct chat by whom it is with.</summary>
    public static InboundUpdate InDirect(Place direct, string updateId, Input input) =>
        new(new Actor(direct.Platform, direct.Id), direct, updateId, input);
}
