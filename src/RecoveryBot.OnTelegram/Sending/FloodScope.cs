using NodaTime;
using RecoveryBot.Application.Sending;

namespace RecoveryBot.OnTelegram.Sending;

/// <summary>
/// Whom a 429 means, which Telegram does not say: the chat it was about, until a second chat gets one within a second;
/// then everybody. A value that is told the time.
/// </summary>
/// <param name="Chat">The chat of the latest 429; null before the first.</param>
internal sealed record FloodScope(string? Chat, Duration At)
{
    public static readonly FloodScope Calm = new(null, Duration.Zero);

    private static readonly Duration Together = Duration.FromSeconds(1);

    public (FloodScope Next, RateLimitScope Scope) See(string chat, Duration now) => (
        new(chat, now),
        Chat is not null && Chat != chat && now - At <= Together ? RateLimitScope.Platform : RateLimitScope.Chat);
}
