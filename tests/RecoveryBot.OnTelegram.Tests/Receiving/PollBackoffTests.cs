using NodaTime;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Receiving;

namespace RecoveryBot.OnTelegram.Tests.Receiving;

public sealed class PollBackoffTests
{
    private static readonly Instant Since = Instant.FromUtc(2026, 3, 2, 7, 4);

    [Fact]
    public void A_broken_connection_is_nothing_and_a_third_in_a_row_is_told()
    {
        var broken = new CallFailure.OutcomeUnknown("reset");

        Assert.Equal(new PollBackoff(Duration.FromSeconds(1), null), PollBackoff.After(broken, failures: 1, Since, Since));
        Assert.Equal(new PollBackoff(Duration.FromSeconds(2), null), PollBackoff.After(broken, failures: 2, Since, Since));
        Assert.Equal(new PollBackoff(Duration.FromSeconds(4), TelegramErrors.Unreachable(Since)), PollBackoff.After(broken, failures: 3, Since, Since));
    }

    [Theory]
    [InlineData(6, 30)]
    [InlineData(1_000_000, 30)]
    public void Waits_double_up_to_half_a_minute(int failures, int seconds) =>
        Assert.Equal(Duration.FromSeconds(seconds), PollBackoff.After(new CallFailure.TryLater("500"), failures, Since, Since).Wait);

    [Fact]
    public void Being_too_fast_costs_exactly_what_Telegram_says() => Assert.Equal(
        new PollBackoff(Duration.FromSeconds(17), null),
        PollBackoff.After(new CallFailure.RateLimited(Duration.FromSeconds(17)), failures: 9, Since, Since));

    [Fact]
    public void A_second_poller_a_webhook_and_a_refused_token_are_told_at_once()
    {
        Assert.Equal(TelegramErrors.SecondPoller, PollBackoff.After(new CallFailure.Conflict(ByWebhook: false), 1, Since, Since).Problem);
        Assert.Equal(TelegramErrors.Webhook, PollBackoff.After(new CallFailure.Conflict(ByWebhook: true), 1, Since, Since).Problem);
        Assert.Equal(TelegramErrors.TokenRefused, PollBackoff.After(new CallFailure.TokenRefused(), 1, Since, Since).Problem);
    }

    [Fact]
    public void Who_takes_every_connection_and_says_nothing_is_told_with_the_moment_since_when()
    {
        var silent = new CallFailure.OutcomeUnknown("no answer in time");

        Assert.Null(PollBackoff.After(silent, failures: 1, Since, Since + Duration.FromSeconds(50)).Problem);
        Assert.Equal(
            "Telegram has not answered since 2026-03-02 07:04 UTC; nothing is lost, and it is tried again and again.",
            PollBackoff.After(silent, failures: 1, Since, Since + Duration.FromSeconds(70)).Problem);
    }

    [Fact]
    public void A_wait_that_nobody_would_ask_for_is_an_hour_and_told() => Assert.Equal(
        new PollBackoff(Duration.FromHours(1), TelegramErrors.AbsurdWait),
        PollBackoff.After(CallFailure.RateLimited.For(int.MaxValue), failures: 1, Since, Since));
}
