using NodaTime;
using RecoveryBot.OnTelegram.Calls;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>How long to wait after a poll that failed, and what the operator is told. Pure.</summary>
/// <param name="Problem">Null: nothing yet, it may pass.</param>
internal sealed record PollBackoff(Duration Wait, string? Problem)
{
    private static readonly Duration Longest = Duration.FromSeconds(30);

    // One broken connection is nothing; three in a row are a network that is down.
    private const int InARow = 3;

    // A server that takes every connection and says nothing fails only once a minute or so.
    private static readonly Duration SilentFor = Duration.FromMinutes(1);

    /// <param name="failures">How many polls have failed in a row, this one included.</param>
    /// <param name="since">The last answer, or the start of the program.</param>
    public static PollBackoff After(CallFailure failure, int failures, Instant since, Instant now) => failure switch
    {
        CallFailure.RateLimited fast => new(fast.Wait, fast.IsAbsurd ? TelegramErrors.AbsurdWait : null),
        CallFailure.TokenRefused => new(Duration.FromMinutes(1), TelegramErrors.TokenRefused),
        CallFailure.Conflict conflict => new(
            Doubled(failures) + Duration.FromSeconds(3),
            conflict.ByWebhook ? TelegramErrors.Webhook : TelegramErrors.SecondPoller),
        _ => new(
            Doubled(failures),
            failures < InARow && now - since < SilentFor ? null : TelegramErrors.Unreachable(since)),
    };

    private static Duration Doubled(int failures) =>
        Duration.Min(Duration.FromSeconds(1 << Math.Min(failures - 1, 5)), Longest);
}
