using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.AccountLinking;

/// <summary>"/connect CODE", whoever types it.</summary>
internal sealed class LinkCodeRedemption(IAccountLinkWording wording)
{
    /// <summary>What it leads to, and what is said about it; nothing is said yet about a chat that is linked.</summary>
    public (ChatChange? Change, RichText? Words) Of(string typed, TurnContext context) => LinkCode.Read(typed) switch
    {
        null => (null, wording.NoConnectCode),
        _ when context.NoConnectCodesUntil.Value is { } until => (null, wording.NoConnectCodesFor(until - context.Now)),
        var code => context.FindConnectCode(code) switch
        {
            null => (new ChatChange.CountWrongCode(), wording.ConnectCodeWrong),
            { IsOwn: true, IsUsed: false } => (null, wording.OwnConnectCode),
            { IsOwn: true } => (null, wording.ConnectedAlready),
            { } found when Taken(found, context) is { } platform => (null, wording.PlatformTaken(platform)),
            _ => (new ChatChange.LinkAccount(code), null),
        },
    };

    private static string? Taken(FoundLinkCode found, TurnContext context)
    {
        IEnumerable<string> mine = context.Person is null ? [context.Here] : context.Chats.Value.Select(chat => chat.Platform);
        return mine.Intersect(found.Platforms).FirstOrDefault();
    }
}
