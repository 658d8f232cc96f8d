using NodaTime;
using NodaTime.Text;

namespace RecoveryBot.OnDiscord;

/// <summary>What an operator has to put right, in a sentence each.</summary>
internal static class DiscordErrors
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm 'UTC'");

    public const string TokenRefused =
        "Discord does not accept the setting RecoveryBot:Discord:Token: reset it in the developer portal (Bot, Reset Token) and "
        + "copy it again, then start again.";

    public const string NoAnswer =
        "Discord does not answer from here: look at this machine's network, and at the setting RecoveryBot:Discord:ApiUrl if it is set.";

    public const string AbsurdWait =
        "Discord asks for a wait of more than an hour, so it is asked again in an hour. Look whether something stands between "
        + "this program and Discord.";

    public const string TooManyRefusals =
        "Discord refused 1,000 requests within ten minutes, so nothing more is sent to it for a while: it would lock this "
        + "address out. The log says what was refused.";

    public const string Quarantined =
        "Discord takes this bot for one that sends spam and lets it write to nobody first (20026); it answers, and asks again "
        + "every hour. Appeal in the developer portal.";

    public const string TooManyStarts =
        "The session with Discord had to be begun anew too often today; the next one waits, because Discord resets the token "
        + "after 1,000 a day. Look for a second program with this token, or for one that keeps restarting.";

    public const string CannotListen =
        "Nothing can listen at the setting RecoveryBot:Discord:InteractionsAddress: free that port, choose another, or leave the "
        + "setting out.";

    /// <param name="since">Its last answer, or the start of the program.</param>
    public static string Unreachable(Instant since) =>
        $"Discord has not answered since {Moment.Format(since)}; nothing is lost, and it is tried again and again.";

    public static string GatewayRefused(int code) =>
        $"Discord refuses this program's connection for good (close code {code}); a newer release may be needed.";
}
