using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.OnTelegram.Sending;

namespace RecoveryBot.OnTelegram.Tests.Sending;

public sealed class FloodScopeTests
{
    [Theory]
    [InlineData(RateLimitScope.Chat, "1", 0)]
    [InlineData(RateLimitScope.Chat, "1", 0, "1", 0.5)]
    [InlineData(RateLimitScope.Chat, "1", 0, "2", 1.1)]
    [InlineData(RateLimitScope.Platform, "1", 0, "2", 1)]
    [InlineData(RateLimitScope.Platform, "1", 0, "2", 0.1, "3", 0.2)]
    public void The_chat_is_meant_until_a_second_one_hears_the_same_within_a_second(RateLimitScope last, params object[] heard)
    {
        var flood = FloodScope.Calm;
        var scope = RateLimitScope.Chat;
        foreach (var pair in heard.Chunk(2))
        {
            var at = Convert.ToDouble(pair[1], System.Globalization.CultureInfo.InvariantCulture);
            (flood, scope) = flood.See((string)pair[0], Duration.FromSeconds(at));
        }

        Assert.Equal(last, scope);
    }
}
