using NodaTime;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Hearing;

namespace RecoveryBot.OnTelegram.Tests.Hearing;

public sealed class PollPauseTests
{
    [Fact]
    public void A_broken_connection_is_nothing_and_a_third_in_a_row_is_told()
    {
        var broken = new CallFailure.Dark("reset");

        Assert.Equal(new PollPause(Duration.FromSeconds(1), null), PollPause.After(broken, failures: 1));
        Assert.Equal(new PollPause(Duration.FromSeconds(2), null), PollPause.After(broken, failures: 2));
        Assert.Equal(new PollPause(Duration.FromSeconds(4), TelegramTroubles.Unreachable), PollPause.After(broken, failures: 3));
    }

    [Theory]
    [InlineData(6, 30)]
    [InlineData(1_000_000, 30)]
    public void Waits_double_up_to_half_a_minute(int failures, int seconds) =>
        Assert.Equal(Duration.FromSeconds(seconds), PollPause.After(new CallFailure.NotNow("500"), failures).Wait);

    [Fact]
    public void Being_too_fast_costs_exactly_what_Telegram_says() => Assert.Equal(
        new PollPause(Duration.FromSeconds(17), null),
        PollPause.After(new CallFailure.TooFast(Duration.FromSeconds(17)), failures: 9));

    [Fact]
    public void A_second_poller_a_webhook_and_a_refused_token_are_told_at_once()
    {
        Assert.Equal(TelegramTroubles.SecondPoller, PollPause.After(new CallFailure.Conflict(ByWebhook: false), 1).Trouble);
        Assert.Equal(TelegramTroubles.Webhook, PollPause.After(new CallFailure.Conflict(ByWebhook: true), 1).Trouble);
        Assert.Equal(TelegramTroubles.TokenRefused, PollPause.After(new CallFailure.TokenRefused(), 1).Trouble);
    }
}
