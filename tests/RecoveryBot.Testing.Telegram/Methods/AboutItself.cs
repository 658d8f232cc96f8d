using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Methods;

/// <summary>What the bot asks and sets about itself: name, commands, webhook.</summary>
internal sealed partial class AboutItself(World world)
{
    /// <summary>Most commands in a list (Bot API, setMyCommands).</summary>
    private const int MostCommands = 100;

    private const int LongestDescription = 256;

    public JsonNode GetMe()
    {
        var me = PersonJson.Bot(world.Settings);
        me["can_join_groups"] = true;
        me["can_read_all_group_messages"] = world.Settings.ReadsAllGroupMessages;
        me["supports_inline_queries"] = false;
        return me;
    }

    /// <summary>A command is 1 to 32 of lower-case letters, digits and underscores (Bot API, type <c>BotCommand</c>).</summary>
    public JsonNode SetMyCommands(Call call)
    {
        var commands = call.Json("commands") as JsonArray;
        Refusals.NoCommands.If(commands is null || commands.Count > MostCommands);
        foreach (var command in commands!)
        {
            Refusals.CommandName.If(!CommandName().IsMatch(command?["command"]?.ToString() ?? ""));
            Refusals.CommandDescription.If((command?["description"]?.ToString() ?? "").Length is 0 or > LongestDescription);
        }

        world.Profile.Commands[Where(call)] = commands;
        return true;
    }

    public JsonNode GetMyCommands(Call call) => world.Profile.Commands.GetValueOrDefault(Where(call))?.DeepClone() ?? new JsonArray();

    public JsonNode DeleteMyCommands(Call call)
    {
        world.Profile.Commands.Remove(Where(call));
        return true;
    }

    /// <summary>Name, description, short description, menu button: kept as they were given.</summary>
    public JsonNode SetText(Call call)
    {
        foreach (var (name, value) in call.Arguments)
        {
            world.Profile.Texts[name] = value;
        }

        return true;
    }

    public JsonNode SetWebhook(Call call)
    {
        world.Profile.WebhookUrl = call.Text("url");
        world.Profile.WebhookSecret = call.Text("secret_token");
        if (call.Json("allowed_updates") is JsonArray kinds)
        {
            world.Updates.Allow(kinds.Select(kind => kind?.ToString() ?? ""));
        }

        world.Polls.Abort(Refusals.WebhookSetMeanwhile);
        return DropPending(call);
    }

    public JsonNode DeleteWebhook(Call call)
    {
        world.Profile.WebhookUrl = "";
        return DropPending(call);
    }

    public JsonNode GetWebhookInfo() => new JsonObject
    {
        ["url"] = world.Profile.WebhookUrl,
        ["has_custom_certificate"] = false,
        ["pending_update_count"] = world.Updates.Count(world.Now),
    };

    private JsonNode DropPending(Call call)
    {
        if (call.Flag("drop_pending_updates"))
        {
            world.Updates.Forget();
        }

        return true;
    }

    private static (string Scope, string Language) Where(Call call) =>
        ((call.Json("scope") ?? new JsonObject { ["type"] = "default" }).ToJsonString(), call.Text("language_code"));

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex CommandName();
}
