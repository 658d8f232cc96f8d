using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Http;
using Channel = RecoveryBot.Testing.Discord.Chats.Channel;

namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>All connections and sessions. Everything but the talk itself is called under the world's gate.</summary>
internal sealed class GatewayHub
{
    private const string ResumePath = "/resume";

    private readonly World _world;
    private readonly List<GatewayConnection> _lines = [];

    public GatewayHub(World world)
    {
        _world = world;
        Identifies = new IdentifyBudget(world.Settings);
        Sessions = new SessionStore(world.Settings.SessionIsKept);
        Control = new GatewayControl(world, this);
    }

    public string Url => string.Create(CultureInfo.InvariantCulture, $"ws://127.0.0.1:{_world.Port}");

    public string ResumeUrl => Url + ResumePath;

    public IdentifyBudget Identifies { get; }

    public GatewayControl Control { get; }

    public IReadOnlyList<GatewayConnection> Lines => _lines;

    public SessionStore Sessions { get; }

    public bool TurnsAway(RequestHead head)
    {
        var isAway = Control.IsResumeUrlDead && head.Target.StartsWith(ResumePath, StringComparison.Ordinal);
        Control.Refused(isAway);
        _world.Changes.Announce();
        return isAway;
    }

    public async Task TalkAsync(RequestHead head, WebSocket socket, Action reset, CancellationToken closing)
    {
        var connection = new GatewayConnection(socket, reset);
        var protocol = new GatewayProtocol(_world, connection);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(closing);
        var writing = connection.WriteAsync(closing);
        var watching = Task.CompletedTask;
        try
        {
            lock (_world.Gate)
            {
                Enter(head, connection, protocol);
            }

            watching = _world.Settings.EndsSilentSessions ? protocol.WatchAsync(ended.Token) : watching;
            await ReadAsync(connection, protocol, closing);
        }
        finally
        {
            lock (_world.Gate)
            {
                Leave(connection);
            }

            connection.End();
            await ended.CancelAsync();
            await watching;
            await writing;
        }
    }

    /// <summary>Something happened in a channel: every session that wants to know is told.</summary>
    public void Happened(string name, Channel channel, JsonObject data)
    {
        foreach (var session in Sessions.All.Where(one => one.IsFor(channel.Guild)).ToList())
        {
            if (EventFilter.For(session, name, channel, data, _world.Settings) is { } seen)
            {
                session.Tell(name, seen);
            }
        }
    }

    public void Close(GatewayConnection connection, int code)
    {
        if (connection.Session is { } session && CloseCodes.EndsSession(code))
        {
            Sessions.Forget(session);
        }

        Detach(connection);
        connection.Close(code);
        _world.Changes.Announce();
    }

    public void Begin(GatewayConnection connection, IdentifyData identify)
    {
        var session = Sessions.Begin(identify);
        Attach(connection, session);
        FirstEvents.Tell(_world, session);
    }

    /// <summary>What was missed, then RESUMED; an older connection of the session ends.</summary>
    public void Continue(GatewayConnection connection, Session session, int after)
    {
        if (session.Line is { } older)
        {
            Close(older, CloseCodes.UnknownError);
        }

        Attach(connection, session);
        session.Replay(after);
        session.Tell("RESUMED", new JsonObject(), isKept: false);
    }

    /// <summary>All sessions end, the token is worth nothing any more (events/gateway.mdx, after too many identifies).</summary>
    /// <param name="last">Ends too, although it has no session.</param>
    public void ResetToken(GatewayConnection? last = null)
    {
        _world.IsTokenReset = true;
        Sessions.ForgetAll();
        foreach (var connection in _lines.Where(one => one.Session is not null || one == last).ToList())
        {
            Close(connection, CloseCodes.AuthenticationFailed);
        }
    }

    /// <summary>The line goes on without a session.</summary>
    public void Detach(GatewayConnection connection)
    {
        connection.Session?.Disconnect(_world.Now);
        connection.Session = null;
    }

    private static void Attach(GatewayConnection connection, Session session)
    {
        connection.Session = session;
        session.Connect(connection);
    }

    private void Enter(RequestHead head, GatewayConnection connection, GatewayProtocol protocol)
    {
        _lines.Add(connection);
        _world.Counted.Connections++;
        var query = head.Target.Split('?', 2) is [_, var asked] ? asked.Split('&') : [];
        if (!query.Contains("v=10") || !query.Contains("encoding=json"))
        {
            connection.Close(CloseCodes.InvalidVersion);
        }
        else if (!Control.WithholdsHello)
        {
            protocol.Greet();
        }

        _world.Changes.Announce();
    }

    private async Task ReadAsync(GatewayConnection connection, GatewayProtocol protocol, CancellationToken closing)
    {
        while (await connection.ReadAsync(closing) is { } incoming)
        {
            lock (_world.Gate)
            {
                protocol.Take(incoming);
                _world.Changes.Announce();
            }
        }

        if (!connection.IsOver)
        {
            // The other side hung up first: 1000 and 1001 mean for good.
            lock (_world.Gate)
            {
                if (connection is { Session: { } session, IsFarewell: true })
                {
                    Sessions.Forget(session);
                }

                connection.Close((int)WebSocketCloseStatus.NormalClosure);
            }
        }
    }

    private void Leave(GatewayConnection connection)
    {
        _lines.Remove(connection);
        Detach(connection);
        _world.Changes.Announce();
    }
}
