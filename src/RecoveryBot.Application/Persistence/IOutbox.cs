using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Persistence;

/// <summary>Messages on their way. A message is deleted, words and all, the moment it is known to be sent.</summary>
public interface IOutbox
{
    /// <param name="party">Who says it; null if nothing is kept of whom it is said to.</param>
    /// <param name="inReplyTo">The update that it answers; null for what nobody asked for.</param>
    QueuedMessage Add(Place to, Message message, Instant at, long? party = null, string? inReplyTo = null);

    /// <summary>How many messages that answer an update are not sent yet.</summary>
    int AnswersTo(string platform, string updateId);

    /// <summary>
    /// Deletes a sent message and those it stood for, and remembers under which id its card is on screen. False if that
    /// was not remembered, because no party says it: nothing is kept about strangers.
    /// </summary>
    bool Sent(QueuedMessage message, string platformMessageId, Instant at);

    /// <summary>Deletes a message that will never be sent, and those it stood for.</summary>
    void Drop(QueuedMessage message);

    /// <summary>
    /// A chat cannot be written to: deletes what is queued for it up to a message (included) and remembers it, if the
    /// person is known, until something is heard from there. What the clock said there is queued anew for another chat of
    /// theirs that can be written to, and given back in its order.
    /// </summary>
    /// <param name="sparesAnswers">What answers an update stays queued.</param>
    IReadOnlyList<QueuedMessage> CloseChat(Place chat, long upTo, Instant at, bool sparesAnswers = false);

    /// <summary>
    /// What is queued for a channel goes to another from now on: one with another id takes all topics along, one with the
    /// same id the one topic. What was shown there stays behind.
    /// </summary>
    void Move(Place from, Place to);

    /// <summary>Saves a message's attempts and when it may be tried again.</summary>
    void PutOff(QueuedMessage message, Instant until);

    /// <summary>A platform asked to be left alone; survives a restart.</summary>
    void Hold(string platform, Instant until);

    /// <summary>
    /// Forgets at most <paramref name="atMost"/> cards first shown before a moment: their next version would be a new
    /// message. How many there were.
    /// </summary>
    int ForgetCards(Instant before, int atMost);
}
