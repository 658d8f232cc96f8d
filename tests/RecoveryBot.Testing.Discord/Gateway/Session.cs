using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>What a bot is told, in order, over one connection after the other.</summary>
internal sealed class Session(string id, int shard, int shards, int intents)
{
    private readonly List<(int Sequence, string? Json)> _events = [];

    public string Id => id;

    public int Shard => shard;

    public int Shards => shards;

    public int Intents => intents;

    /// <summary>Of the last event.</summary>
    public int Sequence { get; private set; }

    /// <summary>Null while nobody is connected.</summary>
    public GatewayConnection? Line { get; private set; }

    /// <summary>When the last connection ended; null while there is one.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Direct messages are shard 0's alone; a guild's shard follows from its id (events/gateway.mdx, "Sharding").</summary>
    public bool IsFor(Guild? guild) => shard == (guild is null ? 0 : (int)((guild.Id >> 22) % (ulong)shards));

    public void Connect(GatewayConnection connection) => (Line, LeftAt) = (connection, null);

    public void Disconnect(DateTimeOffset now) => (Line, LeftAt) = (null, now);

    /// <summary>Sent if somebody is connected.</summary>
    /// <param name="isKept">For a resume. The end of a replay is not told again inside of the next one.</param>
    public void Tell(string name, JsonNode data, bool isKept = true)
    {
        var json = new JsonObject
        {
            ["op"] = Opcodes.Dispatch,
            ["t"] = name,
            ["s"] = ++Sequence,
            ["d"] = data.DeepClone(),
        }.ToJsonString();
        _events.Add((Sequence, isKept ? json : null));
        Line?.Send(json);
    }

    /// <summary>Everything after that event, in order.</summary>
    public void Replay(int after)
    {
        // The events are numbered from 1 without a gap.
        foreach (var json in _events.Skip(after).Select(one => one.Json).OfType<string>())
        {
            Line?.Send(json);
        }
    }
}
