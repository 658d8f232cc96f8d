using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace RecoveryBot.OnTelegram.Asking;

/// <summary>What the bot may do in a group or channel.</summary>
internal sealed record BotRights(bool Post, bool Attach)
{
    private static readonly BotRights Nothing = new(Post: false, Attach: false);

    private static readonly BotRights Everything = new(Post: true, Attach: true);

    /// <param name="chat">As Telegram says it now, with what its members may do.</param>
    /// <param name="bot">What the bot is there.</param>
    public static BotRights In(ChatFullInfo chat, ChatMember bot) => bot switch
    {
        ChatMemberOwner => Everything,
        ChatMemberAdministrator of => chat.Type != ChatType.Channel || of.CanPostMessages ? Everything : Nothing,
        // In a channel only administrators speak.
        _ when chat.Type == ChatType.Channel => Nothing,
        ChatMemberMember => AnyMember(chat.Permissions),
        // Who is restricted may no more than anybody, whatever their own rights say.
        ChatMemberRestricted { IsMember: true } own => AnyMember(chat.Permissions).And(new BotRights(own.CanSendMessages, own is { CanSendPhotos: true, CanSendDocuments: true })),
        _ => Nothing,
    };

    private static BotRights AnyMember(ChatPermissions? all) =>
        all is null ? Everything : new(all.CanSendMessages, all is { CanSendPhotos: true, CanSendDocuments: true });

    private BotRights And(BotRights other) => new(Post && other.Post, Attach && other.Attach);
}
