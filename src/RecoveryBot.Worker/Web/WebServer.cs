using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using RecoveryBot.Application.Web;

namespace RecoveryBot.Worker.Web;

/// <summary>
/// The program's one web server. It begins to listen at an address with the first endpoint there and ends with the last, so
/// that nothing of it is loaded where none is set.
/// </summary>
public sealed class WebServer : IWebServer, IDisposable
{
    private readonly TimeSpan _grace;
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Dictionary<string, Listener> _listeners = new(StringComparer.OrdinalIgnoreCase);

    public WebServer()
        : this(TimeSpan.FromSeconds(3))
    {
    }

    /// <param name="grace">How long a body may drip before it is given up.</param>
    internal WebServer(TimeSpan grace) => _grace = grace;

    public Task ServeAsync(WebEndpoint endpoint, CancellationToken stopping) =>
        ServeAsync(endpoint.Origin, endpoint.Path, new EndpointHandler(endpoint).HandleAsync, stopping);

    /// <summary>As <see cref="IWebServer.ServeAsync"/>, for what answers by itself.</summary>
    internal async Task ServeAsync(string origin, string path, RequestDelegate handle, CancellationToken stopping)
    {
        await ChangeAsync(origin, listener => listener.Add(path, handle), stopping);
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stopping);
        }
        finally
        {
            await ChangeAsync(origin, listener => listener.Remove(path), CancellationToken.None);
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task ChangeAsync(string origin, Action<Listener> change, CancellationToken stopping)
    {
        await _gate.WaitAsync(stopping);
        try
        {
            if (!_listeners.TryGetValue(origin, out var listener))
            {
                listener = await Listener.StartAsync(origin, _grace, stopping);
                _listeners[origin] = listener;
            }

            change(listener);
            if (listener.IsEmpty)
            {
                _listeners.Remove(origin);
                listener.Dispose();
            }
        }
        catch (SocketException refused)
        {
            throw new IOException("Nothing can listen there.", refused);
        }
        finally
        {
            _gate.Release();
        }
    }
}
