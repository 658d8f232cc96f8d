using System.Globalization;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;
using static RecoveryBot.Testing.Discord.Snowflakes;

namespace RecoveryBot.Testing.Discord.Wire;

/// <summary>Users, members, channels and guilds (resources/user.mdx, guild.mdx, channel.mdx).</summary>
internal static class UserJson
{
    /// <summary>VIEW_CHANNEL and SEND_MESSAGES: what everybody has.</summary>
    private const ulong Usual = 0x400 | 0x800;

    public static JsonObject User(Person person) => new()
    {
        ["id"] = Write(person.Id),
        ["username"] = person.Name.ToLowerInvariant(),
        ["discriminator"] = "0",
        ["global_name"] = person.Name,
        ["avatar"] = null,
        ["flags"] = 0,
        ["public_flags"] = 0,
        ["primary_guild"] = null,
    };

    public static JsonObject Bot(FakeDiscordSettings settings) => new()
    {
        ["id"] = settings.ApplicationIdText,
        ["username"] = settings.BotName,
        ["discriminator"] = "0001",
        ["global_name"] = null,
        ["avatar"] = null,
        ["bot"] = true,
        ["flags"] = 0,
        ["public_flags"] = 0,
        ["primary_guild"] = null,
    };

    /// <summary>The bot about itself: what only the owner of an account sees, too.</summary>
    public static JsonObject Me(FakeDiscordSettings settings)
    {
        var json = Bot(settings);
        json["mfa_enabled"] = true;
        json["verified"] = true;
        json["email"] = null;
        json["locale"] = "en-US";
        return json;
    }

    public static JsonObject Member(Guild guild, Person person) => new()
    {
        ["user"] = User(person),
        ["nick"] = null,
        ["avatar"] = null,
        ["roles"] = new JsonArray(),
        ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
        ["deaf"] = false,
        ["mute"] = false,
        ["flags"] = 0,
        ["pending"] = false,
        ["permissions"] = (guild.Permissions.GetValueOrDefault(person.Id) | Usual).ToString(CultureInfo.InvariantCulture),
    };

    public static JsonObject Channel(Channel channel)
    {
        var json = new JsonObject { ["id"] = Write(channel.Id), ["type"] = channel.IsDirect ? 1 : 0 };
        if (channel.Guild is { } guild)
        {
            json["guild_id"] = Write(guild.Id);
            json["name"] = channel.Name;
            json["position"] = 0;
            json["permission_overwrites"] = new JsonArray();
            json["nsfw"] = false;
            json["flags"] = 0;
        }
        else
        {
            json["recipients"] = new JsonArray(User(channel.Recipient!));
            json["flags"] = 0;
        }

        json["last_message_id"] = channel.Messages.LastOrDefault() is { } last ? Write(last.Id) : null;
        return json;
    }

    /// <summary>GUILD_CREATE, as far as this Discord knows guilds.</summary>
    public static JsonObject Guild(Guild guild, IEnumerable<Channel> channels) => new()
    {
        ["id"] = Write(guild.Id),
        ["name"] = guild.Name,
        ["unavailable"] = false,
        ["preferred_locale"] = "en-US",
        ["channels"] = new JsonArray([.. channels.Where(one => one.Guild == guild).Select(Channel)]),
        ["members"] = new JsonArray(),
        ["roles"] = new JsonArray(),
    };
}
