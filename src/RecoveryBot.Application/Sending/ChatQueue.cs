using NodaTime;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// What waits to be said in one chat: replies before reminders before summaries, each in the order they were said, one
/// at a time. An unsent version of a card gives way to a newer one.
/// </summary>
internal sealed class ChatQueue(ChatAddress chat)
{
    private readonly List<QueuedMessage> _waiting = [];

    public ChatAddress Chat => chat;

    public QueuedMessage? OnItsWay { get; private set; }

    /// <summary>Nothing is sent earlier than this, in time since the outbox began.</summary>
    public Duration NotBefore { get; private set; } = Duration.Zero;

    public bool IsEmpty => OnItsWay is null && _waiting.Count == 0;

    public bool MayStart => OnItsWay is null && _waiting.Count > 0;

    /// <summary>How pressing the next message is among all chats: its lane, then its age.</summary>
    public (Lane Lane, long Turn) Rank => (_waiting[0].Lane, _waiting[0].Turn);

    public void Add(QueuedMessage message)
    {
        var older = message.Card is null ? -1 : _waiting.FindIndex(other => IsOlderVersion(other, message));
        if (older >= 0)
        {
            message = message.InPlaceOf(_waiting[older]);
            _waiting.RemoveAt(older);
        }

        var place = _waiting.FindIndex(other => (message.Lane, message.Turn).CompareTo((other.Lane, other.Turn)) < 0);
        _waiting.Insert(place < 0 ? _waiting.Count : place, message);

        // Somebody who is answered was just heard, so the way to them is open again.
        if (message.Lane == Lane.Reply && message.Attempts == 0)
        {
            NotBefore = Duration.Zero;
        }
    }

    public QueuedMessage Start()
    {
        var next = _waiting[0];
        _waiting.RemoveAt(0);
        OnItsWay = next;
        return next;
    }

    public void Finish() => OnItsWay = null;

    /// <summary>Puts back what was on its way, unless a newer version of its card came meanwhile.</summary>
    public void PutBack(QueuedMessage message, Duration notBefore)
    {
        OnItsWay = null;
        NotBefore = notBefore;
        var newer = message.Card is null ? -1 : _waiting.FindIndex(other => IsOlderVersion(message, other));
        if (newer < 0)
        {
            Add(message);
            return;
        }

        var stands = _waiting[newer].InPlaceOf(message);
        _waiting.RemoveAt(newer);
        Add(stands);
    }

    private static bool IsOlderVersion(QueuedMessage older, QueuedMessage newer) =>
        older.Card == newer.Card && older.Id < newer.Id;
}
