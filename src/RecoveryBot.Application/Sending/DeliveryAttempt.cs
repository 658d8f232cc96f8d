using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>One attempt to send one message, and keeping what follows from it.</summary>
/// <param name="lastQueued">The highest message id handed to the outbox so far.</param>
/// <param name="queued">Takes on what was queued anew for another chat.</param>
/// <param name="storageFailed">Told each time the database takes nothing.</param>
internal sealed partial class DeliveryAttempt(
    IDatabase database,
    MessageComposer messageComposer,
    PreConsentCards preConsentCards,
    IClock clock,
    TimeProvider time,
    ILogger logger,
    Func<long> lastQueued,
    Action<IReadOnlyList<QueuedMessage>> queued,
    Action<StorageUnavailableException> storageFailed)
{
    private static readonly TimeSpan StorageRetryPause = TimeSpan.FromSeconds(3);

    /// <summary>
    /// What followed, already on disk; null if nothing did: the message was withdrawn, or the program is stopping.
    /// </summary>
    public async Task<DeliveryStep?> AttemptAsync(
        IChatPlatform platform, QueuedMessage message, CancellationToken sending)
    {
        try
        {
            var words = await PersistAsync(() => ReadAsync(message), sending);
            if (words is null)
            {
                platform.Settled(message);
                return null;
            }

            var attempt = await TryAsync(platform, message, words, sending);
            AttemptLog.Tell(logger, attempt.Step, message);

            if (attempt.Step is DeliveryStep.LeaveMessageAlone)
            {
                // Tried anew after a restart: whoever asked for the wait knows it.
                return attempt.Step;
            }

            var kept = await PersistAsync(() => KeepAsync(attempt, message), sending);
            if (kept is DeliveryStep.Done or DeliveryStep.GiveUp or DeliveryStep.ChatClosed or DeliveryStep.Withdrawn)
            {
                platform.Settled(message);
            }

            return kept;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The edge of a hosted loop: one unreadable message must not end the sending. Its row stays.
            Log.Failed(logger, message.Id, message.To.Platform, fault.GetType().Name);
            return null;
        }
    }

    private async Task<Attempt> TryAsync(
        IChatPlatform platform, QueuedMessage message, QueuedWords words, CancellationToken sending)
    {
        if (Left(words.Message) < Duration.Zero)
        {
            return new Attempt(new DeliveryStep.GiveUp("it is too late for it"));
        }

        if (await PersistAsync(() => messageComposer.OfAsync(message, words, sending), sending) is not { } composedMessage)
        {
            return new Attempt(new DeliveryStep.Withdrawn());
        }

        var outcome = await SendAsync(platform, composedMessage.Message, sending);
        return new Attempt(DeliveryPolicy.Decide(outcome, message, Left(words.Message)), composedMessage.OnceShown);
    }

    private Duration? Left(Message message) => message.SendBy - clock.GetCurrentInstant();

    private static async Task<SendOutcome> SendAsync(
        IChatPlatform platform, OutgoingMessage message, CancellationToken sending)
    {
        try
        {
            return await platform.SendAsync(message, sending);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // An adapter answers with values, so this is a fault of ours, and it may have happened after the sending.
            return new SendOutcome.OutcomeUnknown(fault.GetType().Name);
        }
    }

    private Task<QueuedWords?> ReadAsync(QueuedMessage message) =>
        Task.FromResult(database.Read(queries => queries.Words(message.Id)));

    // Its chat waits meanwhile: going on without a record would send the same message again after a restart.
    private async Task<T> PersistAsync<T>(Func<Task<T>> work, CancellationToken sending)
    {
        while (true)
        {
            try
            {
                return await work();
            }
            catch (StorageUnavailableException unavailable)
            {
                Log.StoreUnavailable(logger, unavailable.Message);
                storageFailed(unavailable);
                await Task.Delay(StorageRetryPause, time, sending);
            }
        }
    }

    /// <param name="OnceShown">Kept together with that it was shown; null for nothing.</param>
    private sealed record Attempt(DeliveryStep Step, Action<IUnitOfWork>? OnceShown = null);

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 5, Level = LogLevel.Error, Message = "Message {MessageId} to {Platform} failed: {ExceptionType}")]
        public static partial void Failed(ILogger logger, long messageId, string platform, string exceptionType);

        [LoggerMessage(EventId = 4, Level = LogLevel.Error, Message = "Sending waits for the store: {Why}")]
        public static partial void StoreUnavailable(ILogger logger, string why);
    }
}
