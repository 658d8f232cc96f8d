using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.OnTelegram.Asking;

/// <summary>
/// Remembers for a minute who may do everything where. What is missing is asked anew each time: it is just then that somebody
/// grants it and tries again.
/// </summary>
internal sealed class GrantedRights(TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private static readonly Rights All = new(Manages: true, BotPosts: true, BotAttaches: true);

    private readonly Lock _gate = new();
    private readonly Dictionary<(long Account, long Chat), long> _since = [];

    /// <returns>Null if it has to be asked.</returns>
    public Rights? Of(long account, long chat)
    {
        lock (_gate)
        {
            foreach (var (old, _) in _since.Where(one => time.GetElapsedTime(one.Value) >= Longest).ToList())
            {
                _since.Remove(old);
            }

            return _since.ContainsKey((account, chat)) ? All : null;
        }
    }

    public Rights Keep(long account, long chat, Rights rights)
    {
        if (rights == All)
        {
            lock (_gate)
            {
                _since[(account, chat)] = time.GetTimestamp();
            }
        }

        return rights;
    }
}
