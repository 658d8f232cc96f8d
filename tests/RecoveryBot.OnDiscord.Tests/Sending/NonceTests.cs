using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using RecoveryBot.OnDiscord.Gateway;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;

namespace RecoveryBot.OnDiscord.Tests.Sending;

/// <summary>What Discord knows a message by that is sent again: none of another database's messages.</summary>
public sealed class NonceTests : IAsyncDisposable
{
    private readonly string _requests = Path.GetTempFileName();
    private readonly ScriptedBot _bot;

    public NonceTests() => _bot = new ScriptedBot(new FakeDiscordSettings { RecordRequestsTo = _requests });

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        File.Delete(_requests);
    }

    [Fact]
    public async Task Every_message_s_nonce_begins_with_the_database_s_own_over_a_restart_too()
    {
        var anna = _bot.Discord.NewPerson("Anna").WrittenToBefore();
        await _bot.ListeningAsync();
        await _bot.SayAsync(anna, Samples.Says("first"));
        await anna.ShowsAsync("first");
        await _bot.StopAsync();
        await _bot.ListeningAsync();
        await _bot.SayAsync(anna, Samples.Says("second"));
        await anna.ShowsAsync("second");
        await _bot.StopAsync();

        var own = new GatewayStateFile(_bot.MemoryFile, NodaTime.SystemClock.Instance, NullLogger.Instance).Nonces;

        var nonces = Nonces();
        Assert.Equal(2, nonces.Distinct().Count());
        Assert.All(nonces, nonce => Assert.StartsWith(own, nonce, StringComparison.Ordinal));
    }

    private List<string> Nonces() => [.. File.ReadLines(_requests).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("body"))
        .Where(body => body.ValueKind == JsonValueKind.Object && body.TryGetProperty("nonce", out _))
        .Select(body => body.GetProperty("nonce").GetString()!)];
}
