using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// What waits to be said in one chat: replies before reminders before summaries, each in the order they were said, one
/// at a time. An unsent version of a card gives way to a newer one.
/// </summary>
/// <param name="paces">How often something may be sent here, all of them together.</param>
internal sealed class ChatQueue(Place chat, IReadOnlyList<RateLimit> paces)
{
    private readonly List<QueuedMessage> _waiting = [];
    private readonly ApartMessages _apart = new();
    private readonly Dictionary<string, Duration> _nextVersionAt = [];
    private IReadOnlyList<RateLimitState> _left = [.. paces.Select(RateLimitState.Whole)];

    // In time since the outbox began. An answer that failed is not repeated before the first, nor is anything else sent;
    // of what nobody asked for the second holds up no answer; the third is what the platform asked for, so nothing ends
    // it early.
    private Duration _notBefore = Duration.Zero;
    private Duration _unaskedNotBefore = Duration.Zero;
    private Duration _leftAloneUntil = Duration.Zero;

    public Place Chat => chat;

    public QueuedMessage? InFlight { get; private set; }

    /// <summary>
    /// From when on nothing need be remembered of an empty one: its paces are whole, and a next version of any card may come. To be
    /// asked while nothing is on its way.
    /// </summary>
    public Duration ForgottenAt => _left.Select(left => left.WholeAt).Concat(_nextVersionAt.Values).Append(Duration.Zero).Max();

    /// <summary>The next message is not sent earlier than this; to be asked while it may start.</summary>
    public Duration FreeAt => _left
        .Select(left => left.FreeAt(_waiting[0].Requests) ?? Duration.Zero)
        .Append(_notBefore)
        .Append(_waiting[0].Priority == DeliveryPriority.Reply ? Duration.Zero : _unaskedNotBefore)
        .Append(_leftAloneUntil)
        .Max();

    public bool IsEmpty => InFlight is null && _waiting.Count == 0 && _apart.IsEmpty;

    public bool MayStart => InFlight is null && _waiting.Count > 0;

    /// <summary>How pressing the next message is among all chats: its priority, then its age.</summary>
    public (DeliveryPriority Priority, long Turn) Rank => (_waiting[0].Priority, _waiting[0].Turn);

    /// <param name="now">From which on a card that changes often keeps its versions apart.</param>
    public void Add(QueuedMessage message, Duration now)
    {
        if (message.Card is not null && _apart.TakeOlderVersion(message) is { } older)
        {
            message = message.InPlaceOf(older);
        }

        if (NextVersionAt(message) is { } at && at > now)
        {
            _apart.Add([message], at);
        }
        else if (!_apart.TryJoin(message))
        {
            Insert(message);
        }

        // Somebody who is answered was just heard, so the way to them is open again.
        if (message.Priority == DeliveryPriority.Reply)
        {
            _notBefore = Duration.Zero;
            _unaskedNotBefore = Duration.Zero;
        }
    }

    public QueuedMessage Start()
    {
        var next = _waiting[0];
        _waiting.RemoveAt(0);
        InFlight = next;
        _left = [.. _left.Select(left => left.Leaving(next.Requests))];
        return next;
    }

    /// <summary>What was on its way is answered.</summary>
    public QueuedMessage Land(Duration now)
    {
        var landed = InFlight ?? throw new InvalidOperationException("Nothing is on its way.");
        InFlight = null;
        _left = [.. _left.Select(left => left.AnsweredAt(now, landed.Requests))];
        KeepVersionsApart(landed, now);
        return landed;
    }

    /// <summary>Puts back what was on its way, unless a newer version of its card came meanwhile.</summary>
    public void PutBack(QueuedMessage message)
    {
        var newer = message.Card is null ? -1 : _waiting.FindIndex(other => IsOlderVersion(message, other));
        if (newer < 0)
        {
            Insert(message);
            return;
        }

        var stands = _waiting[newer].InPlaceOf(message);
        _waiting.RemoveAt(newer);
        Insert(stands);
    }

    /// <summary>Puts what was on its way apart from the others, with what must not overtake it.</summary>
    public void SetApart(QueuedMessage message, Duration until)
    {
        if (message.Card is not null && _waiting.Exists(other => IsOlderVersion(message, other)))
        {
            PutBack(message);
            return;
        }

        var behind = _waiting.FindAll(other => other.InReplyTo == message.InReplyTo && IsBefore(message, other));
        _waiting.RemoveAll(behind.Contains);
        _apart.Add([message, .. behind], until);
    }

    /// <summary>Takes back what has been apart for long enough.</summary>
    /// <returns>When there will be more, if that was not told yet.</returns>
    public Duration? Rejoin(Duration now)
    {
        _apart.TakeUntil(now).ForEach(Insert);
        return _apart.NewsAt();
    }

    /// <summary>An attempt failed: nothing is sent before this, unless somebody is answered.</summary>
    /// <param name="failed">Of what nobody asked for, a failure holds up no answer that waits already.</param>
    public void RestUntil(Duration moment, DeliveryPriority failed)
    {
        _notBefore = failed == DeliveryPriority.Reply ? Duration.Max(_notBefore, moment) : _notBefore;
        _unaskedNotBefore = Duration.Max(_unaskedNotBefore, moment);
    }

    /// <summary>The platform asked for it: nothing is sent before this.</summary>
    public void LeaveAloneUntil(Duration moment) => _leftAloneUntil = Duration.Max(_leftAloneUntil, moment);

    /// <summary>Empties the queue for another one; what is on its way is not in it.</summary>
    public IReadOnlyList<QueuedMessage> TakeAll()
    {
        QueuedMessage[] all = [.. _waiting.Concat(_apart.TakeAll()).OrderBy(message => message.Turn)];
        _waiting.Clear();
        return all;
    }

    private Duration? NextVersionAt(QueuedMessage message) =>
        message is { Card: { } card, VersionsApart: not null } && _nextVersionAt.TryGetValue(card, out var next) ? next : null;

    private void KeepVersionsApart(QueuedMessage landed, Duration now)
    {
        if (landed is not { Card: { } card, VersionsApart: { } apart })
        {
            return;
        }

        foreach (var (over, _) in _nextVersionAt.Where(one => one.Value <= now).ToList())
        {
            _nextVersionAt.Remove(over);
        }

        _nextVersionAt[card] = now + apart;
        var early = _waiting.FindAll(other => other.Card == card);
        _waiting.RemoveAll(early.Contains);
        _apart.Add(early, now + apart);
    }

    private void Insert(QueuedMessage message)
    {
        var older = message.Card is null ? -1 : _waiting.FindIndex(other => IsOlderVersion(other, message));
        if (older >= 0)
        {
            message = message.InPlaceOf(_waiting[older]);
            _waiting.RemoveAt(older);
        }

        var place = _waiting.FindIndex(other => IsBefore(message, other));
        _waiting.Insert(place < 0 ? _waiting.Count : place, message);
    }

    private static bool IsBefore(QueuedMessage one, QueuedMessage other) => (one.Priority, one.Turn).CompareTo((other.Priority, other.Turn)) < 0;

    private static bool IsOlderVersion(QueuedMessage older, QueuedMessage newer) =>
        older.Card == newer.Card && older.Id < newer.Id;
}
