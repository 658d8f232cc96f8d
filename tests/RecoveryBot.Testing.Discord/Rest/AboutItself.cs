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

    public Reply GetMe() => Reply.Ok(UserJson.Me(world.Settings));

    public Reply GetApplication() => Reply.Ok(new JsonObject
    {
        ["id"] = world.Settings.ApplicationIdText,
        ["name"] = world.Settings.BotName,
        ["icon"] = null,
        ["description"] = "",
        ["type"] = null,
        ["summary"] = "",
        ["owner"] = Owner,
        ["team"] = null,
        ["redirect_uris"] = new JsonArray(),
        ["interactions_endpoint_url"] = null,
        ["role_connections_verification_url"] = null,
        ["approximate_guild_count"] = world.Guilds.Count,
        ["approximate_user_install_count"] = 0,
        ["approximate_user_authorization_count"] = 0,
        ["explicit_content_filter"] = 0,
        ["eligible_oauth2_scopes"] = new JsonArray(),
        ["flags_new"] = "0",
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = "",
        ["flags"] = 0,
        ["bot"] = UserJson.Bot(world.Settings),
        ["integration_types_config"] = world.Settings.IsForUsers
            ? new JsonObject { ["0"] = new JsonObject(), ["1"] = new JsonObject() }
            : new JsonObject { ["0"] = new JsonObject() },
    });

    private static JsonObject Owner => new()
    {
        ["id"] = "1",
        ["username"] = "owner",
        ["discriminator"] = "0",
        ["global_name"] = "Owner",
        ["avatar"] = null,
        ["flags"] = 0,
        ["public_flags"] = 0,
        ["primary_guild"] = null,
    };
}
