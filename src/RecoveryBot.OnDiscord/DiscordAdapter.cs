using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Application.Web;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnDiscord.Gateway;
using RecoveryBot.OnDiscord.Interactions;
using RecoveryBot.OnDiscord.Receiving;
using RecoveryBot.OnDiscord.Rendering;
using RecoveryBot.OnDiscord.Rest;
using RecoveryBot.OnDiscord.Sending;

namespace RecoveryBot.OnDiscord;

/// <summary>The bot on Discord: what it sends, and the connection that hears.</summary>
public sealed partial class DiscordAdapter : IDisposable
{
    /// <summary>
    /// A press fails visibly at once if nobody hears it, and what is written is told again for some minutes; after that,
    /// whoever was in the middle of something is asked again.
    /// </summary>
    private static readonly Duration ToldAgain = Duration.FromMinutes(2);

    private static readonly TimeSpan StorageRetryPause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan CommandsPause = TimeSpan.FromSeconds(10);

    private readonly DiscordSettings _settings;
    private readonly DiscordWords _words;
    private readonly DiscordRest _rest;
    private readonly DiscordPages _pages;
    private readonly DirectChannels _channels;
    private readonly PendingInteractions _interactions = new();
    private readonly GatewayStateFile _memory;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IWebServer _webServer;
    private readonly IDatabase _database;
    private readonly IHealth _health;
    private readonly IClock _clock;
    private readonly TimeProvider _time;
    private readonly ILoggerFactory _loggers;
    private readonly ILogger _logger;

    public DiscordAdapter(
        DiscordSettings settings,
        DiscordWords words,
        IWebServer webServer,
        IDatabase database,
        IHealth health,
        IClock clock,
        TimeProvider time,
        ILoggerFactory loggers)
    {
        _settings = settings;
        _words = words;
        _webServer = webServer;
        _database = database;
        _health = health;
        _clock = clock;
        _time = time;
        _loggers = loggers;
        _logger = loggers.CreateLogger<DiscordAdapter>();
        _memory = new GatewayStateFile(settings.MemoryFile, clock, _logger);
        _rest = new DiscordRest(settings, time);
        _pages = new DiscordPages(words);
        _channels = new DirectChannels(new DirectChannelOpener(_rest, time), new DirectChannelStore(database), time);
        var troubles = new SendingTroubles(health);
        Platform = new DiscordPlatform(
            _rest,
            _pages,
            _channels,
            new ChannelPosts(_rest, _pages, troubles, time),
            _interactions,
            troubles,
            () => _memory.Nonces,
            time,
            _ready.Task);
    }

    /// <summary>Where the outbox sends what is said on Discord.</summary>
    public IChatPlatform Platform { get; }

    /// <summary>Hears until told to stop. A network that is down is waited for.</summary>
    /// <param name="commands">What Discord offers when somebody types a slash.</param>
    /// <exception cref="WrongSettingException">Discord does not want us, whatever we do.</exception>
    public async Task RunAsync(ITurns turns, IReadOnlyList<CommandHelp> commands, CancellationToken stopping)
    {
        var outageDetector = new OutageDetector(DiscordName.Platform, ToldAgain, _database, turns, _clock, _loggers.CreateLogger<OutageDetector>());
        var taking = new InteractionHandler(_rest, _pages, _words, _channels, _interactions, TakeAsync, _time, _logger);
        using var together = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var queue = new PerUserQueue(_logger, together.Token);
        var slashes = new SlashCommands(_rest, _memory, commands);
        if (!await TryRegisterAsync(slashes, together.Token))
        {
            queue.Add("commands", "commands", () => RegisterAsync(slashes, together.Token));
        }

        List<Task> loops = [];
        if (_settings.Endpoint is { } endpoint)
        {
            loops.Add(new InteractionDelivery(endpoint, interaction => taking.Add(interaction, queue), _clock).RunAsync(_webServer, together.Token));
        }

        loops.Add(new DiscordGateway(_settings, _rest, _memory, _health, _clock, _time, _logger).RunAsync(
            events => new GatewayEventHandler(events, taking, TakeAsync, _channels, outageDetector, _health, _ready, _time, queue, _logger), together.Token));
        await TogetherAsync(together, loops);

        async Task<TurnTaken> TakeAsync(InboundUpdate update, CancellationToken until)
        {
            while (true)
            {
                if (await TryTakeAsync(turns, update, until) is { } taken)
                {
                    return taken;
                }

                await Task.Delay(StorageRetryPause, _time, until);
            }
        }
    }

    public void Dispose() => _rest.Dispose();

    /// <summary>Until one of them ends; then the others are ended too, and the first one's end is told.</summary>
    private static async Task TogetherAsync(CancellationTokenSource together, IReadOnlyList<Task> loops)
    {
        var first = await Task.WhenAny(loops);
        await together.CancelAsync();
        await Task.WhenAll(loops).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first;
    }

    private async Task RegisterAsync(SlashCommands commands, CancellationToken stopping)
    {
        do
        {
            await Task.Delay(CommandsPause, _time, stopping);
        }
        while (!await TryRegisterAsync(commands, stopping));
    }

    private async Task<bool> TryRegisterAsync(SlashCommands commands, CancellationToken stopping)
    {
        try
        {
            var isKept = await commands.TryKeepAsync(stopping);
            if (!isKept)
            {
                Log.NoCommands(_logger);
            }

            return isKept;
        }
        catch (RestFailedException failed) when (failed.Failure is RestFailure.TokenRefused)
        {
            throw new WrongSettingException(DiscordErrors.TokenRefused);
        }
    }

    /// <returns>Null if the database takes nothing now.</returns>
    private async Task<TurnTaken?> TryTakeAsync(ITurns turns, InboundUpdate update, CancellationToken until)
    {
        try
        {
            return await turns.TakeAsync(update, until);
        }
        catch (StorageUnavailableException unavailable)
        {
            Log.StoreUnavailable(_logger, unavailable.Message);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 51, Level = LogLevel.Warning, Message = "Discord did not take the list of commands; it is tried again in a while")]
        public static partial void NoCommands(ILogger logger);

        [LoggerMessage(EventId = 52, Level = LogLevel.Error, Message = "What happened on Discord waits for the store: {Why}")]
        public static partial void StoreUnavailable(ILogger logger, string why);
    }
}
