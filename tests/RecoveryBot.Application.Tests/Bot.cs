using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Agenda;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Platforms;

namespace RecoveryBot.Application.Tests;

/// <summary>The whole of Application on a real store, with a scripted conversation, platform and time.</summary>
internal sealed class Bot : IAsyncDisposable, IClock
{
    private readonly TemporaryDatabase _place;
    private readonly CountedFormIds _formIds = new();
    private CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;
    private int _update;

    /// <param name="place">Where the database is, to be gone with the bot; by default a new one.</param>
    public Bot(TemporaryDatabase? place = null)
    {
        _place = place ?? new TemporaryDatabase();
        Disk = new FillingDisk(_place.Database);
        Compose();
    }

    /// <summary>The conversation: by default whoever speaks has consented and hears what they said.</summary>
    public Func<Input, TurnContext, Turn> Answer { get; set; } = (input, context) =>
        new Turn(context.Person ?? Samples.Consented()) { Messages = [Samples.Says(((Input.Typed)input).Text)] };

    /// <summary>The painter: by default one without fonts.</summary>
    public Func<TrendChart, byte[]?> Paint { get; set; } = _ => null;

    public Func<GroupChart, byte[]?> PaintGroup { get; set; } = _ => null;

    /// <summary>The same for a community's week.</summary>
    public Func<RecapChart, byte[]?> PaintRecap { get; set; } = _ => null;

    /// <summary>The reports: by default there is nothing to show.</summary>
    public ScriptedReports Reports { get; } = new();

    /// <summary>A group's conversation: by default it does nothing.</summary>
    public Func<Input, GroupContext, GroupTurn> AnswerForGroup { get; set; } = (_, context) => new GroupTurn(context.State);

    /// <summary>What platforms say about rights: by default nothing.</summary>
    public List<IRights> Rights { get; } = [];

    public FakeTimeProvider Time { get; } = new(Samples.Morning.ToDateTimeOffset());

    public ScriptedPlatform Platform { get; } = new();

    public ScriptedPlatform Discord { get; } = new("discord");

    public FillingDisk Disk { get; }

    public IDatabase Database => Disk;

    public string DataFolder => _place.Options.DataFolder;

    public TemporaryDatabase Place => _place;

    public RecordedHealth Health { get; } = new();

    public Outbox Outbox { get; private set; }

    public DurableTurns Turns { get; private set; }

    public AgendaClock Agenda { get; private set; }

    public TellingLoop Telling { get; private set; }

    public static CancellationToken Stopping => TestContext.Current.CancellationToken;

    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(Time.GetUtcNow());

    public Bot StartSending()
    {
        _running = Outbox.RunAsync(_stop.Token);
        return this;
    }

    public Task<TurnTaken> Hear(string text, Place? from = null, string? updateId = null) => Hear(
        new Input.Typed(text), from, updateId);

    public Task<TurnTaken> Hear(Input input, Place? from = null, string? updateId = null) => Turns.TakeAsync(
        InboundUpdate.InDirect(from ?? Samples.Anna, updateId ?? $"u{Interlocked.Increment(ref _update)}", input), Stopping);

    /// <summary>Lets time pass, a second at a time, until something is done.</summary>
    public async Task PassTimeUntil(Task done)
    {
        while (!done.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(done, Task.Delay(1, CancellationToken.None));
        }

        await done;
    }

    /// <summary>The agenda as it begins with a clock.</summary>
    public AgendaClock AgendaOn(IClock wall, ITurns? turns = null) => new(
        Database,
        turns ?? Turns,
        new TrustedClock(wall, Time, Database, Health),
        new AgendaReplanner(Database, turns ?? Turns, NullLogger<AgendaReplanner>.Instance),
        Health,
        Time,
        NullLogger<AgendaClock>.Instance);

    /// <summary>What takes what parties tell each other, by these turns.</summary>
    public TellingLoop TellingBy(ITurns turns) => new(Database, turns, Health, this, Time, NullLogger<TellingLoop>.Instance);

    public Task Idle(Place? chat = null) => Outbox.WhenIdleAsync(chat ?? Samples.Anna, Stopping);

    public Task<KnownPerson?> Find(Place? who = null) =>
        Database.WriteAsync(unitOfWork => unitOfWork.People.Find(who ?? Samples.Anna), onceKept: null, Stopping);

    public IReadOnlyList<QueuedMessage> Unsent() => Database.Read(queries => queries.Unsent());

    public IReadOnlyList<string> UnsentWords() =>
        [.. Unsent().Select(queued => Samples.WordsOf(Database.Read(queries => queries.Words(queued.Id))!.Message))];

    /// <summary>The program ends, and another run begins on the same store.</summary>
    public async Task RestartSending()
    {
        await StopSending();
        _stop = new CancellationTokenSource();
        Compose();
        StartSending();
    }

    public async ValueTask DisposeAsync()
    {
        await StopSending();
        _place.Dispose();
    }

    private async Task StopSending()
    {
        await _stop.CancelAsync();
        await PassTimeUntil(_running);
        _stop.Dispose();
    }

    [MemberNotNull(nameof(Outbox), nameof(Turns), nameof(Agenda), nameof(Telling))]
    private void Compose()
    {
        Outbox = new(Database, [Platform, Discord], new AttachmentRenderer(Database, ["read me"], new ScriptedPictures(this)), Reports, this, Time, NullLogger<Outbox>.Instance);
        Turns = new(
            Database,
            Outbox,
            new ConversationPort(
                (input, context) => Answer(input, context),
                Samples.Says("sorry"),
                link => Samples.Says($"only at {link}"),
                Samples.Says("hello from here"))
            {
                TakeForGroup = (input, context) => AnswerForGroup(input, context),
            },
            _formIds,
            new RandomOneTimeCodes(),
            Rights,
            this,
            NullLogger<DurableTurns>.Instance);
        Agenda = AgendaOn(this);
        Telling = TellingBy(Turns);
    }

    private sealed class ScriptedPictures(Bot bot) : IPictureRenderer
    {
        public Task<byte[]?> RenderAsync(TrendChart chart, CancellationToken stopping) => Task.FromResult(bot.Paint(chart));

        public Task<byte[]?> RenderAsync(GroupChart chart, CancellationToken stopping) => Task.FromResult(bot.PaintGroup(chart));

        public Task<byte[]?> RenderAsync(RecapChart chart, CancellationToken stopping) => Task.FromResult(bot.PaintRecap(chart));
    }

    private sealed class CountedFormIds : IFormIds
    {
        private int _last;

        public string Next() => $"form{++_last}";
    }
}
