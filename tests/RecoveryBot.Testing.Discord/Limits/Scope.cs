namespace RecoveryBot.Testing.Discord.Limits;

/// <summary>Whom a 429 means (<c>X-RateLimit-Scope</c>, rate-limits.mdx).</summary>
public enum Scope
{
    /// <summary>This bot, in one bucket.</summary>
    User,

    /// <summary>This bot, everywhere but for interactions and webhooks.</summary>
    Global,

    /// <summary>Everybody, in one resource: no fault of the bot's.</summary>
    Shared,

    /// <summary>No scope at all: the edge answers with HTML before Discord sees the request.</summary>
    Edge,
}
