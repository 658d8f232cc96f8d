using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.Testing.Discord.Wire;

/// <summary>An interaction on its way to the bot (receiving-and-responding.mdx).</summary>
internal static class InteractionJson
{
    public static JsonObject Write(World world, Interaction interaction)
    {
        var (channel, person) = (interaction.Channel, interaction.By);
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Write(interaction.Id),
            ["application_id"] = world.Settings.ApplicationIdText,
            ["type"] = (int)interaction.Kind,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["data"] = interaction.Data.DeepClone(),
            ["channel"] = UserJson.Channel(channel),
            ["channel_id"] = Snowflakes.Write(channel.Id),
            ["app_permissions"] = channel.AppPermissions,
            ["attachment_size_limit"] = 10_485_760,
            ["locale"] = person.Locale,
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = Owners(channel),
            ["context"] = channel.IsDirect ? 1 : 0,
        };
        if (channel.Guild is { } guild)
        {
            json["guild_id"] = Snowflakes.Write(guild.Id);
            json["guild"] = new JsonObject { ["id"] = Snowflakes.Write(guild.Id), ["locale"] = "en-US", ["features"] = new JsonArray() };
            json["guild_locale"] = "en-US";
            json["member"] = UserJson.Member(guild, person);
        }
        else
        {
            json["user"] = UserJson.User(person);
        }

        if (interaction.On is { } on)
        {
            json["message"] = MessageJson.Write(world, channel, on);
        }

        return json;
    }

    /// <summary>By the guild's installation; in a direct channel that is "0" (receiving-and-responding.mdx).</summary>
    public static JsonObject Owners(Channel channel) =>
        new() { ["0"] = channel.Guild is { } guild ? Snowflakes.Write(guild.Id) : "0" };
}
