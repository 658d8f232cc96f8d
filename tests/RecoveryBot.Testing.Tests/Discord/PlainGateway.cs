using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord;

namespace RecoveryBot.Testing.Tests.Discord;

/// <summary>One connection to the gateway with no library.</summary>
internal sealed class PlainGateway : IDisposable
{
    public const int DirectMessages = 1 << 12;

    private readonly ClientWebSocket _socket = new();
    private readonly FakeDiscord _discord;

    private PlainGateway(FakeDiscord discord) => _discord = discord;

    /// <summary>Of the last event that came.</summary>
    public int Sequence { get; private set; }

    public string SessionId { get; private set; } = "";

    public int? CloseCode => (int?)_socket.CloseStatus;

    /// <summary>Connects and nothing else.</summary>
    public static async Task<PlainGateway> ConnectAsync(FakeDiscord discord, string? url = null, string query = "?v=10&encoding=json")
    {
        var gateway = new PlainGateway(discord);
        gateway._socket.Options.Proxy = null;
        await gateway._socket.ConnectAsync(new Uri((url ?? discord.GatewayUrl) + "/" + query), TestContext.Current.CancellationToken);
        return gateway;
    }

    /// <summary>Connects, hears HELLO, identifies and hears READY.</summary>
    public static async Task<PlainGateway> ReadyAsync(FakeDiscord discord, int intents = DirectMessages, int[]? shard = null)
    {
        var gateway = await ConnectAsync(discord);
        await gateway.NextAsync(10);
        await gateway.IdentifyAsync(intents, shard: shard);
        var ready = await gateway.EventAsync("READY");
        gateway.SessionId = (string)ready["session_id"]!;
        return gateway;
    }

    public Task IdentifyAsync(int intents = DirectMessages, string? token = null, int[]? shard = null)
    {
        var data = new JsonObject
        {
            ["token"] = token ?? _discord.Token,
            ["intents"] = intents,
            ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "plain", ["device"] = "plain" },
        };
        if (shard is not null)
        {
            data["shard"] = new JsonArray(shard[0], shard[1]);
        }

        return SendAsync(2, data);
    }

    public Task ResumeAsync(string session, int sequence, string? token = null) => SendAsync(6, new JsonObject
    {
        ["token"] = token ?? _discord.Token,
        ["session_id"] = session,
        ["seq"] = sequence,
    });

    public Task SendAsync(int opcode, JsonNode? data) =>
        SendTextAsync(new JsonObject { ["op"] = opcode, ["d"] = data }.ToJsonString());

    public Task SendTextAsync(string text) => _socket.SendAsync(
        Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    /// <summary>The next payload; null when the other side has hung up.</summary>
    public async Task<JsonNode?> NextAsync()
    {
        using var payload = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            payload.Write(buffer.AsSpan(..part.Count));
            if (part.EndOfMessage)
            {
                var json = JsonNode.Parse(payload.ToArray())!;
                Sequence = (int?)json["s"] ?? Sequence;
                return json;
            }
        }
    }

    /// <summary>The next payload, which must have that opcode.</summary>
    public async Task<JsonNode> NextAsync(int opcode)
    {
        var payload = await NextAsync() ?? throw new InvalidOperationException($"Closed with {CloseCode}.");
        Assert.Equal(opcode, (int)payload["op"]!);
        return payload;
    }

    /// <summary>The next payload's data, which must be that event.</summary>
    public async Task<JsonNode> EventAsync(string name)
    {
        var payload = await NextAsync(0);
        Assert.Equal(name, (string?)payload["t"]);
        return payload["d"]!;
    }

    /// <summary>Hears nothing but that the other side hangs up; its code.</summary>
    public async Task<int?> ClosedAsync()
    {
        Assert.Null(await NextAsync());
        return CloseCode;
    }

    public Task CloseAsync(int code) =>
        _socket.CloseAsync((WebSocketCloseStatus)code, "", TestContext.Current.CancellationToken);

    /// <summary>Gone without a word.</summary>
    public void Drop() => _socket.Abort();

    public void Dispose() => _socket.Dispose();
}
