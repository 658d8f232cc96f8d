using System.Globalization;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Sending;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace RecoveryBot.OnTelegram.Asking;

/// <summary>Asks Telegram who manages a group, and what the bot may do there.</summary>
internal sealed class TelegramRights(BotCalls calls, TimeProvider time) : IRights
{
    private readonly GrantedRights _granted = new(time);
    private long? _bot;

    public string Platform => TelegramPlatform.PlatformName;

    public async Task<Rights> OfAsync(Actor actor, Place place, CancellationToken stopping)
    {
        if (place.IsDirect
            || TelegramChat.Read(place) is not { } chat
            || !long.TryParse(actor.Account, NumberStyles.None, CultureInfo.InvariantCulture, out var account))
        {
            return Rights.None;
        }

        try
        {
            return _granted.Of(account, chat.Id) ?? _granted.Keep(account, chat.Id, await AskAsync(account, chat.Id, stopping));
        }
        catch (CallFailedException)
        {
            // Who cannot be asked has granted nothing.
            return Rights.None;
        }
    }

    private async Task<Rights> AskAsync(long account, long chat, CancellationToken stopping)
    {
        var manages = await ManagesAsync(account, chat, stopping);
        _bot ??= (await calls.CallAsync(new GetMeRequest(), stopping)).Id;
        var bot = BotRights.In(
            await calls.CallAsync(new GetChatRequest { ChatId = chat }, stopping),
            await calls.CallAsync(new GetChatMemberRequest { ChatId = chat, UserId = _bot.Value }, stopping));
        return new Rights(manages, bot.Post, bot.Attach);
    }

    private async Task<bool> ManagesAsync(long account, long chat, CancellationToken stopping)
    {
        try
        {
            var member = await calls.CallAsync(new GetChatMemberRequest { ChatId = chat, UserId = account }, stopping);
            return member.Status is ChatMemberStatus.Creator or ChatMemberStatus.Administrator;
        }
        catch (CallFailedException failed) when (failed.Failure is CallFailure.Refused or CallFailure.ChatGone)
        {
            // Only administrators are sure to learn about members; who manages a group everybody in it may know.
            var administrators = await calls.CallAsync(new GetChatAdministratorsRequest { ChatId = chat }, stopping);
            return administrators.Any(one => one.User.Id == account);
        }
    }
}
