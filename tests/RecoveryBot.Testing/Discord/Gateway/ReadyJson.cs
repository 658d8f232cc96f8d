using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>The first event of a session (events/gateway-events.mdx, "Ready").</summary>
internal static class ReadyJson
{
    public static JsonObject Write(World world, Session session) => new()
    {
        ["v"] = 10,
        ["user"] = UserJson.Me(world.Settings),
        ["guilds"] = new JsonArray([.. world.Guilds.Values.Where(session.IsFor).Select(guild => new JsonObject
        {
            ["id"] = Snowflakes.Write(guild.Id),
            ["unavailable"] = true,
        })]),
        ["session_id"] = session.Id,
        ["resume_gateway_url"] = world.Gateway.ResumeUrl,
        ["shard"] = new JsonArray(session.Shard, session.Shards),
        ["application"] = new JsonObject { ["id"] = world.Settings.ApplicationIdText, ["flags"] = 0 },
    };
}
