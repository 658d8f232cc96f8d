using System.Globalization;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTelegram.Sending;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace RecoveryBot.OnTelegram.Hearing;

/// <summary>Reads what Telegram tells. Anything may be missing or forged.</summary>
internal static class UpdateReading
{
    public static Heard Of(Update update, Me me)
    {
        var id = update.Id.ToString(CultureInfo.InvariantCulture);
        return update switch
        {
            { CallbackQuery: { } query } => Press(query, id),
            { MyChatMember: { Chat.Type: ChatType.Private, NewChatMember.Status: ChatMemberStatus.Member } member } =>
                new Heard.Said(new InboundUpdate(Address(member.From.Id), id, new Input.CameBack())),
            { Message: { MigrateToChatId: { } to } message } =>
                new Heard.GroupMoved(Address(message.Chat.Id), to.ToString(CultureInfo.InvariantCulture)),
            { Message: { From: { IsBot: false } from, Chat.Type: ChatType.Private } message } when Words(message) is { } words =>
                new Heard.Said(new InboundUpdate(Address(from.Id), id, Written(words))),
            { Message: { From: { IsBot: false } from, Chat.Type: ChatType.Group or ChatType.Supergroup } message } =>
                InGroup(message, from, id, me),
            _ => new Heard.Nothing(),
        };
    }

    private static Heard Press(CallbackQuery query, string id) => query.Message is null or { Chat.Type: ChatType.Private }
        ? new Heard.Pressed(new InboundUpdate(Address(query.From.Id), id, new Input.Press(query.Data ?? "")), query.Id)
        : new Heard.PressedElsewhere(query.Id);

    // Only what is meant for the bot, and it answers where only that person reads: nothing personal belongs in a group.
    private static Heard InGroup(Telegram.Bot.Types.Message message, User from, string id, Me me)
    {
        if (message.Text is not ['/', ..] text || Input.Written(Trimmed(text)) is not Input.Command command
            || !me.IsMeant(command.Name))
        {
            return new Heard.Nothing();
        }

        var meant = (Input.Command)Written(text);
        var link = me.DirectLink(meant.Name == "start" ? meant.Arguments : "");
        return new Heard.Said(new InboundUpdate(Address(from.Id), id, meant)
        {
            Group = new GroupPlace(Address(message.Chat.Id), link),
        });
    }

    /// <summary>What was written; nothing at all for a picture, a voice and the like; null for what nobody said.</summary>
    private static string? Words(Telegram.Bot.Types.Message message) => message switch
    {
        { Text: { } text } => text,
        { Caption: { } caption } => caption,
        {
            Type: MessageType.Animation or MessageType.Audio or MessageType.Contact or MessageType.Dice
                or MessageType.Document or MessageType.Location or MessageType.Photo or MessageType.Poll
                or MessageType.Sticker or MessageType.Story or MessageType.Venue or MessageType.Video
                or MessageType.VideoNote or MessageType.Voice or MessageType.Unknown
        } => "",
        _ => null,
    };

    private static Input Written(string text) => Input.Written(Trimmed(text)) switch
    {
        Input.Command command => command with { Name = command.Name.Split('@')[0] },
        var input => input,
    };

    private static string Trimmed(string text) => CleanWords.Of(text).Trim();

    private static ChatAddress Address(long id) =>
        new(TelegramPlatform.PlatformName, id.ToString(CultureInfo.InvariantCulture));
}
