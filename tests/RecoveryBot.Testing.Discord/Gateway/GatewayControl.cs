using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>How the gateway stands, and what goes wrong with it on a test's word.</summary>
public sealed class GatewayControl
{
    private readonly World _world;
    private readonly GatewayHub _hub;

    internal GatewayControl(World world, GatewayHub hub) => (_world, _hub) = (world, hub);

    /// <summary>True: heartbeats are not acknowledged, as on a connection that is dead without saying so.</summary>
    public bool WithholdsAcks { get; set; }

    /// <summary>True: who connects is not greeted.</summary>
    public bool WithholdsHello { get; set; }

    /// <summary>True: connections to the resume address are reset.</summary>
    public bool IsResumeUrlDead { get; set; }

    /// <summary>How often somebody came to the dead resume address.</summary>
    public int TurnedAway { get; private set; }

    /// <summary>What READY gave as the address to resume at.</summary>
    public string ResumeUrl => _hub.ResumeUrl;

    /// <summary>True while a session has somebody listening.</summary>
    public bool IsConnected => Listening > 0;

    /// <summary>How many sessions have somebody listening.</summary>
    public int Listening => Count(() => _hub.Sessions.All.Count(one => one.Line is not null));

    /// <summary>How many sessions there are, listening or not.</summary>
    public int Sessions => Count(() => _hub.Sessions.All.Count);

    /// <summary>Open connections, with a session or without.</summary>
    public int Connections => Count(() => _hub.Lines.Count);

    /// <summary>op 7: please reconnect and resume.</summary>
    public void AskToReconnect() => Each(connection => connection.Send(new JsonObject { ["op"] = Opcodes.Reconnect, ["d"] = null }));

    /// <summary>op 1 from this side: a heartbeat is wanted at once.</summary>
    public void AskForHeartbeat() => Each(connection => connection.Send(new JsonObject { ["op"] = Opcodes.Heartbeat, ["d"] = null }));

    /// <summary>op 9: the session is not valid any more, or only this connection of it.</summary>
    public void InvalidateSessions(bool areResumable) => Each(connection =>
    {
        if (!areResumable && connection.Session is { } session)
        {
            _hub.Sessions.Forget(session);
        }

        _hub.Detach(connection);
        connection.Send(new JsonObject { ["op"] = Opcodes.InvalidSession, ["d"] = areResumable });
    });

    /// <summary>Hangs up with that code, one of <see cref="CloseCodes"/>.</summary>
    public void Close(int code) => Each(connection => _hub.Close(connection, code));

    /// <summary>The connections are reset without a word; their sessions can be resumed.</summary>
    public void Drop() => Each(connection =>
    {
        _hub.Detach(connection);
        connection.Drop();
    });

    internal void Refused(bool isRefused) => TurnedAway += isRefused ? 1 : 0;

    private int Count(Func<int> count)
    {
        lock (_world.Gate)
        {
            return count();
        }
    }

    private void Each(Action<GatewayConnection> act)
    {
        lock (_world.Gate)
        {
            foreach (var connection in _hub.Lines.ToList())
            {
                act(connection);
            }

            _world.Changes.Announce();
        }
    }
}
