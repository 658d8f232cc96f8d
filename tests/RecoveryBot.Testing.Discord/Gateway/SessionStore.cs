namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>Sessions by their id. One without a connection is kept a while. Used under the world's gate.</summary>
internal sealed class SessionStore(TimeSpan kept)
{
    private readonly Dictionary<string, Session> _sessions = [];

    public IReadOnlyCollection<Session> All => _sessions.Values;

    public Session Begin(IdentifyData identify)
    {
        var session = new Session(Guid.NewGuid().ToString("N"), identify.Shard, identify.Shards, identify.Intents);
        _sessions.Add(session.Id, session);
        return session;
    }

    /// <summary>The session that can still be resumed; null when there is none of that id.</summary>
    public Session? Find(string id, DateTimeOffset now)
    {
        if (_sessions.TryGetValue(id, out var session) && now - session.LeftAt > kept)
        {
            _sessions.Remove(id);
            return null;
        }

        return session;
    }

    public void Forget(Session session) => _sessions.Remove(session.Id);

    public void ForgetAll() => _sessions.Clear();
}
