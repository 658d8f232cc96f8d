using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>What a new session hears first: READY, then its guilds (events/gateway-events.mdx, "Ready", "Guild Create").</summary>
internal static class FirstEvents
{
    public static void Tell(World world, Session session)
    {
        session.Tell("READY", Ready(world, session));
        if ((session.Intents & Intents.Guilds) != 0)
        {
            foreach (var guild in world.Guilds.Values.Where(session.IsFor))
            {
                session.Tell("GUILD_CREATE", UserJson.Guild(guild, world.Channels.Values));
            }
        }
    }

    private static JsonObject Ready(World world, Session session) => new()
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
