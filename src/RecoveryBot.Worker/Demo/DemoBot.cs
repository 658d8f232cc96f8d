using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using RecoveryBot.Application.Agenda;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Pictures;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Faq;
using RecoveryBot.Worker.Composition;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.Demo;

/// <summary>The program's own rooms on a database of their own, with a clock that is moved. Nothing happens but what is asked for.</summary>
internal sealed class DemoBot : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly FaqIndex _questions = CompositionRoot.OpenQuestions();
    private readonly PictureRenderer _renderer = new(NullLogger<PictureRenderer>.Instance);
    private readonly DemoPictures _pictures;
    private readonly SqliteDatabase _database;
    private readonly Outbox _outbox;
    private readonly DurableTurns _turns;
    private readonly AgendaClock _agenda;
    private readonly TellingLoop _telling;
    private readonly Task _sending;
    private int _updates;

    public DemoBot(RecoveryBotSettings settings, IChatPlatform platform, DemoClock clock, TimeProvider time)
    {
        var ids = new DemoIds(DemoPeople.Seed);
        var health = new Health(_ => { }, time, Quiet<Health>());
        Clock = clock;
        _database = CompositionRoot.OpenDatabase(settings);
        _pictures = new DemoPictures(_renderer);
        _outbox = new Outbox(
            _database, [platform], CompositionRoot.OpenAttachments(_database, _pictures), CompositionRoot.OpenReports(_database), clock, time, Quiet<Outbox>());
        _turns = new DurableTurns(
            _database, _outbox, CompositionRoot.OpenConversation(_questions), ids, ids, [new DemoRights()], clock, Quiet<DurableTurns>());
        _agenda = new AgendaClock(
            _database, _turns, new TrustedClock(clock, time, _database, health), new AgendaReplanner(_database, _turns, Quiet<AgendaReplanner>()), health, time, Quiet<AgendaClock>());
        _telling = new TellingLoop(_database, _turns, health, clock, time, Quiet<TellingLoop>());
        _sending = _outbox.RunAsync(_stop.Token);
    }

    public DemoClock Clock { get; }

    /// <summary>From now on somebody looks at what is painted.</summary>
    public void Look() => _pictures.IsSeen = true;

    /// <summary>Somebody does something; it completes once they are answered. What follows for others comes with the next moment.</summary>
    public async Task HearAsync(Place person, Place origin, Input input, CancellationToken stopping)
    {
        await _turns.TakeAsync(
            new InboundUpdate(new Actor(person.Platform, person.Id), origin, $"demo-{Interlocked.Increment(ref _updates)}", input)
            {
                OriginTitle = DemoPeople.Channels.GetValueOrDefault(origin),
            },
            stopping);
        await _outbox.WhenIdleAsync(person, stopping);
    }

    /// <summary>It is that moment now, and whatever is due by then has happened.</summary>
    public async Task ReachAsync(Instant moment, CancellationToken stopping)
    {
        Clock.Reach(moment);
        while (await _agenda.TakeDueAsync(stopping))
        {
            // There may be more.
        }

        await SettleAsync(stopping);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _sending;
        _database.Dispose();
        _questions.Dispose();
        _renderer.Dispose();
        _stop.Dispose();
    }

    /// <summary>Until nobody has anything to tell or to say.</summary>
    private async Task SettleAsync(CancellationToken stopping)
    {
        while (await _telling.TakeAllAsync(stopping))
        {
            // There may be more.
        }

        while (_database.Read(queries => queries.Unsent()) is { Count: > 0 } unsent)
        {
            await Task.WhenAll(unsent.Select(message => message.To).Distinct().Select(place => _outbox.WhenIdleAsync(place, stopping)));
        }
    }

    // What is made up has nobody to read a log.
    private static ILogger<T> Quiet<T>() => NullLogger<T>.Instance;
}
