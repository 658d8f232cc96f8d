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
/// What one connection has come to: a value that hears the gateway's messages and says what they ask for. Whatever
/// cannot be understood changes nothing.
/// </summary>
/// <param name="Key">Null before the first READY.</param>
/// <param name="Seq">Of the latest event.</param>
/// <param name="IsReady">READY or RESUMED was heard on this connection.</param>
/// <param name="IsAckAwaited">A heartbeat has not been acknowledged yet.</param>
internal sealed record GatewaySession(SessionKey? Key, long? Seq, bool IsReady = false, bool IsAckAwaited = false)
{
    private static readonly Duration LongestInterval = Duration.FromMinutes(10);

    public (GatewaySession Next, GatewayAction Move) Receive(GatewayPayload heard) => heard.Op switch
    {
        Opcode.Dispatch when heard is { Seq: { } seq, Type: { } type } => ReceiveEvent(seq, type, heard.Data),
        Opcode.Heartbeat => (this, new GatewayAction.Heartbeat()),
        Opcode.HeartbeatAck => (this with { IsAckAwaited = false }, new GatewayAction.Nothing()),
        Opcode.Reconnect => (this, new GatewayAction.Reconnect(ReconnectMode.Resume)),
        Opcode.InvalidSession => (this, new GatewayAction.Reconnect(heard.Data.ValueKind == JsonValueKind.True ? ReconnectMode.Resume : ReconnectMode.Anew)),
        Opcode.Hello when Interval(heard.Data) is { } interval => (this, new GatewayAction.Hello(interval)),
        _ => (this, new GatewayAction.Nothing()),
    };

    private (GatewaySession, GatewayAction) ReceiveEvent(long seq, string type, JsonElement data)
    {
        var next = this with { Seq = Math.Max(seq, Seq ?? 0) };
        return type switch
        {
            "READY" when KeyOf(data) is { } key => (next with { Key = key, Seq = seq, IsReady = true }, new GatewayAction.Ready(IsNew: true, seq)),
            "RESUMED" when Key is not null => (next with { IsReady = true }, new GatewayAction.Ready(IsNew: false, seq)),
            _ => (next, new GatewayAction.Dispatch(seq, type)),
        };
    }

    private static SessionKey? KeyOf(JsonElement ready) =>
        JsonFields.Text(ready, "session_id") is { } id
        && JsonFields.Text(ready, "resume_gateway_url") is { } url && GatewayUrl.IsOne(url)
            ? new SessionKey(id, url)
            : null;

    private static Duration? Interval(JsonElement hello) =>
        JsonFields.Of(hello, "heartbeat_interval") is { ValueKind: JsonValueKind.Number } interval
        && interval.TryGetDouble(out var milliseconds)
        && milliseconds >= 1 && Duration.FromMilliseconds(Math.Min(milliseconds, 1e9)) is var duration && duration <= LongestInterval
            ? duration
            : null;
}

/// <summary>What the gateway asks for.</summary>
internal abstract record GatewayAction
{
    private GatewayAction()
    {
    }

    public sealed record Nothing : GatewayAction;

    /// <summary>HELLO: introduce ourselves and let the heart beat.</summary>
    public sealed record Hello(Duration Interval) : GatewayAction;

    /// <summary>A heartbeat at once.</summary>
    public sealed record Heartbeat : GatewayAction;

    /// <param name="IsNew">A new session, so what happened before it is not told again.</param>
    public sealed record Ready(bool IsNew, long Seq) : GatewayAction;

    /// <summary>An event.</summary>
    public sealed record Dispatch(long Seq, string Type) : GatewayAction;

    /// <summary>Close and connect again.</summary>
    public sealed record Reconnect(ReconnectMode Restart) : GatewayAction;
}

/// <summary>How to go on after a connection.</summary>
internal enum ReconnectMode
{
    /// <summary>The same session: what was missed is told again.</summary>
    Resume,

    /// <summary>A new session.</summary>
    Anew,
}
