using Microsoft.Extensions.Time.Testing;
using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Agenda;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Pictures;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Faq;
using RecoveryBot.Worker.Composition;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Year.Tests.Running;

/// <summary>The program's own rooms on a real store, with a clock that is set and phones that are read.</summary>
internal sealed class YearBot : IClock, IAsyncDisposable
{
    // In memory where there is such a place: that commits survive a power cut is shown elsewhere, and a year has many.
    private static readonly string Place = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    private readonly string _root = Directory.CreateDirectory(
        Path.Combine(Place, $"recoverybot-year-{Environment.ProcessId}-{Guid.NewGuid():N}")).FullName;
    private readonly CancellationTokenSource _stop = new();
    private readonly FakeTimeProvider _time;
    private readonly FaqIndex _questions = CompositionRoot.OpenQuestions();
    private readonly SqliteDatabase _store;
    private readonly AgendaClock _agenda;
    private readonly TellingLoop _telling;
    private readonly Retention _retention;
    private readonly PictureRenderer _renderer;
    private readonly Outbox _outbox;
    private readonly Task _sending;

    public YearBot(Instant begin)
    {
        _time = new FakeTimeProvider(begin.ToDateTimeOffset());
        _store = CompositionRoot.OpenDatabase(new RecoveryBotSettings(DataFolder, Path.Combine(_root, "keys")));
        _renderer = new PictureRenderer(Faults.Of<PictureRenderer>(), () => "a font");
        Pictures = new Painting(_renderer);
        _outbox = new Outbox(
            _store, [Phones], CompositionRoot.OpenAttachments(_store, Pictures), CompositionRoot.OpenReports(_store), this, _time, Faults.Of<Outbox>());
        Turns = new DurableTurns(
            _store, _outbox, CompositionRoot.OpenConversation(_questions), new RandomFormIds(), new RandomOneTimeCodes(), [new EverybodyManages()], this, Faults.Of<DurableTurns>());
        var health = new Health(_ => { }, _time, Faults.Of<Health>());
        _agenda = new AgendaClock(
            _store,
            Turns,
            new TrustedClock(this, _time, _store, health),
            new AgendaReplanner(_store, Turns, Faults.Of<AgendaReplanner>()),
            health,
            _time,
            Faults.Of<AgendaClock>());
        _telling = new TellingLoop(_store, Turns, health, this, _time, Faults.Of<TellingLoop>());
        _retention = new Retention(_store, this, _time, Faults.Of<Retention>());
        _sending = _outbox.RunAsync(_stop.Token);
    }

    public string DataFolder => Path.Combine(_root, "data");

    public Phones Phones { get; } = new();

    /// <summary>What paints what is sent.</summary>
    public Painting Pictures { get; }

    public FaultLog Faults { get; } = new();

    public ITurns Turns { get; }

    public Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    public Instant GetCurrentInstant() => Now;

    /// <summary>When the agenda speaks next; null if it does not within a year.</summary>
    public Instant? NextDue() => _store.Read(queries => queries.Due(Now + Duration.FromDays(366), atMost: 1)) is [var first]
        ? first.Due.DueAt
        : null;

    /// <summary>It is that moment now, and whatever is due by then has spoken.</summary>
    public async Task ReachAsync(Instant moment)
    {
        if (moment > Now)
        {
            _time.SetUtcNow(moment.ToDateTimeOffset());
        }

        while (await _agenda.TakeDueAsync(_stop.Token))
        {
            // A full portion: there may be more.
        }

        await SettleAsync();
    }

    /// <summary>Until nobody has anything to tell or to say.</summary>
    public async Task SettleAsync()
    {
        while (await _telling.TakeAllAsync(_stop.Token))
        {
            // Whoever is told something may have something to tell.
        }

        while (_store.Read(queries => queries.Unsent()) is { Count: > 0 } unsent)
        {
            await Task.WhenAll(unsent.Select(message => message.To).Distinct().Select(IdleAsync));
        }
    }

    public Task IdleAsync(Place chat) => _outbox.WhenIdleAsync(chat, _stop.Token);

    public Task ForgetOldAsync() => _retention.ForgetAsync(_stop.Token);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _sending;
        _store.Dispose();
        _renderer.Dispose();
        _questions.Dispose();
        _stop.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
