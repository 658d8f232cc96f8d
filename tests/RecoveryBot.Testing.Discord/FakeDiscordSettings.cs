using System.Globalization;

namespace RecoveryBot.Testing.Discord;

/// <summary>How this Discord is. As it comes, it is as strict as the real one is known to be.</summary>
public sealed record FakeDiscordSettings
{
    /// <summary>People may install the bot for themselves as well ("Installation Contexts" of the developer portal).</summary>
    public bool IsForUsers { get; init; }

    /// <summary>The bot's token, of the usual form: three parts, dots between.</summary>
    public string Token { get; init; } = "MTIwMDAwMDAwMDAwMDAwMDAwMQ.FakeTk.OfNoUseOutsideTheTestsAtAll0000000001";

    /// <summary>A snowflake; for a bot of today also its user's id.</summary>
    public ulong ApplicationId { get; init; } = 1_200_000_000_000_000_001;

    public string BotName { get; init; } = "Recovery";

    /// <summary>Ed25519 seed of the application's key pair, 32 bytes; null makes one up.</summary>
    public byte[]? PrivateKey { get; init; }

    /// <summary>What HELLO asks for; 41.25 s is what the real one asked for over years.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>True closes with 4009 where no heartbeat came for an interval and a half, the first one included.</summary>
    public bool EndsSilentSessions { get; init; }

    /// <summary>Identifies left today, of 1,000 (<c>session_start_limit</c>).</summary>
    public int SessionsLeft { get; init; } = 1_000;

    /// <summary>Identifies per 5 s (<c>session_start_limit.max_concurrency</c>).</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>Shards that <c>/gateway/bot</c> advises.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Fewer shards than this are refused with 4011.</summary>
    public int LeastShards { get; init; } = 1;

    /// <summary>Granted by review; without it such an intent is refused with 4014.</summary>
    public bool HasPrivilegedIntents { get; init; }

    /// <summary>A session without a connection can be resumed so long ("a few minutes", no figure is documented).</summary>
    public TimeSpan SessionIsKept { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>False answers any number of requests: for tests in which speed is not the question.</summary>
    public bool HasSendLimits { get; init; } = true;

    /// <summary>Requests in a bucket, per channel, webhook or alone.</summary>
    public int BucketSize { get; init; } = 5;

    /// <summary>From a bucket's first request until it is full again.</summary>
    public TimeSpan BucketRefill { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Requests in any second, but for interactions and webhooks (rate-limits.mdx).</summary>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>
    /// Real time that may pass after a refusal has left before another request counts as the bot's own fault: with
    /// several requests under way at once, some have left before the refusal is heard.
    /// </summary>
    public TimeSpan HearingTakes { get; init; } = TimeSpan.Zero;

    /// <summary>True shuts the bot out after 10,000 invalid requests in 10 min (rate-limits.mdx).</summary>
    public bool IsBanning { get; init; } = true;

    /// <summary>How many invalid requests in 10 min are too many.</summary>
    public int InvalidRequestsAllowed { get; init; } = 10_000;

    /// <summary>How long <c>enforce_nonce</c> remembers ("the past few minutes", no figure is documented).</summary>
    public TimeSpan NonceIsKept { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>True gives interactions to nobody: the test carries them to the bot's address, signed.</summary>
    public bool HasInteractionsAddress { get; init; }

    /// <summary>How long an interaction waits for its first answer (receiving-and-responding.mdx): longer only where a test restarts the bot.</summary>
    public TimeSpan FirstAnswer { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Every REST request is added to this file as a line of JSON; null writes nothing.</summary>
    public string? RecordRequestsTo { get; init; }

    /// <summary>How long a test waits, in real time, before it fails with what was missing.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; }

    internal string ApplicationIdText => ApplicationId.ToString(CultureInfo.InvariantCulture);
}
