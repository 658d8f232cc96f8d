using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>Types <c>ChatMember</c> and <c>ChatMemberUpdated</c> of the Bot API.</summary>
internal static class MemberJson
{
    private static readonly string[] AdministratorRights =
    [
        "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
        "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
        "can_edit_stories", "can_delete_stories",
    ];

    private static readonly string[] Permissions =
    [
        "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
        "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
        "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics",
    ];

    public static JsonObject Write(JsonObject user, string status)
    {
        var member = new JsonObject { ["status"] = status, ["user"] = user };
        switch (status)
        {
            case "creator":
                member["is_anonymous"] = false;
                break;
            case "administrator":
                SetAll(member, AdministratorRights);
                break;
            case "restricted":
                member["is_member"] = true;
                member["until_date"] = 0;
                SetAll(member, Permissions);
                break;
            case "kicked":
                member["until_date"] = 0;
                break;
            default:
                break;
        }

        return member;
    }

    /// <summary>Type <c>ChatPermissions</c>: everything is allowed but these.</summary>
    public static JsonObject PermissionsBut(IReadOnlySet<string> forbidden) =>
        new(Permissions.Select(one => KeyValuePair.Create(one, (JsonNode?)!forbidden.Contains(one))));

    /// <summary>The bot's own standing has changed to what it is in the chat now.</summary>
    public static JsonObject BotChange(World world, Chat chat, Person by, Standing before)
    {
        var json = Change(world, chat, by);
        json["old_chat_member"] = Write(PersonJson.Bot(world.Settings), Status(before));
        json["new_chat_member"] = Write(PersonJson.Bot(world.Settings), Status(chat.Bot));
        return json;
    }

    /// <summary>A person's status in a group has changed.</summary>
    public static JsonObject Change(World world, Chat chat, Person by, Person who, string before, string after)
    {
        var json = Change(world, chat, by);
        json["old_chat_member"] = Write(PersonJson.User(who), before);
        json["new_chat_member"] = Write(PersonJson.User(who), after);
        return json;
    }

    public static string Status(Standing standing) => standing switch
    {
        Standing.Administrator => "administrator",
        Standing.Muted => "restricted",
        Standing.Blocked or Standing.Kicked => "kicked",
        Standing.Member => "member",
        _ => "left",
    };

    private static JsonObject Change(World world, Chat chat, Person by) => new()
    {
        ["chat"] = PersonJson.Chat(chat),
        ["from"] = PersonJson.User(by),
        ["date"] = world.Now.ToUnixTimeSeconds(),
    };

    private static void SetAll(JsonObject member, string[] rights)
    {
        foreach (var right in rights)
        {
            member[right] = false;
        }
    }
}
