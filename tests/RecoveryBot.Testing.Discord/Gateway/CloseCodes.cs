namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>Why the gateway hangs up (topics/opcodes-and-status-codes.mdx, "Gateway Close Event Codes").</summary>
public static class CloseCodes
{
    public const int GoingAway = 1001;
    public const int UnknownError = 4000;
    public const int UnknownOpcode = 4001;
    public const int DecodeError = 4002;
    public const int NotAuthenticated = 4003;
    public const int AuthenticationFailed = 4004;
    public const int AlreadyAuthenticated = 4005;
    public const int InvalidSequence = 4007;
    public const int RateLimited = 4008;
    public const int SessionTimedOut = 4009;
    public const int InvalidShard = 4010;
    public const int ShardingRequired = 4011;
    public const int InvalidVersion = 4012;
    public const int InvalidIntents = 4013;
    public const int DisallowedIntents = 4014;

    /// <summary>After these nothing is left to resume.</summary>
    internal static bool EndsSession(int code) => code is AuthenticationFailed or InvalidSequence or SessionTimedOut
        or InvalidShard or ShardingRequired or InvalidVersion or InvalidIntents or DisallowedIntents;
}
