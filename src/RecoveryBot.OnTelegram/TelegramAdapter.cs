using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Application.Web;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTelegram.Asking;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Receiving;
using RecoveryBot.OnTelegram.Sending;
using Telegram.Bot.Requests;

namespace RecoveryBot.OnTelegram;

/// <summary>The bot on Telegram: what it sends, and the loop that hears.</summary>
public sealed partial class TelegramAdapter : IDisposable
{
    /// <summary>Telegram forgets a press that is not fetched within this time.</summary>
    private static readonly Duration PressesLive = Duration.FromSeconds(150);

    private readonly TelegramWebhook? _webhook;
    private readonly IWebServer _webServer;
    private readonly BotCalls _calls;
    private readonly PostPressAnswers _presses;
    private readonly IHealth _health;
    private readonly TimeProvider _time;

    public TelegramAdapter(TelegramSettings settings, IWebServer webServer, IHealth health, TimeProvider time)
    {
        _webhook = settings.Webhook;
        _webServer = webServer;
        _calls = new BotCalls(settings, time);
        _health = health;
        _time = time;
        _presses = new PostPressAnswers(_calls, time);
        Platform = new TelegramPlatform(_calls, _presses, health, time);
        Rights = new TelegramRights(_calls, time);
    }

    /// <summary>Where the outbox sends what is said on Telegram.</summary>
    public IChatPlatform Platform { get; }

    /// <summary>Who manages a group on Telegram.</summary>
    public IRights Rights { get; }

    /// <summary>Hears until told to stop. A network that is down is waited for.</summary>
    /// <param name="commands">What Telegram offers beside the text field.</param>
    /// <exception cref="WrongSettingException">Telegram does not know the token that it begins with.</exception>
    public async Task RunAsync(
        ITurns turns,
        IDatabase database,
        IReadOnlyList<CommandHelp> commands,
        IClock clock,
        ILoggerFactory loggers,
        CancellationToken stopping)
    {
        var logger = loggers.CreateLogger<TelegramAdapter>();
        var name = await IntroduceAsync(logger, stopping);
        Log.Listening(logger, name);
        if (!await new CommandMenu(_calls, commands).TryKeepAsync(stopping))
        {
            Log.NoMenu(logger);
        }

        var bot = new BotIdentity(name, commands.Select(command => command.Name).ToHashSet()) { Clock = clock };
        var handler = new UpdateHandler(new CallbackQueryAnswers(_calls), _presses, turns, database, _time, logger);
        var outages = new OutageDetector(Platform.Name, PressesLive, database, turns, clock, loggers.CreateLogger<OutageDetector>());
        await (_webhook is { } webhook
            ? new WebhookReceiver(_calls, webhook, handler, outages, _health, _time, logger).RunAsync(_webServer, bot, stopping)
            : new Poller(new UpdateFetcher(_calls), handler, outages, _health, _time, logger).RunAsync(bot, stopping));
    }

    public void Dispose() => _calls.Dispose();

    /// <returns>The bot's own name, without the @.</returns>
    private async Task<string> IntroduceAsync(ILogger logger, CancellationToken stopping)
    {
        var since = Instant.FromDateTimeOffset(_time.GetUtcNow());
        for (var failures = 1; ; failures++)
        {
            try
            {
                return (await _calls.CallAsync(new GetMeRequest(), stopping)).Username!;
            }
            catch (CallFailedException failed) when (failed.Failure is CallFailure.TokenRefused)
            {
                throw new WrongSettingException(TelegramErrors.TokenRefused);
            }
            catch (CallFailedException failed)
            {
                var pause = PollBackoff.After(failed.Failure, failures, since, Instant.FromDateTimeOffset(_time.GetUtcNow()));
                Log.NotYet(logger, failed.Failure.GetType().Name, pause.Wait.TotalSeconds);
                if (pause.Problem is { } trouble)
                {
                    _health.Wrong(Platform.Name, trouble);
                }

                await Task.Delay(pause.Wait.ToTimeSpan(), _time, stopping);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 11, Level = LogLevel.Information, Message = "Listening on Telegram as @{Name}")]
        public static partial void Listening(ILogger logger, string name);

        [LoggerMessage(EventId = 12, Level = LogLevel.Warning, Message = "Telegram did not take the list of commands; the next start tries again")]
        public static partial void NoMenu(ILogger logger);

        [LoggerMessage(EventId = 13, Level = LogLevel.Warning, Message = "Telegram did not answer ({Failure}); asked again in {Seconds} s")]
        public static partial void NotYet(ILogger logger, string failure, double seconds);
    }
}
