using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace RecoveryBot.Testing.Http;

/// <summary>One client's connection, with as many requests as it likes, one after the other.</summary>
internal sealed class HttpConnection(Socket socket, IHttpSite site, TimeProvider clock)
{
    /// <summary>Ends when the client has gone, was reset, or the door closes; never throws for any of them.</summary>
    public async Task ServeAsync(CancellationToken closing)
    {
        using var stream = new NetworkStream(socket, ownsSocket: true);
        var reader = new RequestReader(stream);
        try
        {
            while (await ServeOneAsync(reader, stream, closing))
            {
            }
        }
        catch (BadRequestException bad)
        {
            await stream.WriteAsync(Refusal(bad).ToBytes(isLast: true), CancellationToken.None);
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException
            or ObjectDisposedException or WebSocketException)
        {
            // Clients come and go; what they were told is counted elsewhere.
        }
    }

    private async Task<bool> ServeOneAsync(RequestReader reader, NetworkStream stream, CancellationToken closing)
    {
        if (await reader.ReadHeadAsync(closing) is not { } head)
        {
            return false;
        }

        if (site.TurnsAway(head))
        {
            return Reset();
        }

        if (WebSocketHandshake.IsAskedFor(head) && site is IWebSocketSite talking)
        {
            await stream.WriteAsync(WebSocketHandshake.Answer(head), closing);
            using var line = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
            await talking.TalkAsync(head, line, () => Reset(), closing);
            return false;
        }

        var request = new HttpRequest(head, await reader.ReadBodyAsync(head, closing));
        using var hungUp = CancellationTokenSource.CreateLinkedTokenSource(closing);
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(closing);
        var watch = WatchAsync(hungUp, answered.Token);
        try
        {
            return await AnswerAsync(request, stream, hungUp.Token) && !head.IsLast;
        }
        finally
        {
            await answered.CancelAsync();
            await watch;
        }
    }

    private async Task<bool> AnswerAsync(HttpRequest request, NetworkStream stream, CancellationToken hungUp)
    {
        var answer = await site.AnswerAsync(request, hungUp);
        var isDelivered = false;
        try
        {
            isDelivered = await DeliverAsync(answer, request.Head.IsLast, stream, hungUp);
        }
        finally
        {
            answer.Delivered?.Invoke(isDelivered);
        }

        return isDelivered;
    }

    /// <summary>A held poll must not outlive its client: a peek that finds the end of the stream says so.</summary>
    private async Task WatchAsync(CancellationTokenSource hungUp, CancellationToken answered)
    {
        try
        {
            if (await socket.ReceiveAsync(new byte[1], SocketFlags.Peek, answered) == 0)
            {
                await hungUp.CancelAsync();
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (SocketException)
        {
            await hungUp.CancelAsync();
        }
    }

    private async Task<bool> DeliverAsync(HttpAnswer answer, bool isLast, NetworkStream stream, CancellationToken hungUp)
    {
        var bytes = answer.ToBytes(isLast);
        switch (answer.Delivery)
        {
            case Delivery.Reset:
                return Reset();
            case Delivery.Half:
                await stream.WriteAsync(bytes.AsMemory(..(bytes.Length - ((answer.Body.Length + 1) / 2))), hungUp);
                return Reset();
            case Delivery.Drip drip:
                foreach (var piece in bytes.Chunk(drip.Bytes))
                {
                    await stream.WriteAsync(piece, hungUp);
                    await Task.Delay(drip.Pause, clock, hungUp);
                }

                break;
            case Delivery.Late late:
                await late.Moment.WaitAsync(hungUp);
                await stream.WriteAsync(bytes, hungUp);
                break;
            default:
                await stream.WriteAsync(bytes, hungUp);
                break;
        }

        return true;
    }

    private bool Reset()
    {
        // Lingering for no time at all is how a socket sends a reset instead of a polite end.
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
        return false;
    }

    private static HttpAnswer Refusal(BadRequestException bad) =>
        new(400, "text/plain", Encoding.UTF8.GetBytes(bad.Message), new Delivery.Whole());
}
