using System.Collections.Concurrent;
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
using Xunit;

namespace RecoveryBot.Testing.Platforms;

/// <summary>The whole bot on a real store, with a scripted conversation. How it hears and sends, an adapter's own tests say.</summary>
/// <param name="sendingTime">The outbox's.</param>
public abstract class ScriptedTurns(ILoggerFactory? loggers, TimeProvider sendingTime) : IAsyncDisposable, ITurns
{
    // What does not happen within it does not happen.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly TemporaryDatabase _place = new();
    private readonly SemaphoreSlim _taken = new(0);
    private CancellationTokenSource _stop = new();
    private DurableTurns? _turns;
    private Task _sending = Task.CompletedTask;

    /// <summary>The conversation: by default whoever writes has consented and hears what they said.</summary>
    public Func<Input, TurnContext, Turn> Answer { get; set; } = (input, context) =>
        new Turn(context.Person ?? Samples.Consented()) { Messages = [.. Said(input)] };

    /// <summary>Waited for before each turn.</summary>
    public Func<InboundUpdate, Task> BeforeTurn { get; set; } = _ => Task.CompletedTask;

    public RecordedHealth Health { get; } = new();

    /// <summary>The bot's moments.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Makes what is about others; null where nobody reports.</summary>
    public Func<IDatabase, IReports>? Reports { get; init; }

    public IDatabase Database => _place.Database;

    public ConcurrentQueue<InboundUpdate> Taken { get; } = [];

    public Task Receiving { get; private set; } = Task.CompletedTask;

    public Outbox? Outbox { get; private set; }

    protected string DataFolder => _place.Options.DataFolder;

    protected ILoggerFactory Loggers { get; } = loggers ?? NullLoggerFactory.Instance;

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAny(Receiving);
        await _sending;
        DisposeAdapter();
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

    /// <summary>Until so many more turns were taken. To be called by one test at a time.</summary>
    public async Task TakenAsync(int turns)
    {
        for (; turns > 0; turns--)
        {
            Assert.True(await _taken.WaitAsync(LongestWait, TestContext.Current.CancellationToken));
        }
    }

    /// <summary>Until nothing waits for that chat.</summary>
    public Task IdleAsync(Place chat) =>
        Outbox!.WhenIdleAsync(chat, TestContext.Current.CancellationToken).WaitAsync(LongestWait, TestContext.Current.CancellationToken);

    public Task SayAsync(Place to, Message message) => _place.Database.WriteAsync(
        unitOfWork => unitOfWork.Outbox.Add(to, message, Clock.GetCurrentInstant()),
        queued => Outbox!.Enqueue([queued]),
        TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        _taken.Dispose();
        await DisposePlatformAsync();
        _place.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <param name="receive">Hears until told to stop.</param>
    protected void Run(IChatPlatform platform, IEnumerable<IRights> rights, Func<CancellationToken, Task> receive)
    {
        Outbox = new Outbox(
            _place.Database, [platform], new NoFiles(), Reports?.Invoke(_place.Database) ?? NoReports.Instance, Clock, sendingTime, Loggers.CreateLogger<Outbox>());
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
            rights,
            Clock,
            Loggers.CreateLogger<DurableTurns>());
        _sending = Outbox.RunAsync(_stop.Token);
        Receiving = receive(_stop.Token);
    }

    /// <summary>Nothing is heard or sent any more.</summary>
    protected abstract void DisposeAdapter();

    protected abstract ValueTask DisposePlatformAsync();

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
