using System.Globalization;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.Testing.Discord.Wire;

/// <summary>Messages (resources/message.mdx).</summary>
internal static class MessageJson
{
    public const int Ephemeral = 1 << 6;
    public const int Loading = 1 << 7;
    public const int SuppressNotifications = 1 << 12;
    public const int ComponentsV2 = 1 << 15;

    public static JsonObject Write(World world, Channel channel, ShownMessage message)
    {
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Write(message.Id),
            ["channel_id"] = Snowflakes.Write(channel.Id),
            ["type"] = message.AnswerTo is { Kind: InteractionKind.Command } ? 20 : 0,
            ["author"] = message.Author is { } author ? UserJson.User(author) : UserJson.Bot(world.Settings),
            ["content"] = message.Content,
            ["timestamp"] = Time(message.SentAt),
            ["edited_timestamp"] = message.EditedAt is { } edited ? Time(edited) : null,
            ["tts"] = false,
            ["mention_everyone"] = false,
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
            ["attachments"] = new JsonArray([.. message.Files.Select(file => File(channel, file))]),
            ["embeds"] = message.Embeds.DeepClone(),
            ["components"] = message.Components.DeepClone(),
            ["pinned"] = false,
            ["flags"] = (message.IsEphemeral ? Ephemeral : 0) | (message.IsThinking ? Loading : 0)
                | (message.IsSilent ? SuppressNotifications : 0),
        };
        foreach (var (name, value) in message.More)
        {
            json[name] = value?.DeepClone();
        }

        if (message.Nonce is { } nonce)
        {
            json["nonce"] = nonce;
        }

        if (message.AnswerTo is { } interaction)
        {
            json["application_id"] = world.Settings.ApplicationIdText;
            json["webhook_id"] = world.Settings.ApplicationIdText;
            json["interaction_metadata"] = Metadata(interaction);
        }

        return json;
    }

    /// <summary>As the gateway tells it: with the guild, where there is one.</summary>
    public static JsonObject Event(World world, Channel channel, ShownMessage message)
    {
        var json = Write(world, channel, message);
        if (channel.Guild is { } guild)
        {
            json["guild_id"] = Snowflakes.Write(guild.Id);
        }

        return json;
    }

    /// <summary>"Message Interaction Metadata Structure"; a form's tells of what opened it.</summary>
    private static JsonObject Metadata(Interaction interaction)
    {
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Write(interaction.Id),
            ["type"] = (int)interaction.Kind,
            ["user"] = UserJson.User(interaction.By),
            ["authorizing_integration_owners"] = InteractionJson.Owners(interaction.Channel),
        };
        if (interaction.Opened is { } opener)
        {
            json["triggering_interaction_metadata"] = Metadata(opener);
        }

        if (interaction is { Kind: InteractionKind.Component, On: { } on })
        {
            json["interacted_message_id"] = Snowflakes.Write(on.Id);
        }

        return json;
    }

    private static JsonObject File(Channel channel, ShownFile file)
    {
        var path = $"{Snowflakes.Write(channel.Id)}/{Snowflakes.Write(file.Id)}/{file.Name}";
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Write(file.Id),
            ["filename"] = file.Name,
            ["size"] = file.Content.Length,
            ["url"] = $"https://cdn.invalid/attachments/{path}",
            ["proxy_url"] = $"https://media.invalid/attachments/{path}",
        };
        if (file.Description.Length > 0)
        {
            json["description"] = file.Description;
        }

        return json;
    }

    private static string Time(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);
}
