using System.Collections.Concurrent;
using System.Diagnostics;
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
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Platforms;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Worker.Web;

namespace RecoveryBot.OnTelegram.Tests;

/// <summary>The whole bot on a real store and the fake Telegram, with a scripted conversation.</summary>
internal sealed class ScriptedBot : IAsyncDisposable, ITurns
{
    public static readonly IReadOnlyList<CommandHelp> Commands = [new("today", "today's answer"), new("help", "this list")];

    /// <summary>What does not happen within it does not happen.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryDatabase _place = new();
    private readonly ILoggerFactory _loggers;
    private readonly TimeProvider _time;
    private readonly WebServer _webServer = new();
    private CancellationTokenSource _stop = new();
    private TelegramAdapter? _adapter;
    private DurableTurns? _turns;
    private Task _sending = Task.CompletedTask;

    /// <param name="time">That of the adapter alone.</param>
    public ScriptedBot(FakeTelegramSettings? settings = null, ILoggerFactory? loggers = null, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        Telegram = FakeTelegram.Start(TimeProvider.System, settings ?? new FakeTelegramSettings());
        _loggers = loggers ?? NullLoggerFactory.Instance;
    }

    /// <summary>The conversation: by default whoever writes has consented and hears what they said.</summary>
    public Func<Input, TurnContext, Turn> Answer { get; set; } = (input, context) =>
        new Turn(context.Person ?? Samples.Consented()) { Messages = [.. Said(input)] };

    /// <summary>Waited for before each turn.</summary>
    public Func<InboundUpdate, Task> BeforeTurn { get; set; } = _ => Task.CompletedTask;

    public FakeTelegram Telegram { get; }

    /// <summary>Where updates are delivered; null: Telegram is polled.</summary>
    public TelegramWebhook? Webhook { get; set; }

    public RecordedHealth Health { get; } = new();

    /// <summary>The bot's moments.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Makes what is about others; null where nobody reports.</summary>
    public Func<IDatabase, IReports>? Reports { get; init; }

    public IDatabase Database => _place.Database;

    public ConcurrentQueue<InboundUpdate> Taken { get; } = [];

    public Task Receiving { get; private set; } = Task.CompletedTask;

    public Outbox? Outbox { get; private set; }

    public IChatPlatform Platform => _adapter!.Platform;

    public ScriptedBot Start()
    {
        var settings = new TelegramSettings(Telegram.Token, new Uri(Telegram.BaseUrl)) { Webhook = Webhook };
        _adapter = new TelegramAdapter(settings, _webServer, Health, _time);
        Outbox = new Outbox(
            _place.Database, [_adapter.Platform], new NoFiles(), Reports?.Invoke(_place.Database) ?? NoReports.Instance, Clock, TimeProvider.System, _loggers.CreateLogger<Outbox>());
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
            [_adapter.Rights],
            Clock,
            _loggers.CreateLogger<DurableTurns>());
        _sending = Outbox.RunAsync(_stop.Token);
        Receiving = _adapter.RunAsync(this, _place.Database, Commands, Clock, _loggers, _stop.Token);
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
        return taken;
    }

    public Task TakeAsync(PartyUpdate update, CancellationToken stopping) => _turns!.TakeAsync(update, stopping);

    /// <summary>Until it is kept that the whole platform asked to be left alone.</summary>
    public async Task HeldAsync()
    {
        var began = Stopwatch.GetTimestamp();
        while (_place.Database.Read(queries => queries.Holds()).Count == 0)
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < Patience, "Nothing is held.");
            await Task.Yield();
        }
    }

    /// <summary>Until nothing waits for that chat.</summary>
    public Task IdleAsync(Place chat) =>
        Outbox!.WhenIdleAsync(chat, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

    public Task SayAsync(Testing.Telegram.Chats.Chat to, Message message) => _place.Database.WriteAsync(
        unitOfWork => unitOfWork.Outbox.Add(
            Place.Direct("telegram", $"{to.Id}"), message, Clock.GetCurrentInstant()),
        queued => Outbox!.Enqueue([queued]),
        TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        await Telegram.DisposeAsync();
        _webServer.Dispose();
        _place.Dispose();
    }

    private static IEnumerable<Message> Said(Input input) => input switch
    {
        Input.Edited edited => [Samples.Says("changed"), .. Said(edited.Now)],
        Input.Wordless => [Samples.Says("no words")],
        Input.Anonymous => [Samples.Says("who asks?")],
        Input.Typed typed => [Samples.Says(typed.Text)],
        Input.Press press => [Samples.Says($"pressed {press.Payload}")],
        Input.Command command => [Samples.Says($"/{command.Name} {command.Arguments}".TrimEnd())],
        _ => [],
    };

    private sealed class NoFiles : IAttachmentRenderer
    {
        public Task<AttachmentFile?> RenderAsync(Attachment attachment, Place chat, CancellationToken stopping) =>
            Task.FromResult<AttachmentFile?>(null);
    }
}
