using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>Routes about the bot and where its gateway is.</summary>
internal sealed class AboutItself(World world)
{
    public Reply GetGateway() => Reply.Ok(new JsonObject { ["url"] = world.Gateway.Url });

    public Reply GetGatewayBot() => Reply.Ok(new JsonObject
    {
        ["url"] = world.Gateway.Url,
        ["shards"] = world.Settings.Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = 1_000,
            ["remaining"] = world.Gateway.Identifies.Left,
            ["reset_after"] = (long)world.Gateway.Identifies.ResetAfter(world.Now).TotalMilliseconds,
            ["max_concurrency"] = world.Settings.MaxConcurrency,
        },
    });

    public Reply GetMe() => Reply.Ok(UserJson.Bot(world.Settings));

    public Reply GetApplication() => Reply.Ok(new JsonObject
    {
        ["id"] = world.Settings.ApplicationIdText,
        ["name"] = world.Settings.BotName,
        ["icon"] = null,
        ["description"] = "",
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = "",
        ["flags"] = 0,
        ["bot"] = UserJson.Bot(world.Settings),
    });
}
