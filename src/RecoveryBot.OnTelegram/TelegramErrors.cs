using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.OnTelegram;

/// <summary>What an operator has to put right, in a sentence each.</summary>
internal static class TelegramErrors
{
    public const string TokenRefused =
        "Telegram does not accept the setting RecoveryBot:Telegram:Token: copy it again from BotFather (/mybots, API Token), "
        + "then start again.";

    public const string SecondPoller =
        "Another program takes this bot's updates from Telegram: stop it, or give this one a bot and token of its own.";

    public const string Webhook =
        "A webhook is set for this bot, so Telegram gives its updates to nobody else: remove it with the Bot API's "
        + "deleteWebhook.";

    public const string CannotListen =
        "Nothing can listen at the setting RecoveryBot:Telegram:WebhookAddress: free that port, choose another, or leave the setting out.";

    public const string NotDelivered =
        "Telegram cannot deliver to the setting RecoveryBot:Telegram:WebhookUrl: look at its certificate and name, and whether what is in "
        + "front of this program passes requests on to the setting WebhookAddress. Telegram keeps what waits for a day.";

    public const string NoAnswer =
        "Telegram does not answer from here: look at this machine's network, and at the setting RecoveryBot:Telegram:ApiUrl if it is set.";

    public const string AbsurdWait =
        "Telegram asks for a wait of more than an hour, so it is asked again in an hour. Look whether the setting "
        + "RecoveryBot:Telegram:ApiUrl leads to Telegram.";

    /// <param name="since">Its last answer, or the start of the program.</param>
    public static string Unreachable(Instant since) =>
        $"Telegram has not answered since {Moment.Format(since)}; nothing is lost, and it is tried again and again.";

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm 'UTC'");
}
