using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Requests.Abstractions;

namespace RecoveryBot.OnTelegram.Calls;

/// <summary>
/// Calls to the Bot API, each made once: waiting and trying again belong to whoever calls. Only
/// <see cref="CallFailedException"/> and cancellation come out of it.
/// </summary>
internal sealed class BotCalls : IDisposable
{
    // A press waits for its answer, and the outbox can try again.
    private static readonly Duration Patience = Duration.FromSeconds(30);

    // Telegram cuts its updates at 4 MiB; whatever is longer is none of its answers.
    private const int LongestAnswer = 8 * 1024 * 1024;

    private readonly HttpClient _http;
    private readonly TelegramBotClient _bot;
    private readonly TimeProvider _time;

    public BotCalls(TelegramSettings settings, TimeProvider time)
    {
        var hidden = new BotTokenHandler(settings.Token, new SocketsHttpHandler
        {
            // No tracing: it would see the address with the token in it.
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxConnectionsPerServer = 256,
            // Names are looked up anew now and then, and a connection that the server is about to close is not used.
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        });
        _http = new HttpClient(hidden) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LongestAnswer };
        _bot = new TelegramBotClient(
            new TelegramBotClientOptions(hidden.StandIn, settings.ApiUrl.GetLeftPart(UriPartial.Authority))
            {
                RetryThreshold = 0,
                RetryCount = 0,
            },
            _http);
        _time = time;
    }

    public Task<T> CallAsync<T>(IRequest<T> request, CancellationToken stopping) => CallAsync(request, Patience, stopping);

    public async Task<T> CallAsync<T>(IRequest<T> request, Duration patience, CancellationToken stopping)
    {
        using var late = new CancellationTokenSource(patience.ToTimeSpan(), _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, late.Token);
        try
        {
            return await _bot.SendRequest(request, either.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            throw new CallFailedException(new CallFailure.OutcomeUnknown("no answer in time"));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new CallFailedException(CallFailureParser.Of(fault));
        }
    }

    public void Dispose() => _http.Dispose();
}
