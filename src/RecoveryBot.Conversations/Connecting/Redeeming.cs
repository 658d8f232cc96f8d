using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Connecting;

/// <summary>"/connect CODE", whoever types it.</summary>
internal sealed class Redeeming(IWording wording)
{
    /// <summary>What it leads to, and what is said about it; nothing is said yet about a chat that is joined.</summary>
    public (ChatChange? Change, RichText? Words) Of(string typed, TurnContext context) => ConnectCode.Read(typed) switch
    {
        null => (null, wording.NoConnectCode),
        _ when context.NoConnectCodesUntil.Value is { } until => (null, wording.NoConnectCodesFor(until - context.Now)),
        var code => context.FindConnectCode(code) switch
        {
            null => (new ChatChange.CountWrongCode(), wording.ConnectCodeWrong),
            { IsOwn: true, IsUsed: false } => (null, wording.OwnConnectCode),
            { IsOwn: true } => (null, wording.ConnectedAlready),
            { } found when Taken(found, context) is { } platform => (null, wording.PlatformTaken(platform)),
            _ => (new ChatChange.Join(code), null),
        },
    };

    private static string? Taken(FoundCode found, TurnContext context)
    {
        IEnumerable<string> mine = context.Person is null ? [context.Here] : context.Chats.Value.Select(chat => chat.Platform);
        return mine.Intersect(found.Platforms).FirstOrDefault();
    }
}
