using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.AccountLinking;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Maintenance;

/// <summary>
/// Each hour forgets what is only kept for a while: seen updates, occurrences that have come, cards of long ago,
/// codes and invites that are over, codes that were wrong, and who looked at whom long ago.
/// </summary>
public sealed partial class Retention(IDatabase database, IClock clock, TimeProvider time, ILogger<Retention> logger)
{
    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Telegram repeats an update for a day at most; a week leaves room for a long outage.</summary>
    public static readonly Duration UpdatesKept = Duration.FromDays(7);

    /// <summary>Nobody sets an occurrence of a date this long gone.</summary>
    public static readonly Duration OccurrencesKept = Duration.FromDays(30);

    /// <summary>A card is edited on its own day or shortly after.</summary>
    public static readonly Duration CardsKept = Duration.FromDays(30);

    /// <summary>A year back a client can know who looked.</summary>
    public static readonly Duration LooksKept = Duration.FromDays(365);

    // Small portions: every turn waits behind each of them.
    private const int AtOnce = 500;

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await ForgetAsync(stopping);
            }
            catch (StorageUnavailableException unavailable)
            {
                Log.Later(logger, unavailable.Message);
            }

            await Task.Delay(Interval, time, stopping);
        }
    }

    public async Task ForgetAsync(CancellationToken stopping)
    {
        var now = clock.GetCurrentInstant();
        await ForgetAllAsync(unitOfWork => unitOfWork.Updates.Forget(now - UpdatesKept, AtOnce), stopping);
        await ForgetAllAsync(unitOfWork => unitOfWork.Agenda.Forget(now - OccurrencesKept, AtOnce), stopping);
        await ForgetAllAsync(unitOfWork => unitOfWork.Outbox.ForgetCards(now - CardsKept, AtOnce), stopping);
        await ForgetAllAsync(unitOfWork => unitOfWork.Codes.ForgetCodes(now, AtOnce), stopping);
        await ForgetAllAsync(unitOfWork => unitOfWork.Codes.ForgetWrong(now - AccountLinks.WrongCounts, AtOnce), stopping);
        await ForgetAllAsync(unitOfWork => unitOfWork.Groups.ForgetInvites(now, AtOnce), stopping);
        await ForgetAllAsync(unitOfWork => unitOfWork.Audit.Forget(now - LooksKept, AtOnce), stopping);
    }

    private async Task ForgetAllAsync(Func<IUnitOfWork, int> forgetPortion, CancellationToken stopping)
    {
        while (await database.WriteAsync(forgetPortion, onceKept: null, stopping) == AtOnce)
        {
            // As long as there is a full portion there may be more.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "Forgetting is put off for an hour: {Why}")]
        public static partial void Later(ILogger logger, string why);
    }
}
