using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Agenda;

/// <summary>
/// After the clock was set: plans anew for everybody for whom a clock that was ahead of this one has planned, and lets go
/// of every moment in the database that lies ahead, so that none of them counts against the clock any more.
/// </summary>
public sealed partial class AgendaReplanner(IDatabase database, ITurns turns, ILogger<AgendaReplanner> logger)
{
    private const int AtOnce = 200;

    /// <exception cref="StorageUnavailableException">To be called again: whoever was planned for stays as they are.</exception>
    public async Task RunAsync(Instant now, CancellationToken stopping)
    {
        var (people, latest) = database.Read(queries => (queries.PlannedAhead(now), queries.LatestMoment()));
        if (people.Count == 0 && !(latest > now))
        {
            return;
        }

        Log.PlansAnew(logger, people.Count);
        foreach (var portion in people.Chunk(AtOnce))
        {
            await Task.WhenAll(portion.Select(person => PlanAsync(person, now, stopping)));
        }

        await database.WriteAsync(
            unitOfWork =>
            {
                unitOfWork.SetBack(now);
                return true;
            },
            onceKept: null,
            stopping);
    }

    private async Task PlanAsync(long person, Instant now, CancellationToken stopping)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"clock:{now.ToUnixTimeMilliseconds()}:{person}");
        try
        {
            await turns.TakeAsync(new PartyUpdate(person, id, new Input.ClockSet()), stopping);
        }
        catch (Exception fault) when (fault is not (StorageUnavailableException or OperationCanceledException))
        {
            // The edge of a hosted loop: one person's fault must not keep the others' mornings back.
            Log.NotPlanned(logger, person, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The clock was ahead: {People} people are planned for anew")]
        public static partial void PlansAnew(ILogger logger, int people);

        [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Person {Person} could not be planned for anew: {ExceptionType}")]
        public static partial void NotPlanned(ILogger logger, long person, string exceptionType);
    }
}
