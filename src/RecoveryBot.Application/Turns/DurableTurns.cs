using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Connecting;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Sending;

namespace RecoveryBot.Application.Turns;

/// <summary>
/// Takes each update as one piece of the store's work: seen before, load, converse, save, or nothing.
/// </summary>
public sealed partial class DurableTurns(
    IStore store,
    Outbox outbox,
    Conversing conversing,
    IFormIds formIds,
    IOneTimeCodes codes,
    IClock clock,
    ILogger<DurableTurns> logger) : ITurns
{
    private readonly TurnWork _work = new(conversing, formIds, codes, clock);

    public async Task<TurnTaken> TakeAsync(InboundUpdate update, CancellationToken stopping)
    {
        try
        {
            return await KeepAsync(update, _work.Take, stopping);
        }
        catch (Exception fault) when (IsOurFault(fault))
        {
            Log.Failed(logger, update.From.Platform, update.Input.GetType().Name, fault.GetType().Name);
            if (!update.Input.IsHeard)
            {
                // Nobody is waiting for an answer, and an occurrence is still on the agenda to be tried again.
                throw;
            }

            var words = fault is UnreadableValueException ? conversing.Unreadable : conversing.Apology;
            return await KeepAsync(update, (writing, heard) => _work.Apologise(writing, heard, words), stopping);
        }
    }

    private static bool IsOurFault(Exception fault) =>
        fault is not (StorageUnavailableException or OperationCanceledException);

    private async Task<TurnTaken> KeepAsync(
        InboundUpdate update, Func<IWriting, InboundUpdate, TurnResult> work, CancellationToken stopping)
    {
        var result = await store.WriteAsync(
            writing => work(writing, update), kept => outbox.Enqueue(kept.Queued), stopping);
        return result.Taken;
    }

    private static partial class Log
    {
        // The exception itself may quote what a person wrote, so only its type is told.
        [LoggerMessage(
            EventId = 1, Level = LogLevel.Error, Message = "A turn failed ({Platform}, {InputKind}): {ExceptionType}")]
        public static partial void Failed(ILogger logger, string platform, string inputKind, string exceptionType);
    }
}

/// <param name="Queued">What the turn had to say, in order.</param>
internal sealed record TurnResult(TurnTaken Taken, IReadOnlyList<QueuedMessage> Queued)
{
    public static readonly TurnResult SeenBefore = new(TurnTaken.SeenBefore, []);
}
