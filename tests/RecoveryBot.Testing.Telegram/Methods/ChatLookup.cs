using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Methods;

/// <summary>Which chat a call means, and whether the bot may do there what it asks.</summary>
internal static class ChatLookup
{
    /// <exception cref="RefusedException">No chat named, or none the bot knows.</exception>
    public static Chat Of(World world, Call call)
    {
        Refusals.ChatIdIsEmpty.If(call.Text("chat_id").Length == 0);
        var chat = call.Number("chat_id") is { } id ? world.Chats.GetValueOrDefault(id) : null;
        Refusals.ChatNotFound.If(chat is null or { Bot: Standing.NeverMet });
        return chat!;
    }

    /// <exception cref="RefusedException">As above, or the bot is not there or silenced.</exception>
    public static Chat ToAsk(World world, Call call)
    {
        var chat = Of(world, call);
        if (Forbidden(chat) is { } forbidden)
        {
            throw new RefusedException(forbidden);
        }

        return chat;
    }

    /// <exception cref="RefusedException">As above, or the bot may not write that there.</exception>
    public static Chat ToWrite(World world, Call call)
    {
        var chat = ToAsk(world, call);
        var (permission, what) = call.Method.ToLowerInvariant() switch
        {
            "sendphoto" or "editmessagemedia" => ("can_send_photos", "photos"),
            "senddocument" => ("can_send_documents", "documents"),
            _ => ("can_send_messages", "text messages"),
        };
        Refusals.MayNotSend(what).If(chat.Bot is not Standing.Administrator && chat.Forbidden.Contains(permission));
        Refusals.ThreadNotFound.If(call.Number("message_thread_id") is { } thread && !chat.Topics.ContainsKey(thread));
        return chat;
    }

    /// <summary>Counts a send or an edit against the limits.</summary>
    /// <exception cref="RefusedException">There is no room for it now.</exception>
    public static void Spend(World world, Chat chat, Call call)
    {
        if (world.Limits.Refuse(chat.Id, chat.IsGroup, world.Now) is { } tooMany)
        {
            throw new RefusedException(tooMany);
        }

        world.Counted.Applied(new Send(chat.Id, world.Now, call.Method), Said(call));
    }

    /// <summary>What a send says, for telling a repetition.</summary>
    public static string Said(Call call) => $"{call.Method} {call.Text("text")}{call.Text("caption")}{call.Text("media")}";

    private static Reply.Refused? Forbidden(Chat chat)
    {
        var kind = chat.Kind.ToString().ToLowerInvariant();
        return chat.Bot switch
        {
            Standing.Member or Standing.Administrator => null,
            Standing.NeverMet => Refusals.ChatNotFound,
            Standing.Muted => Refusals.MayNotSend("text messages"),
            Standing.Blocked => Refusals.Blocked,
            Standing.Deactivated => Refusals.Deactivated,
            Standing.Kicked => Refusals.Kicked(kind),
            Standing.NotAMember => Refusals.NotAMember(kind),
            Standing.GroupDeleted => Refusals.GroupDeleted,
            Standing.Migrated migrated => Refusals.Migrated(migrated.To),
            _ => throw new InvalidOperationException($"No rule for {chat.Bot.GetType().Name}."),
        };
    }
}
