using RecoveryBot.OnDiscord.Gateway;

namespace RecoveryBot.OnDiscord.Tests.Gateway;

public sealed class GatewayUrlTests
{
    [Theory]
    [InlineData("wss://gateway.discord.gg", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("wss://gateway.discord.gg/", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("ws://127.0.0.1:80/here", "ws://127.0.0.1:80/here/?v=10&encoding=json")]
    public void It_is_connected_to_with_version_and_encoding(string url, string whole)
    {
        Assert.True(GatewayUrl.IsOne(url));
        Assert.Equal(whole, GatewayUrl.ToConnect(url).OriginalString);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gateway")]
    [InlineData("https://gateway.discord.gg")]
    [InlineData("wss://")]
    [InlineData("wss://gateway.discord.gg ")]
    public void Nothing_else_is_one(string? text) => Assert.False(GatewayUrl.IsOne(text));
}
