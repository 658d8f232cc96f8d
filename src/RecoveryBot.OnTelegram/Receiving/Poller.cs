using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Turns;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Sending;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>
/// Takes what happens on Telegram as turns: those of one chat in order, chats beside each other. The next poll, which
/// confirms what came before, is made only when all of that is on disk.
/// </summary>
internal sealed partial class Poller(
    UpdateFetcher updateFetcher, UpdateHandler updateHandler, OutageDetector outageDetector, IHealth health, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan StorageRetryPause = TimeSpan.FromSeconds(3);

    // Telegram holds a poll open until something happens; whatever answers at once with nothing new is not asked faster.
    private static readonly TimeSpan EmptyAnswersApart = TimeSpan.FromSeconds(1);

    private Instant _answered = Instant.FromDateTimeOffset(time.GetUtcNow());
    private int _failures;

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
        var heard = updateHandler.Read(updateBatch.Updates, botIdentity, stopping);
        while (!await TryTakeAsync(heard, updateBatch, stopping))
        {
            await Task.Delay(StorageRetryPause, time, stopping);
        }
    }

    private async Task<bool> TryTakeAsync(IReadOnlyList<ReceivedUpdate> heard, UpdateBatch updateBatch, CancellationToken stopping)
    {
        try
        {
            await updateHandler.TakeAsync(heard, stopping);
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

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

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
        [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Updates wait for the store: {Why}")]
        public static partial void StoreUnavailable(ILogger logger, string why);

        [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "A poll failed ({Failure}); the next in {Seconds} s")]
        public static partial void PollFailed(ILogger logger, string failure, double seconds);
    }
}
