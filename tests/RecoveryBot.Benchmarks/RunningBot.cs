using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Pictures;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Storage;
using RecoveryBot.Storage.Faq;
using RecoveryBot.Testing.Communities;
using RecoveryBot.Worker.Composition;
using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Benchmarks;

/// <summary>The program's own rooms on a database in this folder, with a simulated platform.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();

    private readonly SqliteDatabase _store;

    private readonly FaqIndex _questions = CompositionRoot.OpenQuestions();

    private readonly Outbox _outbox;

    private readonly Task _sending;

    public RunningBot(TemporaryFolder folder)
    {
        _store = CompositionRoot.OpenDatabase(new RecoveryBotSettings(Path.Combine(folder.Path, "data"), Path.Combine(folder.Path, "keys")));
        _outbox = new Outbox(
            _store, [Chats], CompositionRoot.OpenAttachments(_store, Pictures), CompositionRoot.OpenReports(_store), Clock, TimeProvider.System, NullLogger<Outbox>.Instance);
        Turns = new DurableTurns(
            _store, _outbox, CompositionRoot.OpenConversation(_questions), new RandomFormIds(), new RandomOneTimeCodes(), [], Clock, NullLogger<DurableTurns>.Instance);
        _sending = _outbox.RunAsync(_stop.Token);
    }

    public BenchClock Clock { get; } = new();

    public SimulatedChats Chats { get; } = new();

    public ITurns Turns { get; }

    public IDatabase Database => _store;

    public PictureRenderer Pictures { get; } = new(NullLogger<PictureRenderer>.Instance);

    /// <summary>Puts onboarded clients on file, numbered from 0.</summary>
    public async Task AddClientsAsync(int count)
    {
        var state = new PersonState
        {
            Consent = new Consent(1, Clock.GetCurrentInstant()),
            Client = new Client(
                new Profile { TrainingLevel = TrainingLevel.Intermediate },
                Week: null,
                RecoveryMinutes: 30,
                Equipment: [Equipment.None],
                CheckInAt: new LocalTime(7, 0),
                Zone: "Europe/Berlin",
                MedicalUnsaid: false),
        };
        for (var from = 0; from < count; from += 1_000)
        {
            var numbers = Enumerable.Range(from, Math.Min(1_000, count - from)).ToList();
            await _store.WriteAsync<int>(
                unitOfWork =>
                {
                    numbers.ForEach(number => unitOfWork.People.Add(new SimulatedPerson(number, Turns, Chats).Chat, state, Clock.GetCurrentInstant()));
                    return 0;
                },
                onceKept: null,
                CancellationToken.None);
        }
    }

    /// <summary>A community's reminder is posted.</summary>
    public async Task<(long Community, Place Channel)> PostReminderAsync()
    {
        var channel = Place.Channel(SimulatedChats.PlatformName, "-1");
        var (community, _) = await _store.WriteAsync(
            unitOfWork => PostedReminders.In(unitOfWork, channel, Clock.GetCurrentInstant()),
            posted => _outbox.Enqueue([posted.Post]),
            CancellationToken.None);
        return (community, channel);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _sending;
        _store.Dispose();
        _questions.Dispose();
        Pictures.Dispose();
        _stop.Dispose();
    }
}
