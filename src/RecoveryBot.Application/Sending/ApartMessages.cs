using NodaTime;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Sending;

/// <summary>Messages of one chat that wait by themselves while the chat goes on. Moments are time since the outbox began.</summary>
internal sealed class ApartMessages
{
    private readonly List<(QueuedMessage Message, Duration Until)> _all = [];
    private Duration? _told;

    public bool IsEmpty => _all.Count == 0;

    public void Add(IEnumerable<QueuedMessage> messages, Duration until) => _all.AddRange(messages.Select(message => (message, until)));

    /// <summary>What answers the same update as one of them, or like it answers none, must not overtake it.</summary>
    public bool TryJoin(QueuedMessage message)
    {
        var before = _all.FindAll(one => one.Message.InReplyTo == message.InReplyTo);
        if (before.Count > 0)
        {
            _all.Add((message, before.Max(one => one.Until)));
        }

        return before.Count > 0;
    }

    /// <summary>The unsent version of its card that a message takes the place of; null if there is none.</summary>
    public QueuedMessage? TakeOlderVersion(QueuedMessage message)
    {
        var at = _all.FindIndex(one => one.Message.Card == message.Card && one.Message.Id < message.Id);
        if (at < 0)
        {
            return null;
        }

        var older = _all[at].Message;
        _all.RemoveAt(at);
        return older;
    }

    /// <summary>Those that need not wait any longer.</summary>
    public List<QueuedMessage> TakeUntil(Duration now)
    {
        var over = _all.FindAll(one => one.Until <= now);
        _all.RemoveAll(one => one.Until <= now);
        return over.ConvertAll(one => one.Message);
    }

    public IReadOnlyList<QueuedMessage> TakeAll()
    {
        QueuedMessage[] all = [.. _all.Select(one => one.Message)];
        _all.Clear();
        return all;
    }

    /// <summary>When the next one need not wait any longer; null if there is none, or if that was the answer last time.</summary>
    public Duration? NewsAt()
    {
        var next = _all.Count == 0 ? (Duration?)null : _all.Min(one => one.Until);
        var news = next == _told ? null : next;
        _told = next;
        return news;
    }
}
