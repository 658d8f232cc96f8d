using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;

namespace RecoveryBot.Application.Turns;

/// <summary>
/// Gives parties what others told them, oldest first, each in the taker's own turn. What fails is tried again later while later
/// ones go on; what fails again and again is left alone, and health says so.
/// </summary>
public sealed partial class TellingLoop(
    IDatabase database, ITurns turns, IHealth health, IClock clock, TimeProvider time, ILogger<TellingLoop> logger)
{
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    /// <summary>After so many failed turns nobody tries again.</summary>
    public const int MostAttempts = 10;

    private const string Loop = "telling";
    private const string Part = "told";
    private const int AtOnce = 200;

    private static readonly Duration FirstPause = Duration.FromMinutes(1);
    private static readonly Duration LongestPause = Duration.FromHours(1);

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (!await TakeAllAsync(stopping))
            {
                await Task.Delay(Pace, time, stopping);
            }
        }
    }

    /// <summary>Takes what waits, one portion. True if there may be more.</summary>
    public async Task<bool> TakeAllAsync(CancellationToken stopping)
    {
        var now = clock.GetCurrentInstant();
        try
        {
            var waiting = database.Read(queries => queries.Told(now, MostAttempts, AtOnce));
            await Task.WhenAll(waiting.GroupBy(tell => tell.To).Select(party => TakeInOrderAsync(party, now, stopping)));
            health.Well(Loop);
            return waiting.Count > 0;
        }
        catch (Exception fault) when (fault is StorageUnavailableException)
        {
            Log.CannotLook(logger, fault.Message);
            return false;
        }
    }

    private async Task TakeInOrderAsync(IEnumerable<WaitingTell> party, Instant now, CancellationToken stopping)
    {
        foreach (var tell in party)
        {
            try
            {
                await turns.TakeAsync(PartyUpdate.Of(tell), stopping);
            }
            catch (Exception fault) when (fault is not (StorageUnavailableException or OperationCanceledException))
            {
                // The edge of a hosted loop: what one party cannot take must not keep the others' back.
                await PutOffAsync(tell, now + PauseAfter(tell.Attempts), fault, stopping);
            }
        }
    }

    private async Task PutOffAsync(WaitingTell tell, Instant until, Exception fault, CancellationToken stopping)
    {
        Log.PutOff(logger, tell.Id, tell.To, fault.GetType().Name);
        await database.WriteAsync(
            unitOfWork =>
            {
                unitOfWork.Tells.PutOff(tell, until);
                return true;
            },
            onceKept: null,
            stopping);
        if (tell.Attempts + 1 == MostAttempts)
        {
            BotMetrics.TellParked();
        }

        if (database.Read(queries => queries.ParkedTells(MostAttempts)) is > 0 and var parked)
        {
            health.Wrong(Part, Sentence(parked));
        }
    }

    /// <summary>A minute, doubling to an hour.</summary>
    private static Duration PauseAfter(int attempts) => Duration.Min(FirstPause * (1 << Math.Min(attempts, 6)), LongestPause);

    private static string Sentence(int parked) => string.Create(
        CultureInfo.InvariantCulture,
        $"{parked} things that people told each other could not be taken {MostAttempts} times and are left alone: the log says why each failed.");

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Cannot look what was told: {Why}")]
        public static partial void CannotLook(ILogger logger, string why);

        [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "What was told to party {Party} ({Tell}) is put off: {ExceptionType}")]
        public static partial void PutOff(ILogger logger, long tell, long party, string exceptionType);
    }
}
