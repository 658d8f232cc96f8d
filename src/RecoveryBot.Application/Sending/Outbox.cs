using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>
/// Sends what turns have saved. The database's rows are the truth; what is held here is only whose turn it is.
/// </summary>
/// <remarks>
/// At least once: a program that dies after a platform took a message and before that is on disk sends it again when it
/// starts. A platform that knows repeated messages is given <see cref="OutgoingMessage.Id"/>.
/// <para>
/// One loop owns all state and everything else reaches it as an event, so that nothing here is locked.
/// </para>
/// </remarks>
public sealed class Outbox
{
    /// <summary>How long messages on their way may still take once the program is stopping.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    // Far above what a platform allows in a second, far below what would crowd out memory.
    private const int AtOnce = 128;

    private readonly Channel<OutboxEvent> _events = Channel.CreateUnbounded<OutboxEvent>(new() { SingleReader = true });
    private readonly Dictionary<string, (IChatPlatform Platform, SendQueue Backlog)> _platforms;
    private readonly IdleWaiters _idleWaiters = new();
    private readonly IDatabase _database;
    private readonly IClock _clock;
    private readonly TimeProvider _time;
    private readonly DeliveryAttempt _deliveryAttempt;
    private readonly long _began;
    private long _loadedUpTo;
    private long _lastQueued;

    public Outbox(
        IDatabase database, IEnumerable<IChatPlatform> platforms, IAttachmentRenderer attachmentRenderer, IReports reports, IClock clock, TimeProvider time,
        ILogger<Outbox> logger)
    {
        _database = database;
        _clock = clock;
        _time = time;
        _began = time.GetTimestamp();
        var preConsentCards = new PreConsentCards();
        _deliveryAttempt = new DeliveryAttempt(
            database, new MessageComposer(database, attachmentRenderer, reports, preConsentCards, clock, logger), preConsentCards, clock, time, logger,
            () => LastQueued,
            Enqueue,
            unavailable => _events.Writer.TryWrite(new OutboxEvent.StorageFailed(unavailable)));
        _platforms = platforms.ToDictionary(
            platform => platform.Name, platform => (platform, new SendQueue(AtOnce, platform.Limits)));
    }

    /// <summary>The last message taken on so far; every one that is queued from now on has a greater id.</summary>
    public long LastQueued => Math.Max(Volatile.Read(ref _loadedUpTo), Volatile.Read(ref _lastQueued));

    private Duration Now => Duration.FromTimeSpan(_time.GetElapsedTime(_began));

    /// <summary>
    /// Takes on messages that are in the database. To be called in the order of their ids, and to return at once.
    /// </summary>
    public void Enqueue(IReadOnlyList<QueuedMessage> messages)
    {
        if (messages.Count > 0)
        {
            Volatile.Write(ref _lastQueued, messages[^1].Id);
            _events.Writer.TryWrite(new OutboxEvent.Queued(messages));
        }
    }

    /// <summary>
    /// Completes once nothing queued so far waits for this chat any more, whether sent or given up. Throws
    /// <see cref="StorageUnavailableException"/> if meanwhile nothing can be kept: the messages stay, and so does the wait.
    /// </summary>
    public Task WhenIdleAsync(Place chat, CancellationToken stopping)
    {
        var idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _events.Writer.TryWrite(new OutboxEvent.IdleAwaited(chat, idle));
        return idle.Task.WaitAsync(stopping);
    }

    /// <summary>
    /// Sends until told to stop, beginning with what an earlier run left; then lets what is on its way arrive, for as
    /// long as <see cref="Grace"/>. To be called once.
    /// </summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var sending = new CancellationTokenSource(Timeout.InfiniteTimeSpan, _time);
        await using var armed = stopping.Register(() => sending.CancelAfter(Grace));
        await using var resettableTimer = new ResettableTimer(_time, () => _events.Writer.TryWrite(OutboxEvent.Woken));
        LoadUnsent();
        try
        {
            do
            {
                StartReady(sending.Token);
                resettableTimer.Set(NextWake() - Now);
                Handle(await _events.Reader.ReadAsync(stopping));
            }
            while (!stopping.IsCancellationRequested);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopping is not a failure.
        }

        while (_platforms.Values.Any(entry => entry.Backlog.InFlight > 0))
        {
            Handle(await _events.Reader.ReadAsync(CancellationToken.None));
        }
    }

    private void LoadUnsent()
    {
        foreach (var (platform, until) in _database.Read(queries => queries.Holds()))
        {
            Find(platform)?.Backlog.Hold(Now + (until - _clock.GetCurrentInstant()));
        }

        var unsent = _database.Read(queries => queries.Unsent());
        Add(unsent);
        Volatile.Write(ref _loadedUpTo, unsent is [.., var last] ? last.Id : 0);
    }

    private void Handle(OutboxEvent happened)
    {
        switch (happened)
        {
            case OutboxEvent.Queued queued:
                Add(queued.Messages);
                break;
            case OutboxEvent.Attempted attempted:
                _platforms[attempted.Message.To.Platform].Backlog.Follow(attempted.Message, attempted.Step, Now);
                TellIfIdle(attempted.Message.To);
                break;
            case OutboxEvent.StorageFailed failed:
                _idleWaiters.Fail(failed.Unavailable);
                break;
            case OutboxEvent.IdleAwaited awaited:
                _idleWaiters.Add(awaited.Chat, awaited.Idle);
                TellIfIdle(awaited.Chat);
                break;
            default:
                // The alarm only ends the wait.
                break;
        }
    }

    private void Add(IReadOnlyList<QueuedMessage> messages)
    {
        foreach (var message in messages)
        {
            // What was queued while the earlier run's messages were being read is among those. A platform that is not
            // running keeps its messages in the database.
            if (message.Id > _loadedUpTo && Find(message.To.Platform) is { } entry)
            {
                var now = Now;
                var notBefore = message.NotBefore is { } at ? now + (at - _clock.GetCurrentInstant()) : Duration.Zero;
                entry.Backlog.Add(message, notBefore, now);
            }
        }
    }

    private void StartReady(CancellationToken sending)
    {
        foreach (var (platform, sendQueue) in _platforms.Values)
        {
            while (sendQueue.Take(Now) is { } message)
            {
                // Not on this thread: a console may block, and nobody else's message should wait for that.
                _ = Task.Run(
                    async () => _events.Writer.TryWrite(
                        new OutboxEvent.Attempted(message, await _deliveryAttempt.AttemptAsync(platform, message, sending))),
                    CancellationToken.None);
            }
        }
    }

    private Duration? NextWake()
    {
        var now = Now;
        return _platforms.Values.Select(entry => entry.Backlog.WakeAt(now)).Min();
    }

    private void TellIfIdle(Place chat)
    {
        if (Find(chat.Platform)?.Backlog.IsIdle(chat) != false)
        {
            _idleWaiters.Tell(chat);
        }
    }

    private (IChatPlatform Platform, SendQueue Backlog)? Find(string platform) =>
        _platforms.TryGetValue(platform, out var entry) ? entry : null;
}
