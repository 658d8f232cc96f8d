using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>One connection to the gateway: frames in, frames out in order. What they mean is the protocol's business.</summary>
internal sealed class GatewayConnection(WebSocket socket, Action reset)
{
    /// <summary>Bytes (events/gateway.mdx, "Sending Events").</summary>
    private const int LongestPayload = 4_096;

    private readonly Channel<Outgoing> _out = Channel.CreateUnbounded<Outgoing>();

    /// <summary>Who is connected; null before an identify or a resume.</summary>
    public Session? Session { get; set; }

    /// <summary>True once this side has hung up: what still comes does not count.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Any sign of life from the other side.</summary>
    public DateTimeOffset LastHeartbeat { get; set; }

    public void Send(JsonObject payload) => Send(payload.ToJsonString());

    public void Send(string json) => _out.Writer.TryWrite(new Outgoing(json, null));

    public void Close(int code)
    {
        IsOver = true;
        _out.Writer.TryWrite(new Outgoing(null, code));
    }

    /// <summary>Ends the connection without a word.</summary>
    public void Drop()
    {
        IsOver = true;
        reset();
    }

    /// <summary>Nothing more is sent.</summary>
    public void End() => _out.Writer.TryComplete();

    public async Task WriteAsync(CancellationToken closing)
    {
        await foreach (var (json, code) in _out.Reader.ReadAllAsync(closing))
        {
            if (json is not null)
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, endOfMessage: true, closing);
            }
            else if (code is { } why)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)why, Reason(why), closing);
                return;
            }
        }
    }

    /// <summary>The next payload; a payload without text is too long or no text; null when the other side has hung up.</summary>
    public async Task<Incoming?> ReadAsync(CancellationToken closing)
    {
        var payload = new ArrayBufferWriter<byte>();
        var buffer = new byte[LongestPayload];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, closing);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            payload.Write(buffer.AsSpan(..part.Count));
            if (part.MessageType != WebSocketMessageType.Text || payload.WrittenCount > LongestPayload)
            {
                return new Incoming(null);
            }

            if (part.EndOfMessage)
            {
                return new Incoming(Encoding.UTF8.GetString(payload.WrittenSpan));
            }
        }
    }

    /// <summary>True when the other side said that it will not come back: 1000 or 1001.</summary>
    public bool IsFarewell => socket.CloseStatus is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable;

    private static string Reason(int code) => code switch
    {
        < CloseCodes.UnknownError => "",
        CloseCodes.UnknownOpcode => "Unknown opcode.",
        CloseCodes.DecodeError => "Error while decoding payload.",
        CloseCodes.NotAuthenticated => "Not authenticated.",
        CloseCodes.AuthenticationFailed => "Authentication failed.",
        CloseCodes.AlreadyAuthenticated => "Already authenticated.",
        CloseCodes.InvalidSequence => "Invalid seq.",
        CloseCodes.RateLimited => "Rate limited.",
        CloseCodes.SessionTimedOut => "Session timed out.",
        CloseCodes.InvalidShard => "Invalid shard.",
        CloseCodes.ShardingRequired => "Sharding required.",
        CloseCodes.InvalidVersion => "Invalid API version.",
        CloseCodes.InvalidIntents => "Invalid intent(s).",
        CloseCodes.DisallowedIntents => "Disallowed intent(s).",
        _ => "Unknown error.",
    };

    internal sealed record Incoming(string? Text);

    private sealed record Outgoing(string? Json, int? Code);
}
