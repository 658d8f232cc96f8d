using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Turns;
using RecoveryBot.Application.Web;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Sending;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>
/// Takes what Telegram delivers. An update is answered with success once it is on disk, and with "later" while the store takes
/// nothing: Telegram keeps it and comes again. Nobody else knows the secret, which is new with each start.
/// </summary>
internal sealed partial class WebhookReceiver(
    BotCalls calls, TelegramWebhook settings, UpdateHandler updateHandler, OutageDetector outageDetector, IHealth health, TimeProvider time, ILogger logger)
{
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    // Telegram cuts its updates at 4 MiB, of which a chat's message is the smallest part.
    private const int LongestBody = 1024 * 1024;

    private const int SecondsUntilLater = 5;
    private const int MostConnections = 40;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    private static readonly UpdateType[] Wanted =
        [UpdateType.Message, UpdateType.EditedMessage, UpdateType.ChannelPost, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    private readonly string _secret = RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <exception cref="WrongSettingException">Nobody can listen there.</exception>
    public async Task RunAsync(IWebServer server, BotIdentity botIdentity, CancellationToken stopping)
    {
        using var together = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var serving = server.ServeAsync(EndpointFor(botIdentity), together.Token);
        var keeping = KeepRegisteredAsync(together.Token);
        var first = await Task.WhenAny(serving, keeping);
        await together.CancelAsync();
        await Task.WhenAll(serving, keeping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await first;
        }
        catch (IOException)
        {
            throw new WrongSettingException(TelegramErrors.CannotListen);
        }
    }

    private WebEndpoint EndpointFor(BotIdentity botIdentity) => new(
        settings.Origin, settings.Path, LongestBody, (request, aborted) => TakeAsync(request.Body, botIdentity, aborted))
    {
        Refuse = Refuse,
    };

    private WebAnswer? Refuse(WebRequest request) => request.Method != "POST" ? new WebAnswer(405)
        : IsOurs(request.Header(SecretHeader)) ? null
        : new WebAnswer(401);

    private bool IsOurs(string? secret) =>
        secret is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(_secret));

    private async Task<WebAnswer> TakeAsync(ReadOnlyMemory<byte> body, BotIdentity botIdentity, CancellationToken aborted)
    {
        FetchedUpdate fetched;
        try
        {
            using var document = JsonDocument.Parse(body);
            fetched = UpdateFetcher.Read(document.RootElement);
        }
        catch (JsonException)
        {
            return new WebAnswer(400);
        }

        try
        {
            await updateHandler.TakeAsync(updateHandler.Read([fetched], botIdentity, aborted), aborted);
            return new WebAnswer(200);
        }
        catch (StorageUnavailableException unavailable)
        {
            Log.StoreUnavailable(logger, unavailable.Message);
            return new WebAnswer(503) { RetryAfter = SecondsUntilLater };
        }
    }

    /// <summary>Tells Telegram where to deliver, and looks again and again whether it does.</summary>
    private async Task KeepRegisteredAsync(CancellationToken stopping)
    {
        var (failures, answered, isOurs) = (0, Instant.FromDateTimeOffset(time.GetUtcNow()), false);
        while (true)
        {
            try
            {
                if (!isOurs)
                {
                    await RegisterAsync(stopping);
                }

                isOurs = await LookAsync(stopping);
                (failures, answered) = (0, Instant.FromDateTimeOffset(time.GetUtcNow()));
                await Task.Delay(isOurs ? BetweenLooks : TimeSpan.FromSeconds(1), time, stopping);
            }
            catch (CallFailedException failed)
            {
                var pause = PollBackoff.After(failed.Failure, ++failures, answered, Instant.FromDateTimeOffset(time.GetUtcNow()));
                if (pause.Problem is { } trouble)
                {
                    health.Wrong(TelegramPlatform.PlatformName, trouble);
                }

                await Task.Delay(pause.Wait.ToTimeSpan(), time, stopping);
            }
            catch (StorageUnavailableException unavailable)
            {
                Log.StoreUnavailable(logger, unavailable.Message);
                await Task.Delay(BetweenLooks, time, stopping);
            }
        }
    }

    private Task<bool> RegisterAsync(CancellationToken stopping) => calls.CallAsync(
        new SetWebhookRequest
        {
            Url = settings.PublicUrl.ToString(),
            SecretToken = _secret,
            MaxConnections = MostConnections,
            AllowedUpdates = Wanted,
        },
        stopping);

    /// <returns>Whether Telegram still delivers to us.</returns>
    private async Task<bool> LookAsync(CancellationToken stopping)
    {
        var info = await calls.CallAsync(new GetWebhookInfoRequest(), stopping);
        if (info.PendingUpdateCount > 0 && info.LastErrorDate is { } at && time.GetUtcNow() - at < BetweenLooks * 2)
        {
            health.Wrong(TelegramPlatform.PlatformName, TelegramErrors.NotDelivered);
        }
        else
        {
            health.Well(TelegramPlatform.PlatformName);
        }

        if (info.PendingUpdateCount == 0)
        {
            await outageDetector.CaughtUpAsync(stopping);
        }

        return info.Url == settings.PublicUrl.ToString();
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 21, Level = LogLevel.Error, Message = "What Telegram delivers waits for the store: {Why}")]
        public static partial void StoreUnavailable(ILogger logger, string why);
    }
}
