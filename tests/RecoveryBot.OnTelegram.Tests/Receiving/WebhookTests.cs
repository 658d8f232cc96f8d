using System.Net;
using System.Net.Sockets;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.OnTelegram.Tests.Receiving;

/// <summary>Updates that Telegram delivers, and what strangers deliver who found the address.</summary>
public sealed class WebhookTests : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private readonly Uri _address = new($"http://127.0.0.1:{FreePort()}/telegram/");
    private readonly ScriptedBot _bot = new();
    private readonly Seat _anna;

    public WebhookTests()
    {
        _bot.Webhook = new TelegramWebhook(new Uri("https://bot.example.org/telegram"), _address.ToString());
        _anna = _bot.Telegram.NewPerson("Anna");
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task What_is_delivered_is_answered_like_what_is_polled()
    {
        await RegisteredAsync();
        _anna.SendText("good morning");

        Assert.Equal(HttpStatusCode.OK, (await _bot.Telegram.DeliverAsync(_http, _address)).Status);

        await _anna.Chat.ShowsAsync("good morning");
        Assert.Equal(0, _bot.Telegram.Unconfirmed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a-guess")]
    public async Task Whoever_does_not_know_the_secret_is_refused_and_nothing_is_taken(string secret)
    {
        await RegisteredAsync();
        _anna.SendText("good morning");

        Assert.Equal(HttpStatusCode.Unauthorized, (await _bot.Telegram.DeliverAsync(_http, _address, secret)).Status);

        Assert.Empty(_bot.Taken);
        Assert.Equal(1, _bot.Telegram.Unconfirmed);
    }

    [Fact]
    public async Task While_the_store_takes_nothing_Telegram_is_asked_to_come_again_and_nothing_is_lost()
    {
        await RegisteredAsync();
        _bot.BeforeTurn = _ => throw new StorageUnavailableException("the disk is full");
        _anna.SendText("good morning");

        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)), await _bot.Telegram.DeliverAsync(_http, _address));

        _bot.BeforeTurn = _ => Task.CompletedTask;
        Assert.Equal(HttpStatusCode.OK, (await _bot.Telegram.DeliverAsync(_http, _address)).Status);
        await _anna.Chat.ShowsAsync("good morning");
    }

    [Fact]
    public async Task An_address_that_is_taken_ends_it_with_a_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, _address.Port);
        other.Start();
        _bot.Start();

        var ended = await Assert.ThrowsAsync<WrongSettingException>(() => _bot.Receiving);

        Assert.Contains("WebhookAddress", ended.Message, StringComparison.Ordinal);
    }

    /// <summary>It listens a moment before or after it has told Telegram where.</summary>
    private async Task RegisteredAsync()
    {
        _bot.Start();
        await _bot.Telegram.RegisteredAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                using var asked = await _http.GetAsync(_address, patience.Token);
                Assert.Equal(HttpStatusCode.MethodNotAllowed, asked.StatusCode);
                return;
            }
            catch (HttpRequestException) when (!patience.IsCancellationRequested)
            {
                await Task.Delay(20, patience.Token);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
