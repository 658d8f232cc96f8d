using System.Net;
using System.Net.Sockets;
using System.Text;
using RecoveryBot.Application.Web;
using RecoveryBot.Worker.Web;
using WebRequest = RecoveryBot.Application.Web.WebRequest;

namespace RecoveryBot.Worker.Tests.Web;

/// <summary>What strangers meet who find the address.</summary>
public sealed class WebServerTests : IDisposable
{
    private readonly HttpClient _http = new();
    private readonly WebServer _server = new(grace: TimeSpan.FromMinutes(5));
    private readonly CancellationTokenSource _stop = new();
    private readonly string _origin = $"http://127.0.0.1:{FreePort()}";

    public void Dispose()
    {
        _stop.Cancel();
        _server.Dispose();
        _http.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task Two_things_answer_at_one_address_each_at_its_own_path()
    {
        _ = Serve("/one", _ => new WebAnswer(200) { Body = "1"u8.ToArray(), MediaType = "text/plain" });
        _ = Serve("/two", _ => new WebAnswer(200) { Body = "2"u8.ToArray(), MediaType = "text/plain" });

        Assert.Equal("1", await TextAsync("/one/more"));
        Assert.Equal("2", await TextAsync("/two"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/onemore"));
    }

    [Fact]
    public async Task The_address_is_free_again_once_nothing_answers_there()
    {
        var serving = Serve("/one", _ => new WebAnswer(200));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/one"));

        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => serving);

        using var other = new TcpListener(IPAddress.Loopback, new Uri(_origin).Port);
        other.Start();
    }

    [Fact]
    public async Task An_address_that_is_taken_is_an_error_of_whoever_wants_it()
    {
        using var other = new TcpListener(IPAddress.Loopback, new Uri(_origin).Port);
        other.Start();

        await Assert.ThrowsAsync<IOException>(() => Serve("/one", _ => new WebAnswer(200)));
    }

    [Theory]
    [InlineData(1000, HttpStatusCode.OK)]
    [InlineData(1001, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_is_read_up_to_its_bound_whether_or_not_its_length_is_said(int length, HttpStatusCode expected)
    {
        _ = Serve("/one", request => new WebAnswer(request.Body.Length == length ? 200 : 500));
        using var said = new ByteArrayContent(new byte[length]);
        using var unsaid = new ByteArrayContent(new byte[length]);
        using var chunked = new HttpRequestMessage(HttpMethod.Post, _origin + "/one") { Content = unsaid };
        chunked.Headers.TransferEncodingChunked = true;

        Assert.Equal(expected, (await _http.PostAsync(new Uri(_origin + "/one"), said, Stopping)).StatusCode);
        Assert.Equal(expected, (await _http.SendAsync(chunked, Stopping)).StatusCode);
    }

    [Fact]
    public async Task What_is_refused_by_its_head_is_never_read()
    {
        var isRead = false;
        _ = Serve(
            "/one",
            _ =>
            {
                isRead = true;
                return new WebAnswer(200);
            },
            _ => new WebAnswer(401));

        // Only the head is sent, and it promises a body that never comes.
        Assert.StartsWith("HTTP/1.1 401", await RawAsync("POST /one HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n"), StringComparison.Ordinal);
        Assert.False(isRead);
    }

    [Fact]
    public async Task A_head_without_an_end_is_not_listened_to_for_ever()
    {
        _ = Serve("/one", _ => new WebAnswer(200));

        Assert.StartsWith(
            "HTTP/1.1 431", await RawAsync("GET /one HTTP/1.1\r\nHost: x\r\nX-Long: " + new string('x', 20_000)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_that_never_end_fill_only_so_many_places_and_the_next_one_is_told_when_to_come_again()
    {
        _ = Serve("/one", _ => new WebAnswer(200));
        var open = new List<TcpClient>();
        try
        {
            for (var number = 0; number < EndpointHandler.BodiesAtOnce; number++)
            {
                open.Add(await OpenAsync("POST /one HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\nExpect: 100-continue\r\n\r\n"));

                // It is being read once it is asked for.
                Assert.StartsWith("HTTP/1.1 100", await ReadAsync(open[^1]), StringComparison.Ordinal);
            }

            using var content = new ByteArrayContent(new byte[1]);
            using var answer = await _http.PostAsync(new Uri(_origin + "/one"), content, Stopping);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(1)), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
        }
        finally
        {
            open.ForEach(client => client.Dispose());
        }
    }

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    private Task Serve(string path, Func<WebRequest, WebAnswer> answer, Func<WebRequest, WebAnswer?>? refuse = null) => _server.ServeAsync(
        new WebEndpoint(_origin, path, LongestBody: 1000, (request, _) => Task.FromResult(answer(request))) { Refuse = refuse ?? (_ => null) },
        _stop.Token);

    private async Task<string> TextAsync(string path)
    {
        await StatusAsync(path);
        return await _http.GetStringAsync(new Uri(_origin + path), Stopping);
    }

    /// <summary>Begun in the background: it listens a moment later.</summary>
    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                using var answer = await _http.GetAsync(new Uri(_origin + path), patience.Token);
                return answer.StatusCode;
            }
            catch (HttpRequestException) when (!patience.IsCancellationRequested)
            {
                await Task.Delay(20, patience.Token);
            }
        }
    }

    private async Task<string> RawAsync(string request)
    {
        using var client = await OpenAsync(request);
        return await ReadAsync(client);
    }

    private async Task<TcpClient> OpenAsync(string request)
    {
        await StatusAsync("/nothing");
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(_origin).Port, Stopping);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), Stopping);
        return client;
    }

    private static async Task<string> ReadAsync(TcpClient client)
    {
        var buffer = new byte[1000];
        var read = await client.GetStream().ReadAsync(buffer, Stopping).AsTask().WaitAsync(TimeSpan.FromSeconds(30), Stopping);
        return Encoding.ASCII.GetString(buffer, 0, read);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
