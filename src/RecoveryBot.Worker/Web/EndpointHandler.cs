using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using RecoveryBot.Application.Web;

namespace RecoveryBot.Worker.Web;

/// <summary>Carries requests to an endpoint and its answers back. Only so many bodies lie in memory at a time.</summary>
internal sealed class EndpointHandler(WebEndpoint endpoint)
{
    /// <summary>How many bodies are read at a time; who comes beyond that is asked to come again.</summary>
    public const int BodiesAtOnce = 64;

    private const int SecondsToWait = 1;

    private static readonly WebAnswer TooLong = new(StatusCodes.Status413PayloadTooLarge);

    private int _reading;

    public async Task HandleAsync(HttpContext context)
    {
        var head = RequestOf(context.Request, default);
        await WriteAsync(context.Response, endpoint.Refuse(head) ?? await ReadAndAnswerAsync(context));
    }

    private async Task<WebAnswer> ReadAndAnswerAsync(HttpContext context)
    {
        if (Interlocked.Increment(ref _reading) > BodiesAtOnce)
        {
            Interlocked.Decrement(ref _reading);
            return new WebAnswer(StatusCodes.Status503ServiceUnavailable) { RetryAfter = SecondsToWait };
        }

        // Whatever says that it is longer makes the reading fail, and the server answers with 413 by itself. Where nothing is said it
        // counts what frames the parts of a body as well, so its bound is only a wider one then.
        var said = context.Request.ContentLength;
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize =
            said is null ? 2L * endpoint.LongestBody : endpoint.LongestBody;
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(said ?? endpoint.LongestBody, endpoint.LongestBody) + 1);
        try
        {
            var length = 0;
            while (length <= endpoint.LongestBody
                && await context.Request.Body.ReadAsync(buffer.AsMemory(length), context.RequestAborted) is > 0 and var read)
            {
                length += read;
            }

            return length > endpoint.LongestBody
                ? TooLong
                : await endpoint.AnswerAsync(RequestOf(context.Request, buffer.AsMemory(0, length)), context.RequestAborted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            Interlocked.Decrement(ref _reading);
        }
    }

    private static WebRequest RequestOf(HttpRequest request, ReadOnlyMemory<byte> body) =>
        new(request.Method, request.Path.Value ?? "", name => request.Headers.TryGetValue(name, out var value) ? value.ToString() : null, body);

    private static async Task WriteAsync(HttpResponse response, WebAnswer answer)
    {
        response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (answer.MediaType is { } type)
        {
            response.ContentType = type;
            response.ContentLength = answer.Body.Length;
            await response.Body.WriteAsync(answer.Body, response.HttpContext.RequestAborted);
        }
    }
}
