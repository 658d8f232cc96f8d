using System.Net;
using System.Net.Sockets;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.OnDiscord.Tests;

/// <summary>Interactions that Discord delivers to the bot's own address, and forged ones.</summary>
public sealed class InteractionDeliveryTests : IAsyncDisposable
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });

    private readonly Uri _address = new($"http://localhost:{FreePort()}/discord/");
    private readonly ScriptedBot _bot = new(new FakeDiscordSettings { HasInteractionsAddress = true });
    private readonly Seat _anna;

    public InteractionDeliveryTests()
    {
        _bot.Endpoint = new DiscordEndpoint(_bot.Discord.Signing.PublicKey, _address.ToString());
        _anna = _bot.Discord.NewPerson("Anna");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_genuine_interaction_is_answered_like_any_other()
    {
        await _bot.ListeningAsync();
        var used = _anna.Slash("today");

        Assert.Equal(HttpStatusCode.Accepted, await DeliverAsync(_bot.Discord.Signing.Sign(used)));

        await used.AnsweredAsync();
        Assert.Equal("/today", used.Original!.Text);
    }

    [Fact]
    public async Task Delivered_twice_it_is_taken_once()
    {
        await _bot.ListeningAsync();
        var used = _anna.Slash("today");
        var signed = _bot.Discord.Signing.Sign(used);

        await DeliverAsync(signed);
        await used.AnsweredAsync();
        await DeliverAsync(signed);
        await DeliverAsync(_bot.Discord.Signing.Sign(_anna.Slash("log")));

        await _anna.ShowsAsync("/log");
        Assert.Single(_anna.Messages, message => message.Text == "/today");
    }

    [Theory]
    [InlineData(Wrong.Stale)]
    [InlineData(Wrong.MutatedBody)]
    [InlineData(Wrong.MutatedSignature)]
    [InlineData(Wrong.MutatedTimestamp)]
    [InlineData(Wrong.NoSignature)]
    [InlineData(Wrong.NoTimestamp)]
    [InlineData(Wrong.NoHexadecimal)]
    [InlineData(Wrong.StrangersKey)]
    public async Task A_forged_one_is_refused_and_nothing_is_taken(Wrong wrong)
    {
        await _bot.ListeningAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await DeliverAsync(_bot.Discord.Signing.Sign(_anna.Slash("today"), wrong)));

        Assert.Empty(_bot.Taken);
        Assert.Equal(0, _bot.Discord.Counted.Callbacks);
    }

    [Fact]
    public async Task Discords_ping_is_answered_with_a_pong()
    {
        await _bot.ListeningAsync();

        using var answer = await Http.SendAsync(_bot.Discord.Signing.Sign(Signing.Ping).ToRequest(_address), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("""{"type":1}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("[1,2]")]
    public async Task What_is_signed_and_makes_no_sense_is_refused(string body)
    {
        await _bot.ListeningAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await DeliverAsync(_bot.Discord.Signing.Sign(body)));
    }

    [Fact]
    public async Task Only_posts_of_a_reasonable_size_are_read()
    {
        await _bot.ListeningAsync();
        using var asked = await Http.GetAsync(_address, TestContext.Current.CancellationToken);
        using var tooLong = new SignedInteraction(new string('x', 1_100_000), "00", "1").ToRequest(_address);
        // Asks before it sends the body: otherwise the refusal could come in the middle of it.
        tooLong.Headers.ExpectContinue = true;
        using var refused = await Http.SendAsync(tooLong, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, asked.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
    }

    [Fact]
    public async Task Nothing_is_at_another_path()
    {
        await _bot.ListeningAsync();
        using var elsewhere = _bot.Discord.Signing.Sign(Signing.Ping).ToRequest(new Uri(_address, "/discordant"));

        using var answer = await Http.SendAsync(elsewhere, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task One_connection_serves_for_everything()
    {
        await _bot.ListeningAsync();
        var connections = 0;
        using var handler = new SocketsHttpHandler();
        handler.ConnectCallback = async (to, stopping) =>
        {
            connections++;
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(to.DnsEndPoint, stopping);
            return new NetworkStream(socket, ownsSocket: true);
        };
        using var http = new HttpClient(handler);

        foreach (var sent in (SignedInteraction[])
            [
                _bot.Discord.Signing.Sign(Signing.Ping),
                _bot.Discord.Signing.Sign(_anna.Slash("today")),
                _bot.Discord.Signing.Sign(_anna.Slash("today"), Wrong.Stale),
                _bot.Discord.Signing.Sign(Signing.Ping),
            ])
        {
            using var answer = await http.SendAsync(sent.ToRequest(_address), TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, connections);
    }

    [Fact]
    public async Task An_address_that_is_taken_ends_it_with_a_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, _address.Port);
        other.Start();
        _bot.Start();

        var ended = await Assert.ThrowsAsync<WrongSettingException>(() => _bot.Receiving);

        Assert.Contains("InteractionsAddress", ended.Message, StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> DeliverAsync(SignedInteraction signed)
    {
        using var answer = await Http.SendAsync(signed.ToRequest(_address), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
