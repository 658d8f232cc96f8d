using NodaTime;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// What waits to be sent on one platform, and whose turn it is: the most pressing chat first, each chat one message at a
/// time. Knows no clock: moments are time since the outbox began.
/// </summary>
/// <param name="atOnce">How many messages may be on their way together.</param>
internal sealed class Backlog(int atOnce)
{
    private readonly Dictionary<ChatAddress, ChatQueue> _chats = [];

    // Both may hold a chat more than once or without need; whoever takes one out looks at the chat itself.
    private readonly PriorityQueue<ChatQueue, (Lane, long)> _ready = new();
    private readonly PriorityQueue<ChatQueue, Duration> _resting = new();
    private Duration _heldUntil = Duration.Zero;

    public int OnTheirWay { get; private set; }

    public void Add(QueuedMessage message, Duration notBefore, Duration now)
    {
        if (!_chats.TryGetValue(message.To, out var chat))
        {
            _chats[message.To] = chat = new ChatQueue(message.To);
        }

        if (notBefore > now)
        {
            chat.PutBack(message, notBefore);
        }
        else
        {
            chat.Add(message);
        }

        Line(chat, now);
    }

    /// <summary>The next message to send now, or null.</summary>
    public QueuedMessage? Take(Duration now)
    {
        while (_resting.TryPeek(out var rested, out var until) && until <= now)
        {
            _resting.Dequeue();
            Line(rested, now);
        }

        while (now >= _heldUntil && OnTheirWay < atOnce && _ready.TryDequeue(out var chat, out _))
        {
            if (chat.MayStart && chat.NotBefore <= now)
            {
                OnTheirWay++;
                return chat.Start();
            }
        }

        return null;
    }

    /// <summary>What was on its way in this chat is dealt with.</summary>
    public void Finish(ChatAddress address, Duration now)
    {
        OnTheirWay--;
        var chat = _chats[address];
        chat.Finish();
        if (chat.IsEmpty)
        {
            _chats.Remove(address);
            return;
        }

        Line(chat, now);
    }

    /// <summary>What was on its way in this chat waits for another attempt.</summary>
    public void PutBack(QueuedMessage message, Duration notBefore, Duration now)
    {
        OnTheirWay--;
        var chat = _chats[message.To];
        chat.PutBack(message, notBefore);
        Line(chat, now);
    }

    /// <summary>Nothing at all is sent before this moment. A shorter hold does not end a longer one.</summary>
    public void Hold(Duration until) => _heldUntil = Duration.Max(_heldUntil, until);

    public bool IsIdle(ChatAddress address) => !_chats.ContainsKey(address);

    /// <summary>When <see cref="Take"/> may find something although nothing else happens; null: never.</summary>
    public Duration? WakeAt(Duration now)
    {
        var held = _heldUntil > now && _ready.Count > 0 ? _heldUntil : (Duration?)null;
        return _resting.TryPeek(out _, out var rested) && (held is null || rested < held) ? rested : held;
    }

    private void Line(ChatQueue chat, Duration now)
    {
        if (!chat.MayStart)
        {
            return;
        }

        if (chat.NotBefore > now)
        {
            _resting.Enqueue(chat, chat.NotBefore);
        }
        else
        {
            _ready.Enqueue(chat, chat.Rank);
        }
    }
}
