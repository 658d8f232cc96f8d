using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Turns;

/// <summary>What somebody may do somewhere, asked of the platform itself.</summary>
public interface IRights
{
    /// <summary>The platform whose places these are.</summary>
    string Platform { get; }

    /// <summary>
    /// At this moment, or as of a minute ago at most. <see cref="Rights.None"/> if the platform does not say; only
    /// cancellation is an exception.
    /// </summary>
    Task<Rights> OfAsync(Actor actor, Place place, CancellationToken stopping);
}
