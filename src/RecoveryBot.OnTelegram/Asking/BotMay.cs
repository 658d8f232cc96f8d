using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace RecoveryBot.OnTelegram.Asking;

/// <summary>What the bot may do in a group or channel.</summary>
internal sealed record BotMay(bool Post, bool Attach)
{
    private static readonly BotMay Nothing = new(Post: false, Attach: false);

    private static readonly BotMay Everything = new(Post: true, Attach: true);

    /// <param name="chat">As Telegram says it now, with what its members may do.</param>
    /// <param name="bot">What the bot is there.</param>
    public static BotMay In(ChatFullInfo chat, ChatMember bot) => bot switch
    {
        ChatMemberOwner => Everything,
        ChatMemberAdministrator of => chat.Type != ChatType.Channel || of.CanPostMessages ? Everything : Nothing,
        // In a channel only administrators speak.
        _ when chat.Type == ChatType.Channel => Nothing,
        ChatMemberMember => AnyMember(chat.Permissions),
        // Who is restricted may no more than anybody, whatever their own rights say.
        ChatMemberRestricted { IsMember: true } own => AnyMember(chat.Permissions).And(new BotMay(own.CanSendMessages, own is { CanSendPhotos: true, CanSendDocuments: true })),
        _ => Nothing,
    };

    private static BotMay AnyMember(ChatPermissions? all) =>
        all is null ? Everything : new(all.CanSendMessages, all is { CanSendPhotos: true, CanSendDocuments: true });

    private BotMay And(BotMay other) => new(Post && other.Post, Attach && other.Attach);
}
