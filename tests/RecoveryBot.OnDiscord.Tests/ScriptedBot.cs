using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnDiscord.Rendering;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Platforms;
using RecoveryBot.Worker.Web;

namespace RecoveryBot.OnDiscord.Tests;

/// <summary>The whole bot on a real store and the fake Discord, with a scripted conversation.</summary>
internal sealed class ScriptedBot : IAsyncDisposable, ITurns
{
    public static readonly IReadOnlyList<CommandHelp> Commands =
        [new("today", "today's answer"), new("log", "note something") { Takes = new("what", "such as: run") }];

    private readonly TemporaryDatabase _place = new();
    private readonly ILoggerFactory _loggers;
    private readonly SemaphoreSlim _taken = new(0);
    private readonly TimeProvider _time;
    private readonly WebServer _webServer = new();
    private CancellationTokenSource _stop = new();
    private DiscordAdapter? _adapter;
    private DurableTurns? _turns;
    private Task _sending = Task.CompletedTask;

    /// <param name="time">Discord's and the bot's; null for the real one.</param>
    public ScriptedBot(FakeDiscordSettings? settings = null, ILoggerFactory? loggers = null, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        Discord = FakeDiscord.Start(_time, settings ?? new FakeDiscordSettings());
        _loggers = loggers ?? NullLoggerFactory.Instance;
    }

    /// <summary>The conversation: by default whoever writes has consented and hears what they said.</summary>
    public Func<Input, TurnContext, Turn> Answer { get; set; } = (input, context) =>
        new Turn(context.Person ?? Samples.Consented()) { Messages = [.. Said(input)] };

    /// <summary>Waited for before each turn.</summary>
    public Func<InboundUpdate, Task> BeforeTurn { get; set; } = _ => Task.CompletedTask;

    public FakeDiscord Discord { get; }

    /// <summary>Another one than Discord knows; null for the right one.</summary>
    public string? WrongToken { get; init; }

    /// <summary>Where interactions are delivered; null for the gateway.</summary>
    public DiscordEndpoint? Endpoint { get; set; }

    public RecordedHealth Health { get; } = new();

    /// <summary>The bot's moments.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Makes what is about others; null where nobody reports.</summary>
    public Func<IDatabase, IReports>? Reports { get; init; }

    public IDatabase Database => _place.Database;

    public ConcurrentQueue<InboundUpdate> Taken { get; } = [];

    public Task Receiving { get; private set; } = Task.CompletedTask;

    public Outbox? Outbox { get; private set; }

    public string MemoryFile => Path.Combine(_place.Options.DataFolder, "discord.json");

    public static Place ChatOf(Seat seat) => Place.Direct("discord", seat.Person.Id.ToString(CultureInfo.InvariantCulture));

    public ScriptedBot Start()
    {
        var settings = new DiscordSettings(WrongToken ?? Discord.Token, new Uri(Discord.ApiUrl), MemoryFile) { Endpoint = Endpoint };
        _adapter = new DiscordAdapter(settings, Words, _webServer, _place.Database, Health, Clock, _time, _loggers);
        Outbox = new Outbox(
            _place.Database, [_adapter.Platform], new NoFiles(), Reports?.Invoke(_place.Database) ?? NoReports.Instance, Clock, _time, _loggers.CreateLogger<Outbox>());
        _turns = new DurableTurns(
            _place.Database,
            Outbox,
            new ConversationPort(
                (input, context) => Answer(input, context),
                Samples.Says("sorry"),
                link => Samples.Says($"only at {link}"),
                Samples.Says("hello from here")),
            new RandomFormIds(),
            new RandomOneTimeCodes(),
            [],
            Clock,
            _loggers.CreateLogger<DurableTurns>());
        _sending = Outbox.RunAsync(_stop.Token);
        Receiving = _adapter.RunAsync(this, Commands, _stop.Token);
        return this;
    }

    /// <summary>Started, and listening.</summary>
    public async Task<ScriptedBot> ListeningAsync()
    {
        Start();
        await Discord.ConnectedAsync();
        return this;
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAny(Receiving);
        await _sending;
        _adapter?.Dispose();
        _stop.Dispose();
        _stop = new CancellationTokenSource();
    }

    public async Task<TurnTaken> TakeAsync(InboundUpdate update, CancellationToken stopping)
    {
        await BeforeTurn(update).WaitAsync(stopping);
        var taken = await _turns!.TakeAsync(update, stopping);
        Taken.Enqueue(update);
        _taken.Release();
        return taken;
    }

    public Task TakeAsync(PartyUpdate update, CancellationToken stopping) => _turns!.TakeAsync(update, stopping);

    /// <summary>Until nothing waits for that person. What takes longer than a minute does not happen.</summary>
    public Task IdleAsync(Seat seat) => Outbox!.WhenIdleAsync(ChatOf(seat), TestContext.Current.CancellationToken)
        .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    /// <summary>Until so many more turns were taken. To be called by one test at a time.</summary>
    public async Task TakenAsync(int turns)
    {
        for (; turns > 0; turns--)
        {
            Assert.True(await _taken.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        }
    }

    public Task SayAsync(Seat to, Message message) => _place.Database.WriteAsync(
        unitOfWork => unitOfWork.Outbox.Add(ChatOf(to), message, Clock.GetCurrentInstant()),
        queued => Outbox!.Enqueue([queued]),
        TestContext.Current.CancellationToken);

    /// <summary>For all to read.</summary>
    public Task PostAsync(Channel to, Message message) => _place.Database.WriteAsync(
        unitOfWork => unitOfWork.Outbox.Add(
            Place.Channel("discord", to.Id.ToString(CultureInfo.InvariantCulture)), message, Clock.GetCurrentInstant()),
        queued => Outbox!.Enqueue([queued]),
        TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        _taken.Dispose();
        await Discord.DisposeAsync();
        _webServer.Dispose();
        _place.Dispose();
    }

    private static IEnumerable<Message> Said(Input input) => input switch
    {
        Input.Edited edited => [Samples.Says("changed"), .. Said(edited.Now)],
        Input.Wordless => [Samples.Says("no words")],
        Input.Typed typed => [Samples.Says(typed.Text)],
        Input.Press press => [Samples.Says($"pressed {press.Payload}")],
        Input.Command command => [Samples.Says($"/{command.Name} {command.Arguments}".TrimEnd())],
        _ => [],
    };

    public static readonly DiscordWords Words = new(
        "Choose", "Write", "In your own words", RichText.Plain("I cannot write to you directly."), "A button here",
        RichText.Plain("Good morning, everyone."), "Check in");

    private sealed class NoFiles : IAttachmentRenderer
    {
        public Task<AttachmentFile?> RenderAsync(Attachment attachment, Place chat, CancellationToken stopping) =>
            Task.FromResult<AttachmentFile?>(null);
    }
}
