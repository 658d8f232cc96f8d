using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.OnTelegram.Sending;

namespace RecoveryBot.OnTelegram.Tests.Sending;

public sealed class FloodScopeTests
{
    [Theory]
    [InlineData(SlowDownScope.Chat, "1", 0)]
    [InlineData(SlowDownScope.Chat, "1", 0, "1", 0.5)]
    [InlineData(SlowDownScope.Chat, "1", 0, "2", 1.1)]
    [InlineData(SlowDownScope.Platform, "1", 0, "2", 1)]
    [InlineData(SlowDownScope.Platform, "1", 0, "2", 0.1, "3", 0.2)]
    public void The_chat_is_meant_until_a_second_one_hears_the_same_within_a_second(SlowDownScope last, params object[] heard)
    {
        var flood = FloodScope.Calm;
        var scope = SlowDownScope.Chat;
        foreach (var pair in heard.Chunk(2))
        {
            var at = Convert.ToDouble(pair[1], System.Globalization.CultureInfo.InvariantCulture);
            (flood, scope) = flood.See((string)pair[0], Duration.FromSeconds(at));
        }

        Assert.Equal(last, scope);
    }
}
