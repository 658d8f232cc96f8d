using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Turns;
using RecoveryBot.Application.Upkeep;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Sending;

namespace RecoveryBot.OnTelegram.Hearing;

/// <summary>
/// Takes what happens on Telegram as turns: those of one chat in order, chats beside each other. The next poll, which
/// confirms what came before, is made only when all of that is on disk.
/// </summary>
internal sealed partial class Poller(
    Polling polling, Presses presses, ITurns turns, IStore store, Outages outages, IHealth health, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(3);

    // Telegram holds a poll open until something happens; whatever answers at once with nothing new is not asked faster.
    private static readonly TimeSpan EmptyAnswersApart = TimeSpan.FromSeconds(1);

    private readonly HourlyNotice _anonymous = new(time);
    private Instant _answered = Instant.FromDateTimeOffset(time.GetUtcNow());
    private int _failures;
    private long _unreadable;

    public async Task RunAsync(Me me, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var asked = time.GetTimestamp();
                var batch = await polling.NextAsync(stopping);
                (_failures, _answered) = (0, Instant.FromDateTimeOffset(time.GetUtcNow()));
                health.Well(TelegramPlatform.PlatformName);
                await TakeAsync(batch, me, stopping);
                if (!batch.IsNew && EmptyAnswersApart - time.GetElapsedTime(asked) is var rest && rest > TimeSpan.Zero)
                {
                    await Task.Delay(rest, time, stopping);
                }
            }
            catch (CallFailedException failed)
            {
                await PauseAsync(failed.Failure, stopping);
            }
        }
    }

    private async Task TakeAsync(Batch batch, Me me, CancellationToken stopping)
    {
        var heard = batch.Updates.Select(update => Read(update, me)).ToList();
        AnswerPresses(heard, stopping);
        while (!await TryTakeAsync(heard, batch, stopping))
        {
            await Task.Delay(StorePause, time, stopping);
        }
    }

    private async Task<bool> TryTakeAsync(IReadOnlyList<Heard> heard, Batch batch, CancellationToken stopping)
    {
        try
        {
            await Task.WhenAll(heard.GroupBy(Chat).Select(chat => TakeInOrderAsync(chat, stopping)));
            if (!batch.IsFull)
            {
                await outages.CaughtUpAsync(stopping);
            }

            polling.Confirm(batch);
            return true;
        }
        catch (StorageUnavailableException unavailable)
        {
            // What was taken is recognised when it is taken again.
            Log.StoreUnavailable(logger, unavailable.Message);
            return false;
        }
    }

    private void AnswerPresses(IEnumerable<Heard> heard, CancellationToken stopping)
    {
        foreach (var one in heard)
        {
            var query = (one as Heard.Pressed)?.QueryId ?? (one as Heard.PressedElsewhere)?.QueryId;
            if (query is not null)
            {
                presses.Answer(query, (one as Heard.PressedElsewhere)?.Opens, stopping);
            }
        }
    }

    private async Task TakeInOrderAsync(IEnumerable<Heard> chat, CancellationToken stopping)
    {
        foreach (var heard in chat)
        {
            try
            {
                await TakeAsync(heard, stopping);
            }
            catch (Exception fault) when (fault is not (StorageUnavailableException or OperationCanceledException))
            {
                // The edge of a hosted loop: one update that cannot be taken must not keep all others back for ever.
                Log.Skipped(logger, heard.GetType().Name, fault.GetType().Name);
            }
        }
    }

    private Task TakeAsync(Heard heard, CancellationToken stopping) => heard switch
    {
        Heard.Said said => turns.TakeAsync(said.Update, stopping),
        Heard.GroupMoved moved => store.WriteAsync(
            writing =>
            {
                writing.Outbox.Move(moved.From, moved.To);
                return true;
            },
            onceKept: null,
            stopping),
        _ => Task.CompletedTask,
    };

    private static string? Chat(Heard heard) => (heard as Heard.Said)?.Update.AnswerTo.Id;

    private Heard Read(FetchedUpdate fetched, Me me)
    {
        try
        {
            if (fetched is { Id: { } id, Update: { } update })
            {
                var heard = UpdateReading.Of(update, id.ToString(CultureInfo.InvariantCulture), me);
                return heard is Heard.Anonymous anonymous && !_anonymous.IsDue(anonymous.Chat) ? new Heard.Nothing() : heard;
            }
        }
        catch (Exception odd) when (odd is not (OutOfMemoryException or OperationCanceledException))
        {
            // A part that the library promises was missing: this one update is nobody's, and the others go on.
        }

        Log.Unreadable(logger, ++_unreadable);
        return new Heard.Nothing();
    }

    private async Task PauseAsync(CallFailure failure, CancellationToken stopping)
    {
        var pause = PollPause.After(failure, ++_failures, _answered, Instant.FromDateTimeOffset(time.GetUtcNow()));
        Log.PollFailed(logger, failure.GetType().Name, pause.Wait.TotalSeconds);
        if (pause.Trouble is { } trouble)
        {
            health.Wrong(TelegramPlatform.PlatformName, trouble);
        }

        await Task.Delay(pause.Wait.ToTimeSpan(), time, stopping);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "An update was skipped ({Kind}): {ExceptionType}")]
        public static partial void Skipped(ILogger logger, string kind, string exceptionType);

        [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Updates wait for the store: {Why}")]
        public static partial void StoreUnavailable(ILogger logger, string why);

        [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "A poll failed ({Failure}); the next in {Seconds} s")]
        public static partial void PollFailed(ILogger logger, string failure, double seconds);

        [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "An update of an unknown shape was skipped, the {Count}. since the start")]
        public static partial void Unreadable(ILogger logger, long count);
    }
}
