using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// What waits to be sent on one platform, and whose turn it is: the most pressing chat first, each chat one message at
/// a time, nothing faster than the platform's limits. Knows no clock: moments are time since the outbox began.
/// </summary>
/// <param name="atOnce">How many messages may be on their way together.</param>
internal sealed class SendQueue(int atOnce, SendingLimits limits)
{
    // What is sent with the summaries takes pictures to paint, one after the other, and must not stand in everybody's way meanwhile.
    private const int SummariesAtOnce = 8;

    private readonly Dictionary<Place, ChatQueue> _chats = [];

    // Both may hold a chat more than once or without need; whoever takes one out looks at the chat itself.
    private readonly PriorityQueue<ChatQueue, (DeliveryPriority Priority, long Turn)> _ready = new();
    private readonly PriorityQueue<ChatQueue, Duration> _resting = new();
    private Duration _heldUntil = Duration.Zero;
    private RateLimitState? _proactive = limits.Proactive is { } rateLimit ? RateLimitState.Whole(rateLimit) : null;

    private int _summariesInFlight;

    public int InFlight { get; private set; }

    public void Add(QueuedMessage message, Duration notBefore, Duration now)
    {
        var chat = ChatOf(message);

        // Only a platform that says how long to wait puts a message off without counting the attempt.
        if (message.Attempts == 0)
        {
            chat.LeaveAloneUntil(notBefore);
        }

        chat.Add(message, now);
        chat.RestUntil(notBefore, message.Priority);
        Line(chat, now);
    }

    /// <summary>The next message to send now, or null.</summary>
    public QueuedMessage? Take(Duration now)
    {
        Rouse(now);
        while (now >= _heldUntil && InFlight < atOnce && _ready.TryPeek(out var chat, out var rank))
        {
            if (!chat.MayStart || chat.Rank != rank || chat.FreeAt > now)
            {
                // It has moved on since, and stands elsewhere if it still waits.
                _ready.Dequeue();
            }
            else if (FreeAt(rank.Priority) is not { } free || free > now || (rank.Priority == DeliveryPriority.Summary && _summariesInFlight >= SummariesAtOnce))
            {
                // Nothing behind it is more pressing.
                return null;
            }
            else
            {
                _ready.Dequeue();
                InFlight++;
                var next = chat.Start();
                _summariesInFlight += next.Priority == DeliveryPriority.Summary ? 1 : 0;
                _proactive = next.Priority == DeliveryPriority.Reply ? _proactive : _proactive?.Leaving(requests: 1);
                return next;
            }
        }

        return null;
    }

    /// <summary>What was on its way has come to this.</summary>
    /// <param name="step">Null: there is nothing more to do about it.</param>
    public void Follow(QueuedMessage message, DeliveryStep? step, Duration now)
    {
        switch (step)
        {
            case DeliveryStep.TryAgain again:
                PutBack(again.Put(message), now + again.After, now);
                break;
            case DeliveryStep.HoldPlatform leave:
                Hold(now + leave.For);
                PutBack(message, now, now);
                break;
            case DeliveryStep.HoldChat leave:
                _chats[message.To].LeaveAloneUntil(now + leave.For);
                PutBack(DeliveryStep.HoldChat.Put(message), now, now);
                break;
            case DeliveryStep.LeaveMessageAlone leave:
                Land(message.To, chat => chat.SetApart(message, now + leave.For), now, isSent: false);
                break;
            case DeliveryStep.ChatMoved moved:
                Move(message, moved.To, now);
                break;
            default:
                Finish(message.To, now);
                break;
        }
    }

    /// <summary>What was on its way in this chat is dealt with.</summary>
    public void Finish(Place address, Duration now) => Land(address, _ => { }, now);

    /// <summary>What was on its way in this chat waits for another attempt.</summary>
    public void PutBack(QueuedMessage message, Duration notBefore, Duration now) => Land(
        message.To,
        chat =>
        {
            chat.PutBack(message);
            chat.RestUntil(notBefore, message.Priority);
        },
        now);

    /// <summary>Nothing at all is sent before this moment. A shorter hold does not end a longer one.</summary>
    public void Hold(Duration until) => _heldUntil = Duration.Max(_heldUntil, until);

    public bool IsIdle(Place address) => !_chats.TryGetValue(address, out var chat) || chat.IsEmpty;

    /// <summary>When <see cref="Take"/> may find something although nothing else happens; null: never.</summary>
    public Duration? WakeAt(Duration now)
    {
        var ready = _ready.TryPeek(out _, out var rank) && FreeAt(rank.Priority) is { } free
            ? Duration.Max(_heldUntil, free)
            : Duration.Zero;
        var soonest = ready > now ? ready : (Duration?)null;
        return _resting.TryPeek(out _, out var rested) && (soonest is null || rested < soonest) ? rested : soonest;
    }

    /// <summary>From when on the platform takes something of this priority; null if an answer has to come first.</summary>
    private Duration? FreeAt(DeliveryPriority priority) => priority == DeliveryPriority.Reply || _proactive is null ? Duration.Zero : _proactive.FreeAt(requests: 1);

    /// <param name="isSent">False: it cost the platform nothing, and takes nobody's place.</param>
    private void Land(Place address, Action<ChatQueue> putBack, Duration now, bool isSent = true)
    {
        var chat = _chats[address];
        InFlight--;
        var landed = chat.Land(now);
        _summariesInFlight -= landed.Priority == DeliveryPriority.Summary ? 1 : 0;
        if (landed.Priority != DeliveryPriority.Reply)
        {
            _proactive = isSent ? _proactive?.AnsweredAt(now, requests: 1) : _proactive?.Kept(requests: 1);
        }

        putBack(chat);
        Line(chat, now);
    }

    private ChatQueue ChatOf(QueuedMessage message) => _chats.TryGetValue(message.To, out var chat)
        ? chat
        : _chats[message.To] = new ChatQueue(message.To, limits.InChat(message.To));

    private void Move(QueuedMessage message, Place to, Duration now)
    {
        var waiting = _chats[message.To].TakeAll();
        Finish(message.To, now);
        foreach (var moved in waiting.Prepend(message))
        {
            Add(moved with { To = to }, now, now);
        }
    }

    private void Rouse(Duration now)
    {
        while (_resting.TryPeek(out var rested, out var until) && until <= now)
        {
            _resting.Dequeue();
            Line(rested, now);
        }
    }

    private void Line(ChatQueue chat, Duration now)
    {
        if (chat.Rejoin(now) is { } next)
        {
            _resting.Enqueue(chat, next);
        }

        if (chat.MayStart && chat.FreeAt <= now)
        {
            _ready.Enqueue(chat, chat.Rank);
        }
        else if (chat.MayStart)
        {
            _resting.Enqueue(chat, chat.FreeAt);
        }
        else if (chat.IsEmpty && chat.ForgottenAt > now)
        {
            // What was sent is remembered as long as it counts.
            _resting.Enqueue(chat, chat.ForgottenAt);
        }
        else if (chat.IsEmpty && ReferenceEquals(chat, _chats.GetValueOrDefault(chat.Chat)))
        {
            _chats.Remove(chat.Chat);
        }
    }
}
