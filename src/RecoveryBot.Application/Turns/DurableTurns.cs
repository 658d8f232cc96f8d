using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>
/// Takes each update as one job of the database: seen before, load, converse, save, or nothing.
/// </summary>
public sealed partial class DurableTurns(
    IDatabase database,
    Outbox outbox,
    ConversationPort conversationPort,
    IFormIds formIds,
    IOneTimeCodes codes,
    IEnumerable<IRights> rights,
    IClock clock,
    ILogger<DurableTurns> logger) : ITurns
{
    // What no platform delivered.
    private const string Clock = "clock";

    private readonly TurnHandler _work = new(conversationPort, formIds, codes, clock);

    public async Task<TurnTaken> TakeAsync(InboundUpdate update, CancellationToken stopping)
    {
        try
        {
            return await KeepAsync(unitOfWork => _work.Take(unitOfWork, update), update.Actor.Platform, stopping);
        }
        catch (RightsAskedException asks) when (update.RightsIn(asks.Place) is null)
        {
            return await TakeAsync(update with { Asked = (asks.Place, await RightsOfAsync(update.Actor, asks.Place, stopping)) }, stopping);
        }
        catch (Exception fault) when (IsOurFault(fault))
        {
            Log.Failed(logger, update.Actor.Platform, update.Input.GetType().Name, fault.GetType().Name);
            BotMetrics.TurnFailed(update.Actor.Platform);
            var words = fault switch
            {
                UnreadableValueException => conversationPort.Unreadable,
                LaterShapeException => conversationPort.SavedByLaterVersion,
                _ => conversationPort.Apology,
            };
            return await KeepAsync(unitOfWork => _work.Apologise(unitOfWork, update, words), update.Actor.Platform, stopping);
        }
    }

    // An occurrence that fails is still on the agenda, to be tried again.
    public async Task TakeAsync(PartyUpdate update, CancellationToken stopping)
    {
        try
        {
            await KeepAsync(unitOfWork => _work.Take(unitOfWork, update), update.Platform ?? Clock, stopping);
        }
        catch (Exception fault) when (IsOurFault(fault))
        {
            BotMetrics.TurnFailed(update.Platform ?? Clock);
            Log.Failed(logger, update.Platform ?? Clock, update.Input?.GetType().Name ?? nameof(Input.FromParty), fault.GetType().Name);
            throw;
        }
    }

    private static bool IsOurFault(Exception fault) =>
        fault is not (StorageUnavailableException or OperationCanceledException);

    private async Task<Rights> RightsOfAsync(Actor actor, Place place, CancellationToken stopping) =>
        actor.Platform == place.Platform && rights.FirstOrDefault(one => one.Platform == place.Platform) is { } asked
            ? await asked.OfAsync(actor, place, stopping)
            : Rights.None;

    private async Task<TurnTaken> KeepAsync(Func<IUnitOfWork, TurnResult> work, string from, CancellationToken stopping)
    {
        var result = await database.WriteAsync(work, kept => outbox.Enqueue(kept.Queued), stopping);
        BotMetrics.Took(from, result.Taken.IsNew);
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
    public static TurnResult SeenBefore(int answers = 0) => new(new TurnTaken(IsNew: false, answers), []);

    /// <param name="answering">The update that some of it answers; null for none.</param>
    public static TurnResult New(IReadOnlyList<QueuedMessage> queued, string? answering = null) =>
        new(new TurnTaken(IsNew: true, queued.Count(message => message.InReplyTo is { } to && to == answering)), queued);
}
