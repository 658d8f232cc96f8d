using System.Globalization;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Communities.Posts;
using RecoveryBot.Conversations.Communities.SettingUp;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTelegram.Sending;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using SharedButtons = RecoveryBot.Conversations.Messages.SharedButtons;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>Reads what Telegram tells. Anything may be missing or forged.</summary>
internal static class UpdateParser
{
    // Accounts of Telegram's own, behind which any administrator or channel may stand (Bot API, type Message, "sender_chat").
    private const long GroupAnonymousBot = 1087968824;
    private const long ChannelBot = 136817688;
    private const long ServiceNotifications = 777000;

    // Said in a group, it is answered in the direct chat, which has to know the group it is about.
    private const string SetUp = CommunityCommand.Name;

    /// <param name="id">The update's, which need not fit into the library's 32 bits.</param>
    public static ReceivedUpdate Of(Update update, string id, BotIdentity botIdentity) => update switch
    {
        { CallbackQuery: { } query } => Press(query, id, botIdentity),
        { MyChatMember: { Chat.Type: ChatType.Private, NewChatMember.Status: ChatMemberStatus.Member } member } =>
            new ReceivedUpdate.Inbound(InDirect(member.From, id, new Input.CameBack())),
        { MyChatMember: { Chat.Type: not ChatType.Private } member } => new ReceivedUpdate.Membership(
            new TelegramChat(member.Chat.Id).Channel,
            member.NewChatMember.Status is not (ChatMemberStatus.Left or ChatMemberStatus.Kicked)),
        { Message: { MigrateToChatId: { } to } message } =>
            new ReceivedUpdate.GroupMoved(new TelegramChat(message.Chat.Id).Channel, new TelegramChat(to).Channel),
        { Message: { Chat.Type: ChatType.Private } message } => InDirect(message, id),
        { EditedMessage: { Chat.Type: ChatType.Private, EditDate: { } at } message } => ChangedInDirect(message, at),
        { Message: { Chat.Type: ChatType.Group or ChatType.Supergroup } message } => InGroup(message, id, botIdentity),
        { ChannelPost: { } post } => InGroup(post, id, botIdentity),
        _ => new ReceivedUpdate.Nothing(),
    };

    // In a group it opens the chat where only that person reads (Bot API, answerCallbackQuery, "url").
    private static ReceivedUpdate Press(CallbackQuery query, string id, BotIdentity botIdentity) => (query.Message, query.Data) switch
    {
        (null or { Chat.Type: ChatType.Private }, var data) =>
            new ReceivedUpdate.CallbackPress(InDirect(query.From, id, new Input.Press(data ?? "")), query.Id),
        ({ } post, { } data) when SharedPress.Is(data) => new ReceivedUpdate.PostPress(
            new InboundUpdate(ActorOf(query.From), PlaceOf(post).Channel, id, new Input.Press(data)) { OriginTitle = post.Chat.Title }, query.Id),
        (_, SharedButtons.CheckIn) => new ReceivedUpdate.ChannelPress(query.Id, botIdentity.DirectLink(SharedButtons.CheckInStart)),
        ({ } asked, SharedButtons.ItsMe) => new ReceivedUpdate.ChannelPress(query.Id, botIdentity.DirectLink(ClaimOf(PlaceOf(asked), botIdentity))),
        _ => new ReceivedUpdate.ChannelPress(query.Id),
    };

    private static ReceivedUpdate InDirect(Message message, string id) => (message.From, Words(message)) switch
    {
        ({ IsBot: false } from, { } words) => new ReceivedUpdate.Inbound(InDirect(
            from,
            // The pictures of an album are messages of their own, and one answer to those without words is enough.
            words.Length == 0 && message.MediaGroupId is { } album ? $"album:{album}" : id,
            Written(words))),
        _ => new ReceivedUpdate.Nothing(),
    };

    /// <summary>
    /// Telegram also tells of changes that are none of the person's, at the same moment of the same message once more, and
    /// of every step of somebody who shares where they are.
    /// </summary>
    private static ReceivedUpdate ChangedInDirect(Message message, DateTime at) => (message.From, Words(message)) switch
    {
        (_, _) when message.Location is not null => new ReceivedUpdate.Nothing(),
        ({ IsBot: false } from, { } words) => new ReceivedUpdate.Inbound(InDirect(
            from,
            string.Create(CultureInfo.InvariantCulture, $"edit:{message.Id}:{at.Ticks / TimeSpan.TicksPerSecond}"),
            Written(words) is var written and not Input.Wordless ? new Input.Edited(written) : new Input.Wordless())),
        _ => new ReceivedUpdate.Nothing(),
    };

    // Only what is meant for the bot, and it answers where only that person reads: nothing personal belongs in a group.
    private static ReceivedUpdate InGroup(Message message, string id, BotIdentity botIdentity)
    {
        if (Input.Written(message.Text ?? message.Caption ?? "") is not Input.Command command || !botIdentity.IsMeant(command.Name))
        {
            return new ReceivedUpdate.Nothing();
        }

        var place = PlaceOf(message);
        return message switch
        {
            { SenderChat: not null } or { From: null or { Id: GroupAnonymousBot or ChannelBot or ServiceNotifications } } =>
                new ReceivedUpdate.Anonymous(
                    new InboundUpdate(Nobody, place.Channel, id, new Input.Anonymous(Named(command).Name == SetUp ? SetUp : null)) { OriginTitle = message.Chat.Title }, place.Id),
            { From: { IsBot: false } from } => new ReceivedUpdate.Inbound(Asked(Named(command), from, place, id, botIdentity) with { OriginTitle = message.Chat.Title }),
            _ => new ReceivedUpdate.Nothing(),
        };
    }

    private static InboundUpdate Asked(Input.Command command, User from, TelegramChat place, string id, BotIdentity botIdentity) =>
        new(ActorOf(from), place.Channel, id, command)
        {
            DirectLink = botIdentity.DirectLink(command.Name switch
            {
                "start" => command.Arguments,
                SetUp => ClaimOf(place, botIdentity),
                _ => "",
            }),
        };

    private static string ClaimOf(TelegramChat place, BotIdentity botIdentity) => PlaceClaim.Of(place.Channel, botIdentity.Clock.GetCurrentInstant());

    private static TelegramChat PlaceOf(Message message) => new(message.Chat.Id, message.IsTopicMessage ? message.MessageThreadId : null);

    /// <summary>What was written; nothing at all for a picture, a voice and the like; null for what nobody said.</summary>
    private static string? Words(Message message) =>
        message.Text ?? message.Caption ?? (message is { IsServiceMessage: true, Type: not MessageType.Unknown } ? null : "");

    private static Input Written(string text) => Input.Written(text) is Input.Command command ? Named(command) : Input.Written(text);

    private static Input.Command Named(Input.Command command) => command with { Name = command.Name.Split('@')[0] };

    private static InboundUpdate InDirect(User from, string id, Input input) =>
        new(ActorOf(from), new TelegramChat(from.Id).Direct, id, input);

    private static Actor ActorOf(User from) =>
        new(TelegramPlatform.PlatformName, from.Id.ToString(CultureInfo.InvariantCulture), from.FirstName);

    private static readonly Actor Nobody = new(TelegramPlatform.PlatformName, Account: null);
}
