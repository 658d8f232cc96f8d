using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.AspNetCore.WebSockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace RecoveryBot.Testing.Http;

/// <summary>Listens on a loopback port of its own. Disposed, it leaves neither the port nor a connection behind.</summary>
internal sealed class HttpDoor : IHttpApplication<HttpContext>, IAsyncDisposable
{
    /// <summary>Bytes; the largest files that any of the platforms takes are of 50 MB (Bot API).</summary>
    private const int LongestBody = 52 * 1024 * 1024;

    // Kestrel adds it to the time it is, so that "for ever" would be in the past.
    private static readonly TimeSpan LongerThanAnyTest = TimeSpan.FromDays(30);

    private readonly CancellationTokenSource _closing = new();
    private readonly KestrelServer _server = Server();
    private readonly WebSocketMiddleware _requests;

    /// <param name="port">0 takes any free one.</param>
    public HttpDoor(IHttpSite site, TimeProvider clock, int port = 0)
    {
        var visits = new Visits(site, clock, _closing.Token);
        // No pings of its own: what lives and what does not is the site's business, on the test's clock.
        var talks = new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero };
        _requests = new WebSocketMiddleware(visits.ServeAsync, Options.Create(talks), NullLoggerFactory.Instance);
        var addresses = _server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses;
        addresses.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        _server.StartAsync(this, CancellationToken.None).GetAwaiter().GetResult();
        Port = new Uri(addresses.Single()).Port;
    }

    public int Port { get; }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        // Without patience: whoever is still connected is cut off.
        await _server.StopAsync(new CancellationToken(canceled: true));
        _server.Dispose();
        _closing.Dispose();
    }

    HttpContext IHttpApplication<HttpContext>.CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    void IHttpApplication<HttpContext>.DisposeContext(HttpContext context, Exception? exception)
    {
        // There is nothing to put away.
    }

    Task IHttpApplication<HttpContext>.ProcessRequestAsync(HttpContext context) => _requests.Invoke(context);

    private static KestrelServer Server()
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = LongestBody;
        // How slow somebody may be is for the test to say, not for a clock that it does not hold.
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        options.Limits.KeepAliveTimeout = LongerThanAnyTest;
        options.Limits.RequestHeadersTimeout = LongerThanAnyTest;
        var loggers = NullLoggerFactory.Instance;
        return new KestrelServer(
            Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), loggers), loggers);
    }
}
