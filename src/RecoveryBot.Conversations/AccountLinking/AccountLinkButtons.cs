using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.AccountLinking;

/// <summary>The buttons about connected chats, as each of the chats shows them.</summary>
internal static class AccountLinkButtons
{
    public const string FeatureName = "connect";

    public const string Remind = "remind";
    public const string Off = "off";
    public const string New = "new";

    public static IReadOnlyList<Button> Reminders(string here, IReadOnlyList<LinkedChat> chats, IAccountLinkWording wording) =>
    [
        .. chats.OrderBy(chat => chat.Platform != here).Select(chat => Of(
            Remind, chat.Platform, chat.Platform == here ? wording.RemindersHere : wording.RemindersOn(chat.Platform))),
    ];

    public static IReadOnlyList<IReadOnlyList<Button>> LettingGo(
        string here, IReadOnlyList<LinkedChat> chats, IAccountLinkWording wording) =>
    [
        .. chats.OrderBy(chat => chat.Platform != here).Select(IReadOnlyList<Button> (chat) =>
            [Of(Off, chat.Platform, chat.Platform == here ? wording.LetThisChatGo : wording.LetChatGo(chat.Platform))]),
    ];

    /// <param name="id">It counts once: a press that comes again must not spoil the code it showed.</param>
    public static Button Another(string id, IAccountLinkWording wording) => Of(New, id, wording.ConnectAnother);

    private static Button Of(string verb, string argument, string label) =>
        new(label, new FeaturePress(FeatureName, verb, argument).Payload);
}
