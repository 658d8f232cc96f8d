using System.Collections.Concurrent;

namespace RecoveryBot.Testing.Telegram;

/// <summary>What the bot did, for a test to judge. Written under the world's gate; a figure may be read at any time.</summary>
public sealed class Counters
{
    private readonly ConcurrentDictionary<string, int> _requests = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<Send> _sends = [];
    private readonly HashSet<(long Chat, string Text)> _notHeardOf = [];

    /// <summary>Sends and edits that were refused with 429.</summary>
    public int TooManyRequests { get; internal set; }

    /// <summary>Sends and edits that came while the bot had heard that it must wait.</summary>
    public int Punished { get; internal set; }

    /// <summary>Sends that were applied, but of which the bot never heard so.</summary>
    public int Unheard { get; private set; }

    /// <summary>The same text sent again to the same chat after it was taken and the bot never heard so.</summary>
    public int Duplicates { get; internal set; }

    /// <summary>Polls that another poll (or a webhook) ended.</summary>
    public int Conflicts { get; internal set; }

    /// <summary>Updates confirmed by a higher offset.</summary>
    public int Confirmed { get; internal set; }

    /// <summary>Updates that nobody confirmed in their time.</summary>
    public int Expired { get; internal set; }

    /// <summary>Updates thrown away by a negative offset or <c>drop_pending_updates</c>.</summary>
    public int Forgotten { get; internal set; }

    /// <summary>Every send and edit that was applied, oldest first.</summary>
    public IReadOnlyCollection<Send> Sends => _sends;

    /// <summary>All requests, whatever became of them.</summary>
    public int AllRequests => _requests.Values.Sum();

    /// <summary>Requests of one method, whatever became of them.</summary>
    public int Requests(string method) => _requests.GetValueOrDefault(method);

    /// <summary>Sends and edits applied in one chat.</summary>
    public int SendsTo(long chat) => _sends.Count(send => send.Chat == chat);

    /// <summary>The most sends and edits applied in any span of that length that starts with one of them.</summary>
    public int MostSendsIn(TimeSpan span, long? chat = null)
    {
        var times = _sends.Where(send => chat is null || send.Chat == chat).Select(send => send.At).ToList();
        var (most, first) = (0, 0);
        for (var last = 0; last < times.Count; last++)
        {
            while (times[last] - times[first] >= span)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    /// <summary>Everything there is to say about the bot in a line.</summary>
    public override string ToString() =>
        $"Requests: {string.Join(", ", _requests.OrderBy(one => one.Key).Select(one => $"{one.Value} {one.Key}"))}. " +
        $"Updates: {Confirmed} confirmed, {Expired} expired, {Forgotten} forgotten. " +
        $"429: {TooManyRequests}, punished: {Punished}, 409: {Conflicts}, duplicates: {Duplicates}.";

    internal void Request(string method) => _requests.AddOrUpdate(method, 1, (_, count) => count + 1);

    internal void Applied(Send send, string text)
    {
        _sends.Enqueue(send);
        if (_notHeardOf.Remove((send.Chat, text)))
        {
            Duplicates++;
        }
    }

    internal void NotHeardOf(long chat, string text)
    {
        Unheard++;
        _notHeardOf.Add((chat, text));
    }
}

/// <param name="Method">In lower case.</param>
public sealed record Send(long Chat, DateTimeOffset At, string Method);
