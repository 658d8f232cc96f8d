using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Telegram.Updates;

/// <summary>
/// What waits for the bot, by the rules of <c>getUpdates</c> and type <c>Update</c> (Bot API). Not safe by itself: used under the world's gate.
/// </summary>
internal sealed class UpdateQueue(Random chance, Counters counted, long? firstId = null)
{
    /// <summary>An offset further ahead than this is taken for a leftover of other ids (tdlib TQueue).</summary>
    private const int FurthestAhead = 10;

    private static readonly TimeSpan QuietSpell = TimeSpan.FromDays(7);

    private static readonly FrozenSet<string> LeftOutByDefault =
        FrozenSet.Create("chat_member", "message_reaction", "message_reaction_count");

    private readonly List<Waiting> _waiting = [];
    private FrozenSet<string>? _allowed;
    private long _nextId = firstId ?? chance.Next(100_000_000, 900_000_000);
    private DateTimeOffset? _lastPush;

    /// <summary>Takes the update in, unless the bot does not want its kind.</summary>
    public void Push(Update update, DateTimeOffset now)
    {
        if (!(_allowed?.Contains(update.Kind) ?? !LeftOutByDefault.Contains(update.Kind)))
        {
            return;
        }

        if (now - _lastPush >= QuietSpell)
        {
            _nextId = chance.Next(1, 1_000_000_000);
        }

        _lastPush = now;
        _waiting.Add(new Waiting(_nextId++, update, now + update.Lives));
    }

    /// <summary>Which kinds are taken in from now on; none at all means the default ones.</summary>
    public void Allow(IEnumerable<string> kinds) =>
        _allowed = kinds.ToFrozenSet() is { Count: > 0 } named ? named : null;

    /// <summary>
    /// A positive offset confirms everything below it; a negative one forgets all but so many of the last; zero starts
    /// at the first that waits.
    /// </summary>
    public JsonArray Take(long offset, int limit, DateTimeOffset now)
    {
        Expire(now);
        if (offset < 0)
        {
            counted.Forgotten += Drop((int)Math.Max(0, _waiting.Count + offset));
        }
        else if (offset > 0 && offset < _nextId + FurthestAhead)
        {
            counted.Confirmed += Drop(_waiting.Count(one => one.Id < offset));
        }

        return [.. _waiting.Take(limit).Select(one => one.ToJson())];
    }

    /// <summary>Everything that waits goes unseen: <c>drop_pending_updates</c>.</summary>
    public void Forget() => counted.Forgotten += Drop(_waiting.Count);

    /// <summary>How many wait now.</summary>
    public int Count(DateTimeOffset now)
    {
        Expire(now);
        return _waiting.Count;
    }

    private void Expire(DateTimeOffset now) => counted.Expired += _waiting.RemoveAll(one => one.Until <= now);

    private int Drop(int count)
    {
        _waiting.RemoveRange(0, count);
        return count;
    }

    private sealed record Waiting(long Id, Update Update, DateTimeOffset Until)
    {
        public JsonObject ToJson() => new()
        {
            ["update_id"] = Id,
            [Update.Kind] = Update.Payload.DeepClone(),
        };
    }
}
