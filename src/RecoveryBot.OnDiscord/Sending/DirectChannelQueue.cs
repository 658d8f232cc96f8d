using NodaTime;
using RecoveryBot.Application.Sending;

namespace RecoveryBot.OnDiscord.Sending;

/// <summary>
/// Who may have a direct channel opened when: so many in a span, in the order in which they asked. Knows no clock: moments
/// are time since some beginning. Not safe by itself.
/// </summary>
internal sealed class DirectChannelQueue(RateLimit rateLimit)
{
    // Whoever does not come for so long has no need of it any more.
    private static readonly Duration Lapse = Duration.FromMinutes(5);

    private readonly Dictionary<string, Duration> _turns = [];
    private readonly Queue<Duration> _given = [];
    private Duration _heldUntil = Duration.Zero;

    /// <summary>When it is this person's turn; the same answer until they had it.</summary>
    public Duration Of(string user, Duration now)
    {
        if (!_turns.TryGetValue(user, out var turn))
        {
            foreach (var lapsed in _turns.Where(one => one.Value + Lapse < now).ToList())
            {
                _turns.Remove(lapsed.Key);
            }

            turn = Duration.Max(now, _heldUntil);
            if (_given.Count == rateLimit.Most)
            {
                turn = Duration.Max(turn, _given.Dequeue() + rateLimit.Span);
            }

            _given.Enqueue(turn);
            _turns[user] = turn;
        }

        return turn;
    }

    /// <summary>They had it.</summary>
    public void Had(string user) => _turns.Remove(user);

    /// <summary>Nobody's turn comes before this; they are given anew.</summary>
    public void HoldUntil(Duration moment)
    {
        _heldUntil = Duration.Max(_heldUntil, moment);
        _turns.Clear();
        _given.Clear();
    }
}
