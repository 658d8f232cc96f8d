namespace RecoveryBot.OnDiscord.Tests;

public sealed class DiscordEndpointTests
{
    [Theory]
    [InlineData("http://*:8080/discord/", "http://*:8080", "/discord")]
    [InlineData("http://localhost:80/a/b/", "http://localhost:80", "/a/b")]
    [InlineData("http://[::1]:8080/", "http://[::1]:8080", "")]
    [InlineData("http://127.0.0.1/", "http://127.0.0.1", "")]
    public void An_address_is_where_it_listens_and_a_path(string address, string origin, string path)
    {
        var endpoint = new DiscordEndpoint("", address);

        Assert.True(DiscordEndpoint.IsAddress(address));
        Assert.Equal((origin, path), (endpoint.Origin, endpoint.Path));
    }
}
