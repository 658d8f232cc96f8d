using System.Text.Json;
using NodaTime;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>Who we are to the gateway, so that it goes on where it stopped (events/gateway, "Resuming").</summary>
/// <param name="Url">resume_gateway_url, see <see cref="GatewayUrl.IsOne"/>.</param>
internal sealed record SessionKey(string Id, string Url)
{
    /// <summary>Without the id: records print themselves into logs.</summary>
    public override string ToString() => nameof(SessionKey);
}

/// <summary>
/// What one connection's talk has come to: a value that hears the gateway's messages and says what they ask for. Whatever
/// cannot be understood changes nothing.
/// </summary>
/// <param name="Key">Null before the first READY.</param>
/// <param name="Seq">Of the latest event.</param>
/// <param name="IsReady">READY or RESUMED was heard on this connection.</param>
/// <param name="IsAckAwaited">A heartbeat has not been acknowledged yet.</param>
internal sealed record GatewaySession(SessionKey? Key, long? Seq, bool IsReady = false, bool IsAckAwaited = false)
{
    private static readonly Duration LongestInterval = Duration.FromMinutes(10);

    public (GatewaySession Next, GatewayMove Move) Hear(GatewayPayload heard) => heard.Op switch
    {
        Opcode.Dispatch when heard is { Seq: { } seq, Type: { } type } => HearEvent(seq, type, heard.Data),
        Opcode.Heartbeat => (this, new GatewayMove.Beat()),
        Opcode.HeartbeatAck => (this with { IsAckAwaited = false }, new GatewayMove.Nothing()),
        Opcode.Reconnect => (this, new GatewayMove.Leave(Restart.Resume)),
        Opcode.InvalidSession => (this, new GatewayMove.Leave(heard.Data.ValueKind == JsonValueKind.True ? Restart.Resume : Restart.Anew)),
        Opcode.Hello when Interval(heard.Data) is { } interval => (this, new GatewayMove.Begin(interval)),
        _ => (this, new GatewayMove.Nothing()),
    };

    private (GatewaySession, GatewayMove) HearEvent(long seq, string type, JsonElement data)
    {
        var next = this with { Seq = Math.Max(seq, Seq ?? 0) };
        return type switch
        {
            "READY" when KeyOf(data) is { } key => (next with { Key = key, Seq = seq, IsReady = true }, new GatewayMove.Ready(IsNew: true, seq)),
            "RESUMED" when Key is not null => (next with { IsReady = true }, new GatewayMove.Ready(IsNew: false, seq)),
            _ => (next, new GatewayMove.Tell(seq, type)),
        };
    }

    private static SessionKey? KeyOf(JsonElement ready) =>
        Fields.Text(ready, "session_id") is { } id
        && Fields.Text(ready, "resume_gateway_url") is { } url && GatewayUrl.IsOne(url)
            ? new SessionKey(id, url)
            : null;

    private static Duration? Interval(JsonElement hello) =>
        Fields.Of(hello, "heartbeat_interval") is { ValueKind: JsonValueKind.Number } interval
        && interval.TryGetDouble(out var milliseconds)
        && milliseconds >= 1 && Duration.FromMilliseconds(Math.Min(milliseconds, 1e9)) is var duration && duration <= LongestInterval
            ? duration
            : null;
}

/// <summary>What the gateway asks for.</summary>
internal abstract record GatewayMove
{
    private GatewayMove()
    {
    }

    public sealed record Nothing : GatewayMove;

    /// <summary>HELLO: introduce ourselves and let the heart beat.</summary>
    public sealed record Begin(Duration Interval) : GatewayMove;

    /// <summary>A heartbeat at once.</summary>
    public sealed record Beat : GatewayMove;

    /// <param name="IsNew">A new session, so what happened before it is not told again.</param>
    public sealed record Ready(bool IsNew, long Seq) : GatewayMove;

    /// <summary>An event.</summary>
    public sealed record Tell(long Seq, string Type) : GatewayMove;

    /// <summary>Close and connect again.</summary>
    public sealed record Leave(Restart Restart) : GatewayMove;
}

/// <summary>How to go on after a connection.</summary>
internal enum Restart
{
    /// <summary>The same session: what was missed is told again.</summary>
    Resume,

    /// <summary>A new session.</summary>
    Anew,
}
