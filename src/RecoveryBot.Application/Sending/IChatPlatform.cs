using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// One chat platform's outgoing side. It never waits or tries again by itself: the outbox owns waiting.
/// </summary>
public interface IChatPlatform
{
    /// <summary>The platform's name as in <see cref="ChatAddress.Platform"/>.</summary>
    string Name { get; }

    /// <summary>How fast it may be sent to; the outbox keeps to it.</summary>
    SendingLimits Limits => SendingLimits.None;

    /// <summary>Sends or edits one message. Every result is a value; only cancellation is an exception.</summary>
    Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken stopping);
}

/// <summary>One message on its way.</summary>
/// <param name="Id">The outbox's own id, the same on every attempt.</param>
/// <param name="Shown">The platform's id of the card's message that is on screen now; null if there is none.</param>
/// <param name="File">Comes with it, ready made; null for words alone.</param>
public sealed record OutgoingMessage(long Id, ChatAddress To, Message Message, string? Shown, AttachedFile? File = null);
