using NodaTime;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>How one attempt to send ended.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <param name="PlatformMessageId">The id under which the message can be edited.</param>
    public sealed record Sent(string PlatformMessageId) : SendOutcome;

    /// <summary>The platform said how long to wait.</summary>
    public sealed record RateLimited(Duration For, RateLimitScope Scope = RateLimitScope.Platform) : SendOutcome;

    /// <summary>It certainly did not arrive and may later.</summary>
    public sealed record TryLater(string Why) : SendOutcome;

    /// <summary>This chat cannot be written to: blocked, gone or closed.</summary>
    /// <param name="SparesAnswers">What answers an update may have another way, and goes on.</param>
    public sealed record Unreachable(string Why, bool SparesAnswers = false) : SendOutcome;

    /// <summary>What was said there is said elsewhere from now on, and the message did not arrive.</summary>
    public sealed record Moved(Place To) : SendOutcome;

    /// <summary>The platform refused this message for good: a fault of ours.</summary>
    public sealed record Refused(string Why) : SendOutcome;

    /// <summary>The connection ended after the message was written: it may have arrived.</summary>
    public sealed record OutcomeUnknown(string Why) : SendOutcome;
}

/// <summary>Who has to wait.</summary>
public enum RateLimitScope
{
    /// <summary>Everything to this platform.</summary>
    Platform,

    /// <summary>The one chat; others go on.</summary>
    Chat,

    /// <summary>The one message, and what must not overtake it; the chat goes on.</summary>
    Message,
}
