using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// One chat platform's outgoing side. It never waits or tries again by itself: the outbox owns waiting.
/// </summary>
public interface IChatPlatform
{
    /// <summary>The platform's name as in <see cref="Place.Platform"/>.</summary>
    string Name { get; }

    /// <summary>How fast it may be sent to; the outbox keeps to it.</summary>
    SendingLimits Limits => SendingLimits.None;

    /// <summary>Sends or edits one message. Every result is a value; only cancellation is an exception.</summary>
    Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping);

    /// <summary>
    /// Told once it is on disk that nothing more is sent of a message: it was shown, withdrawn, too late, or given up.
    /// </summary>
    void Settled(QueuedMessage message)
    {
        // Most have nobody waiting for it.
    }
}

/// <summary>One message on its way.</summary>
/// <param name="Id">The outbox's own id, the same on every attempt.</param>
/// <param name="Shown">The platform's id of the card's message that is on screen now; null if there is none.</param>
public sealed record OutgoingMessage(long Id, Place To, Message Message, string? Shown)
{
    /// <summary>Comes with it, ready made; null for words alone.</summary>
    public AttachmentFile? File { get; init; }

    /// <summary>As <see cref="QueuedMessage.InReplyTo"/> tells.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>As <see cref="QueuedMessage.AlsoAnswers"/> tells.</summary>
    public IReadOnlyList<string> AlsoAnswers { get; init; } = [];
}
