using System.Net.WebSockets;
using System.Text.Json;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>One WebSocket to the gateway: whole messages in, whole messages out.</summary>
internal sealed class GatewaySocket(ClientWebSocket socket, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    // A READY can be long; nothing that Discord tells is longer than this.
    private const int LongestMessage = 16 * 1024 * 1024;

    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly byte[] _piece = new byte[16 * 1024];

    /// <returns>Null if nobody is there.</returns>
    public static async Task<GatewaySocket?> OpenAsync(Uri address, TimeProvider time, CancellationToken stopping)
    {
        var socket = new ClientWebSocket();
        try
        {
            using var late = new CancellationTokenSource(ConnectPatience, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, late.Token);
            await socket.ConnectAsync(address, either.Token);
            return new GatewaySocket(socket, time);
        }
        catch (Exception trouble) when (trouble is WebSocketException or OperationCanceledException)
        {
            socket.Dispose();
            stopping.ThrowIfCancellationRequested();
            return null;
        }
    }

    /// <returns>The next message; null once the connection has ended.</returns>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken stopping)
    {
        try
        {
            var message = new MemoryStream();
            while (true)
            {
                var received = await socket.ReceiveAsync(_piece.AsMemory(), stopping);
                message.Write(_piece, 0, received.Count);
                if (received.MessageType == WebSocketMessageType.Close || message.Length > LongestMessage)
                {
                    return null;
                }

                if (received.EndOfMessage)
                {
                    return message.GetBuffer().AsMemory(0, (int)message.Length);
                }
            }
        }
        catch (WebSocketException)
        {
            return null;
        }
    }

    /// <summary>Why the other side closed; null if the connection just ended.</summary>
    public int? CloseCode => (int?)socket.CloseStatus;

    /// <returns>False if the connection has ended.</returns>
    public async Task<bool> TrySendAsync(int op, object? data, CancellationToken stopping)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?> { ["op"] = op, ["d"] = data });
        await _sending.WaitAsync(stopping);
        try
        {
            await socket.SendAsync(json.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, stopping);
            return true;
        }
        catch (Exception ended) when (ended is WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says why we leave, and leaves whether that was heard or not.</summary>
    public async Task CloseAsync(int code)
    {
        try
        {
            using var late = new CancellationTokenSource(ClosePatience, time);
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, late.Token);
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // It has ended already.
        }

        socket.Abort();
    }

    public void Dispose()
    {
        socket.Dispose();
        _sending.Dispose();
    }
}
