namespace RecoveryBot.OnDiscord;

/// <summary>What an operator has to put right, in a sentence each.</summary>
internal static class DiscordTroubles
{
    public const string TokenRefused =
        "Discord does not accept the setting RecoveryBot:Discord:Token: reset it in the developer portal (Bot, Reset Token) and "
        + "copy it again, then start again.";

    public const string Unreachable = "Discord cannot be reached; nothing is lost, and it is tried again and again.";

    public const string TooManyRefusals =
        "Discord refused 1,000 requests within ten minutes, so nothing more is sent to it for a while: it would lock this "
        + "address out. The log says what was refused.";

    public const string TooManyStarts =
        "The session with Discord had to be begun anew too often today; the next one waits, because Discord resets the token "
        + "after 1,000 a day. Look for a second program with this token, or for one that keeps restarting.";

    public const string CannotListen =
        "Nothing can listen at the setting RecoveryBot:Discord:InteractionsAddress: free that port, choose another, or leave the "
        + "setting out.";

    public static string GatewayRefused(int code) =>
        $"Discord refuses this program's connection for good (close code {code}); a newer release may be needed.";
}
