using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Sending;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>
/// Takes what happens on Telegram as turns: those of one chat in order, chats beside each other. The next poll, which
/// confirms what came before, is made only when all of that is on disk.
/// </summary>
internal sealed partial class Poller(
    UpdateFetcher updateFetcher, CallbackQueryAnswers callbackQueryAnswers, PressAnswers presses, ITurns turns, IDatabase database, OutageDetector outageDetector, IHealth health, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan StorageRetryPause = TimeSpan.FromSeconds(3);

    // Telegram holds a poll open until something happens; whatever answers at once with nothing new is not asked faster.
    private static readonly TimeSpan EmptyAnswersApart = TimeSpan.FromSeconds(1);

    private readonly HourlyThrottle _anonymous = new(time);
    private Instant _answered = Instant.FromDateTimeOffset(time.GetUtcNow());
    private int _failures;
    private long _unreadable;

    public async Task RunAsync(BotIdentity botIdentity, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var asked = time.GetTimestamp();
                var updateBatch = await updateFetcher.NextAsync(stopping);
                (_failures, _answered) = (0, Now);
                health.Well(TelegramPlatform.PlatformName);
                await TakeAsync(updateBatch, botIdentity, stopping);
                if (!updateBatch.IsNew && EmptyAnswersApart - time.GetElapsedTime(asked) is var rest && rest > TimeSpan.Zero)
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

    private async Task TakeAsync(UpdateBatch updateBatch, BotIdentity botIdentity, CancellationToken stopping)
    {
        var heard = updateBatch.Updates.Select(update => Read(update, botIdentity)).ToList();
        AnswerPresses(heard, stopping);
        while (!await TryTakeAsync(heard, updateBatch, stopping))
        {
            await Task.Delay(StorageRetryPause, time, stopping);
        }
    }

    private async Task<bool> TryTakeAsync(IReadOnlyList<ReceivedUpdate> heard, UpdateBatch updateBatch, CancellationToken stopping)
    {
        try
        {
            await Task.WhenAll(heard.GroupBy(Chat).Select(chat => TakeInOrderAsync(chat, stopping)));
            if (!updateBatch.IsFull)
            {
                await outageDetector.CaughtUpAsync(stopping);
            }

            updateFetcher.Confirm(updateBatch);
            return true;
        }
        catch (StorageUnavailableException unavailable)
        {
            // What was taken is recognised when it is taken again.
            Log.StoreUnavailable(logger, unavailable.Message);
            return false;
        }
    }

    private void AnswerPresses(IEnumerable<ReceivedUpdate> heard, CancellationToken stopping)
    {
        foreach (var one in heard)
        {
            if (one is ReceivedUpdate.PostPress post)
            {
                presses.Expect(post.Update.UpdateId, post.QueryId, stopping);
            }

            var query = (one as ReceivedUpdate.CallbackPress)?.QueryId ?? (one as ReceivedUpdate.PressedElsewhere)?.QueryId;
            if (query is not null)
            {
                callbackQueryAnswers.Answer(query, (one as ReceivedUpdate.PressedElsewhere)?.Opens, stopping);
            }
        }
    }

    private async Task TakeInOrderAsync(IEnumerable<ReceivedUpdate> chat, CancellationToken stopping)
    {
        foreach (var receivedUpdate in chat)
        {
            try
            {
                await TakeAsync(receivedUpdate, stopping);
            }
            catch (Exception fault) when (fault is not (StorageUnavailableException or OperationCanceledException))
            {
                // The edge of a hosted loop: one update that cannot be taken must not keep all others back for ever.
                Log.Skipped(logger, receivedUpdate.GetType().Name, fault.GetType().Name);
            }
        }
    }

    private Task TakeAsync(ReceivedUpdate receivedUpdate, CancellationToken stopping) => receivedUpdate switch
    {
        ReceivedUpdate.Inbound inbound => turns.TakeAsync(inbound.Update, stopping),
        ReceivedUpdate.GroupMoved moved => KeepAsync(unitOfWork => LostChannels.Move(unitOfWork, moved.From, moved.To, Now), stopping),
        ReceivedUpdate.Membership { IsIn: true } here => KeepAsync(unitOfWork => unitOfWork.Places.Open(here.Channel, withTopics: true), stopping),
        ReceivedUpdate.Membership gone => KeepAsync(
            unitOfWork => LostChannels.Close(unitOfWork, gone.Channel, withTopics: true, "the bot was removed", Now), stopping),
        _ => Task.CompletedTask,
    };

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private Task KeepAsync(Action<IUnitOfWork> work, CancellationToken stopping) => database.WriteAsync(
        unitOfWork =>
        {
            work(unitOfWork);
            return true;
        },
        onceKept: null,
        stopping);

    private static string? Chat(ReceivedUpdate receivedUpdate) => (receivedUpdate as ReceivedUpdate.Inbound)?.Update.AnswerTo.Id;

    private ReceivedUpdate Read(FetchedUpdate fetched, BotIdentity botIdentity)
    {
        try
        {
            if (fetched is { Id: { } id, Update: { } update })
            {
                var receivedUpdate = UpdateParser.Of(update, id.ToString(CultureInfo.InvariantCulture), botIdentity);
                return receivedUpdate is ReceivedUpdate.Anonymous anonymous && !_anonymous.IsDue(anonymous.Chat) ? new ReceivedUpdate.Nothing() : receivedUpdate;
            }
        }
        catch (Exception odd) when (odd is not (OutOfMemoryException or OperationCanceledException))
        {
            // A part that the library promises was missing: this one update is nobody's, and the others go on.
        }

        Log.Unreadable(logger, ++_unreadable);
        return new ReceivedUpdate.Nothing();
    }

    private async Task PauseAsync(CallFailure failure, CancellationToken stopping)
    {
        var pause = PollBackoff.After(failure, ++_failures, _answered, Now);
        Log.PollFailed(logger, failure.GetType().Name, pause.Wait.TotalSeconds);
        if (pause.Problem is { } trouble)
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
