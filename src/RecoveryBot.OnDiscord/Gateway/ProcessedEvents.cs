namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>
/// Which events of a session are dealt with. A session is resumed behind the last event before which nothing is open, so
/// that whatever was not dealt with is told again.
/// </summary>
internal sealed class ProcessedEvents
{
    private readonly Lock _gate = new();
    private readonly SortedSet<long> _open = [];
    private long? _latest;
    private int _session;

    /// <summary>Up to here everything is dealt with; null before the first event.</summary>
    public long? DoneUpTo
    {
        get
        {
            lock (_gate)
            {
                return _open.Count > 0 ? _open.Min - 1 : _latest;
            }
        }
    }

    /// <returns>Which session it belongs to: the same number is another event in the next one.</returns>
    public int Open(long seq)
    {
        lock (_gate)
        {
            _open.Add(seq);
            _latest = Math.Max(seq, _latest ?? seq);
            return _session;
        }
    }

    /// <param name="session">As it was told when the event was opened.</param>
    public void Done(int session, long seq)
    {
        lock (_gate)
        {
            if (session == _session)
            {
                _open.Remove(seq);
            }
        }
    }

    /// <summary>A new session counts anew; nothing of the old one can be told again.</summary>
    public void Restart(long seq)
    {
        lock (_gate)
        {
            _session++;
            _open.Clear();
            _latest = seq;
        }
    }
}
