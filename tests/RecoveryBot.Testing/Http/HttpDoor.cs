using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace RecoveryBot.Testing.Http;

/// <summary>Listens on a loopback port of its own. Disposed, it leaves neither the port nor a connection behind.</summary>
internal sealed class HttpDoor : IAsyncDisposable
{
    private readonly IHttpSite _site;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<Task, bool> _connections = [];
    private readonly TcpListener _listener;
    private readonly Task _accepting;

    /// <param name="port">0 takes any free one.</param>
    public HttpDoor(IHttpSite site, TimeProvider clock, int port = 0)
    {
        _site = site;
        _clock = clock;
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    public async ValueTask DisposeAsync()
    {
        // The listener goes last: between two callers, whoever accepts would find it gone.
        await _closing.CancelAsync();
        await _accepting;
        _listener.Dispose();
        await Task.WhenAll(_connections.Keys);
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_closing.Token);
                socket.NoDelay = true;
                var serving = new HttpConnection(socket, _site, _clock).ServeAsync(_closing.Token);
                _connections[serving] = true;
                _ = serving.ContinueWith(
                    ended => _connections.TryRemove(ended, out _),
                    CancellationToken.None,
                    TaskContinuationOptions.ExecuteSynchronously,
                    TaskScheduler.Default);
            }
        }
        catch (OperationCanceledException)
        {
            // The door was closed.
        }
    }
}
