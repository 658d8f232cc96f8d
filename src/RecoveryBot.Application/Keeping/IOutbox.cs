using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Keeping;

/// <summary>Messages on their way. A message is deleted, words and all, the moment it is known to be sent.</summary>
public interface IOutbox
{
    QueuedMessage Add(ChatAddress to, Message message, Instant at);

    /// <summary>
    /// Deletes a sent message and those it stood for, and remembers under which id its card is on screen. False if that
    /// was not remembered, because the store knows nobody in this chat and keeps nothing about strangers.
    /// </summary>
    bool Sent(QueuedMessage message, string platformMessageId, Instant at);

    /// <summary>Deletes a message that will never be sent, and those it stood for.</summary>
    void Drop(QueuedMessage message);

    /// <summary>
    /// A chat cannot be written to: deletes what is queued for it up to a message (included) and remembers it, if the
    /// person is known, until something is heard from there. What the clock said there is queued anew for another chat of
    /// theirs that can be written to, and given back in its order.
    /// </summary>
    IReadOnlyList<QueuedMessage> CloseChat(ChatAddress chat, long upTo, Instant at);

    /// <summary>A chat has another id from now on: what is queued for it goes there.</summary>
    void MoveChat(ChatAddress chat, string toChatId);

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
