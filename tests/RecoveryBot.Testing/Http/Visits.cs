using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RecoveryBot.Testing.Http;

/// <summary>Brings each request to the site, and its answer back as the site wants it delivered.</summary>
/// <param name="closing">The door closes.</param>
internal sealed class Visits(IHttpSite site, TimeProvider clock, CancellationToken closing)
{
    public async Task ServeAsync(HttpContext context)
    {
        var head = HeadOf(context.Request);
        if (site.TurnsAway(head))
        {
            context.Abort();
            return;
        }

        using var hungUp = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, closing);
        try
        {
            if (context.WebSockets.IsWebSocketRequest && site is IWebSocketSite talking)
            {
                using var line = await context.WebSockets.AcceptWebSocketAsync();
                await talking.TalkAsync(head, line, context.Abort, closing);
            }
            else
            {
                await AnswerAsync(new HttpRequest(head, await BodyOf(context.Request, hungUp.Token)), context, hungUp.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody is to mistake it for an answer.
            context.Abort();
        }
    }

    private static RequestHead HeadOf(Microsoft.AspNetCore.Http.HttpRequest request) => new(
        request.Method,
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));

    private static async Task<byte[]> BodyOf(Microsoft.AspNetCore.Http.HttpRequest request, CancellationToken hungUp)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, hungUp);
        return body.ToArray();
    }

    private async Task AnswerAsync(HttpRequest request, HttpContext context, CancellationToken hungUp)
    {
        var answer = await site.AnswerAsync(request, hungUp);
        var isDelivered = false;
        try
        {
            isDelivered = await DeliverAsync(answer, context, hungUp) && !hungUp.IsCancellationRequested;
        }
        finally
        {
            answer.Delivered?.Invoke(isDelivered);
        }

        // Only now: whoever sees it end and asks again is to find it counted.
        if (answer.Delivery is Delivery.Reset)
        {
            context.Abort();
        }
    }

    private async Task<bool> DeliverAsync(HttpAnswer answer, HttpContext context, CancellationToken hungUp)
    {
        var body = answer.Body.AsMemory();
        answer.WriteHead(context.Response);
        switch (answer.Delivery)
        {
            case Delivery.Reset:
                return false;
            case Delivery.Half:
                // Less than was promised: the server sends it and ends the connection.
                await context.Response.Body.WriteAsync(body[..(body.Length / 2)], hungUp);
                return false;
            case Delivery.Drip drip:
                for (; body.Length > drip.Bytes; body = body[drip.Bytes..])
                {
                    await context.Response.Body.WriteAsync(body[..drip.Bytes], hungUp);
                    await Task.Delay(drip.Pause, clock, hungUp);
                }

                break;
            case Delivery.Late late:
                await late.Moment.WaitAsync(hungUp);
                break;
        }

        if (!body.IsEmpty)
        {
            await context.Response.Body.WriteAsync(body, hungUp);
        }

        await context.Response.CompleteAsync();
        return true;
    }
}
