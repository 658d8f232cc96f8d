using System.Collections.Immutable;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace RecoveryBot.Worker.Web;

/// <summary>A bare web server at one address, with limits that stand strangers, and what answers at which path of it.</summary>
internal sealed class Listener : IHttpApplication<HttpContext>, IDisposable
{
    /// <summary>Far more than platforms and an operator open; whoever comes beyond it is turned away.</summary>
    public const int MostConnections = 256;

    private readonly KestrelServer _server;
    private ImmutableDictionary<string, RequestDelegate> _handlers = ImmutableDictionary<string, RequestDelegate>.Empty;

    private Listener(KestrelServer server) => _server = server;

    public bool IsEmpty => _handlers.IsEmpty;

    /// <param name="grace">How long a body may drip before it is given up.</param>
    /// <exception cref="IOException">Nothing can listen there.</exception>
    public static async Task<Listener> StartAsync(string origin, TimeSpan grace, CancellationToken stopping)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxConcurrentConnections = MostConnections;

        // What is refused by its head is read and thrown away up to here, so that the refusal arrives; whoever answers sets a bound.
        options.Limits.MaxRequestBodySize = 64 * 1024;
        options.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        options.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(90);

        // A body that drips must not hold a place for long.
        options.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 8 * 1024, grace);

        // Without loggers: they would write what strangers send.
        var loggers = NullLoggerFactory.Instance;
        var server = new KestrelServer(
            Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), loggers), loggers);
        var listener = new Listener(server);
        server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Add(origin);
        try
        {
            await server.StartAsync(listener, stopping);
            return listener;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public void Add(string path, RequestDelegate handle) => _handlers = _handlers.SetItem(path, handle);

    public void Remove(string path) => _handlers = _handlers.Remove(path);

    public void Dispose() => _server.Dispose();

    HttpContext IHttpApplication<HttpContext>.CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    void IHttpApplication<HttpContext>.DisposeContext(HttpContext context, Exception? exception)
    {
        // There is nothing to put away.
    }

    async Task IHttpApplication<HttpContext>.ProcessRequestAsync(HttpContext context)
    {
        var found = _handlers
            .Where(one => context.Request.Path.StartsWithSegments(one.Key, StringComparison.Ordinal))
            .OrderByDescending(one => one.Key.Length)
            .FirstOrDefault();
        if (found.Value is { } handle)
        {
            await handle(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
