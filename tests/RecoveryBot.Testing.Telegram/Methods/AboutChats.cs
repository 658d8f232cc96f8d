using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Methods;

/// <summary>What the bot asks about a chat and its people, and leaving it.</summary>
internal sealed class AboutChats(World world)
{
    public JsonNode GetChat(Call call)
    {
        var chat = Reachable(call);
        var json = PersonJson.Chat(chat);
        if (chat.Kind is ChatKind.Group or ChatKind.Supergroup)
        {
            json["permissions"] = MemberJson.PermissionsBut(chat.Forbidden);
        }

        json["accent_color_id"] = 0;
        json["max_reaction_count"] = 11;
        return json;
    }

    /// <summary>Somebody who was never there has left.</summary>
    public JsonNode GetChatMember(Call call)
    {
        var chat = Reachable(call);
        var user = call.Number("user_id") ?? 0;
        if (user == world.Settings.BotId)
        {
            return Itself(chat);
        }

        Refusals.MembersAreHidden.If(chat is { HidesMembers: true, Bot: not Standing.Administrator });
        var person = chat.Members.GetValueOrDefault(user)?.Person ?? world.Chats.GetValueOrDefault(user)?.Members[user].Person;
        Refusals.UserNotFound.If(person is null);
        return MemberJson.Write(PersonJson.User(person!), chat.Members.GetValueOrDefault(user)?.Status ?? "left");
    }

    /// <summary>Other bots than this one are left out.</summary>
    public JsonNode GetChatAdministrators(Call call)
    {
        var chat = Reachable(call);
        return new JsonArray([
            .. from member in chat.Members.Values
               where member.Status is "creator" or "administrator"
               select MemberJson.Write(PersonJson.User(member.Person), member.Status),
            .. chat.Bot is Standing.Administrator ? (JsonNode[])[Itself(chat)] : [],
        ]);
    }

    public JsonNode LeaveChat(Call call)
    {
        Reachable(call).Bot = new Standing.NotAMember();
        return true;
    }

    private JsonObject Itself(Chat chat)
    {
        var member = MemberJson.Write(PersonJson.Bot(world.Settings), MemberJson.Status(chat.Bot));
        if (chat is { Kind: ChatKind.Channel, Bot: Standing.Administrator })
        {
            member["can_post_messages"] = true;
        }

        return member;
    }

    /// <summary>A muted bot may still ask.</summary>
    private Chat Reachable(Call call) =>
        ChatLookup.Of(world, call) is { Bot: Standing.Muted } muted ? muted : ChatLookup.ToAsk(world, call);
}
