namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>What a close code means for us (topics/opcodes-and-status-codes, "Gateway Close Event Codes"). Pure.</summary>
internal static class CloseCodes
{
    /// <summary>
    /// Ours, whenever we leave: after 1000 or 1001 the session would be gone, and with it what happens until we are back.
    /// </summary>
    public const int WeComeBack = 4000;

    private const int AuthenticationFailed = 4004;

    /// <returns>How to go on; null if it is no use.</returns>
    public static ReconnectMode? After(int? code) => code switch
    {
        AuthenticationFailed or (>= 4010 and <= 4014) => null,
        4003 or 4007 or 4009 => ReconnectMode.Anew,
        _ => ReconnectMode.Resume,
    };

    /// <summary>For the operator, about a code that ends it all.</summary>
    public static string Sentence(int code) => code == AuthenticationFailed
        ? DiscordErrors.TokenRefused
        : DiscordErrors.GatewayRefused(code);
}
