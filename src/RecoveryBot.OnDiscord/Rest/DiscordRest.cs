using System.Net.Http.Headers;
using System.Text.Json;
using NodaTime;

namespace RecoveryBot.OnDiscord.Rest;

/// <summary>
/// Sends requests to Discord's API, none faster than it takes them. One call is one request: whether it is made again is
/// for the caller, who knows whether that does harm, and so are waits that are not short.
/// </summary>
internal sealed class DiscordRest : IDisposable
{
    // A bucket of Discord's is full again after a second or five.
    private static readonly Duration ShortWait = Duration.FromSeconds(1.5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // Discord refuses whoever does not introduce themselves in this form (API reference, "User Agent").
    private static readonly string UserAgent =
        $"DiscordBot (https://example.org/recoverybot, {typeof(DiscordRest).Assembly.GetName().Version?.ToString(2)})";

    // Messages and lists of commands are some hundred kB at most; whatever is longer is none of Discord's answers.
    private const int LongestAnswer = 4 * 1024 * 1024;

    private readonly HttpClient _http;
    private readonly RateLimiter _limiter;
    private readonly InvalidRequests _invalid;
    private readonly InvalidRequests _invalidByInteraction;
    private readonly TimeProvider _time;
    private readonly string _authorization;

    public DiscordRest(DiscordSettings settings, TimeProvider time)
    {
        var hidden = new InteractionTokenHandler(settings.ApiUrl, new SocketsHttpHandler
        {
            // No tracing: it would see the interactions' tokens, which stand in addresses.
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxConnectionsPerServer = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        });
        _http = new HttpClient(hidden)
        {
            BaseAddress = settings.ApiUrl,
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = LongestAnswer,
        };
        _authorization = $"Bot {settings.Token}";
        _limiter = new RateLimiter(time);
        _invalid = new InvalidRequests(time);
        _invalidByInteraction = new InvalidRequests(time);
        _time = time;
    }

    /// <returns>The answer's JSON; undefined if it had none.</returns>
    /// <exception cref="RestFailedException">It came to nothing.</exception>
    public async Task<JsonElement> SendAsync(RestRequest request, CancellationToken stopping)
    {
        if (CountOf(request).Wait() is var guarded && guarded > Duration.Zero)
        {
            throw new RestFailedException(new RestFailure.InvalidRequestLimit(guarded));
        }

        var pass = await _limiter.EnterAsync(request with { LongestWait = request.LongestWait ?? ShortWait }, stopping);
        RateLimitHeaders? told = null;
        try
        {
            using var late = new CancellationTokenSource(Patience, _time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, late.Token);
            using var message = MessageOf(request);
            using var response = await _http.SendAsync(message, either.Token);
            told = RestResponseParser.Told(response.Headers);
            return Read(request, response, await response.Content.ReadAsByteArrayAsync(either.Token));
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            throw new RestFailedException(new RestFailure.OutcomeUnknown("no answer in time"));
        }
        catch (HttpRequestException broken)
        {
            throw new RestFailedException(FailureOf(broken));
        }
        finally
        {
            _limiter.Leave(pass, told);
        }
    }

    public void Dispose() => _http.Dispose();

    // Apart from each other, so that chats which take nothing never stop the answers to who is there; both together are far
    // below what Discord locks an address out for.
    private InvalidRequests CountOf(RestRequest request) => request.IsByInteraction ? _invalidByInteraction : _invalid;

    private JsonElement Read(RestRequest request, HttpResponseMessage response, byte[] body)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new RestFailedException(Refused(request, response, body));
        }

        if (body.Length == 0)
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new RestFailedException(new RestFailure.OutcomeUnknown("an answer that is no JSON"));
        }
    }

    private RestFailure Refused(RestRequest request, HttpResponseMessage response, byte[] body)
    {
        if (RestResponseParser.IsInvalid(response.StatusCode, response.Headers))
        {
            CountOf(request).Add();
        }

        var failure = RestResponseParser.Failure(response.StatusCode, response.Headers, body);
        switch (failure)
        {
            case RestFailure.RateLimited { Scope: LimitScope.Bucket } fast:
                _limiter.Hold(request, fast.Wait);
                break;
            case RestFailure.RateLimited fast:
                _limiter.HoldAll(fast.Wait, fast.Scope);
                break;
            default:
                break;
        }

        return failure;
    }

    private HttpRequestMessage MessageOf(RestRequest request)
    {
        var message = InteractionTokenHandler.MessageOf(request);
        message.Content = ContentOf(request);
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (!request.IsByInteraction)
        {
            message.Headers.TryAddWithoutValidation("Authorization", _authorization);
        }

        return message;
    }

    // Made anew for every attempt: content can be sent only once.
    private static HttpContent? ContentOf(RestRequest request)
    {
        if (request.Json is not { } json)
        {
            return null;
        }

        var payload = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        if (request.Files.Count == 0)
        {
            return payload;
        }

        var parts = new MultipartFormDataContent { { payload, "payload_json" } };
        foreach (var (index, file) in request.Files.Index())
        {
            var content = new ReadOnlyMemoryContent(file.Content) { Headers = { ContentType = new MediaTypeHeaderValue(file.MediaType) } };
            parts.Add(content, $"files[{index}]", file.Name);
        }

        return parts;
    }

    private static RestFailure FailureOf(HttpRequestException broken) => broken.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError
            or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError => new RestFailure.TryLater($"no connection: {broken.HttpRequestError}"),
        var error => new RestFailure.OutcomeUnknown($"connection broken: {error}"),
    };
}
