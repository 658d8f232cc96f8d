using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;

namespace RecoveryBot.Application.Agenda;

/// <summary>
/// Looks once a second what has come and takes it as a turn. Short looks instead of long timers, so that sleep, restart
/// and a corrected clock need nothing of their own.
/// </summary>
public sealed partial class AgendaClock(
    IDatabase database, ITurns turns, TrustedClock clock, AgendaReplanner agendaReplanner, IHealth health, TimeProvider time, ILogger<AgendaClock> logger)
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>As the health knows it.</summary>
    public const string Part = "agenda";

    // Many people share 07:00; taken in portions, presses find their way in between.
    private const int AtOnce = 200;

    private static readonly Duration AfterFailure = Duration.FromMinutes(1);

    private readonly Dictionary<string, Instant> _putOff = [];

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (!await TakeDueAsync(stopping))
            {
                await Task.Delay(Interval, time, stopping);
            }
        }
    }

    /// <summary>Takes what has come, one portion. True if there may be more. Nothing comes while the clock is not believed.</summary>
    public async Task<bool> TakeDueAsync(CancellationToken stopping)
    {
        if (!clock.IsBelieved)
        {
            return false;
        }

        var now = clock.GetCurrentInstant();
        IReadOnlyList<DueOccurrence> due;
        try
        {
            await ReplanAsync(now, stopping);
            due = database.Read(queries => queries.Due(now, AtOnce + _putOff.Count));
            health.Well(Part);
        }
        catch (StorageUnavailableException unavailable)
        {
            Log.CannotLook(logger, unavailable.Message);
            return false;
        }

        foreach (var late in _putOff.Where(entry => entry.Value <= now).ToList())
        {
            _putOff.Remove(late.Key);
        }

        var ready = due.Where(row => !_putOff.ContainsKey(IdOf(row))).Take(AtOnce).ToList();
        await Task.WhenAll(ready.Select(row => TakeAsync(row, now, stopping)));
        return ready.Count == AtOnce;
    }

    private async Task ReplanAsync(Instant now, CancellationToken stopping)
    {
        if (clock.WasSet)
        {
            await agendaReplanner.RunAsync(now, stopping);
            _putOff.Clear();
            clock.IsReplanned();
        }
    }

    private async Task TakeAsync(DueOccurrence row, Instant now, CancellationToken stopping)
    {
        try
        {
            await turns.TakeAsync(new PartyUpdate(row.Party, IdOf(row), row.Due), stopping);
            BotMetrics.Came((now - row.Due.DueAt).TotalSeconds);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The edge of a hosted loop: one person's fault must not keep the others' mornings back. The occurrence
            // stays on the agenda, so it is late and not lost.
            Log.PutOff(logger, row.Party, row.Due.Occurrence.Kind.ToString(), fault.GetType().Name);
            lock (_putOff)
            {
                _putOff[IdOf(row)] = now + AfterFailure;
            }
        }
    }

    // The same row always has the same id, and a row that was moved has another.
    private static string IdOf(DueOccurrence row)
    {
        var (kind, date, number) = row.Due.Occurrence;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"due:{row.Party}:{kind}:{date:uuuu-MM-dd}:{number}:{row.Due.DueAt.ToUnixTimeMilliseconds()}");
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 2,
            Level = LogLevel.Error,
            Message = "{Kind} of party {Party} is put off for a minute: {ExceptionType}")]
        public static partial void PutOff(ILogger logger, long party, string kind, string exceptionType);

        [LoggerMessage(EventId = 3, Level = LogLevel.Error, Message = "Cannot look what is due: {Why}")]
        public static partial void CannotLook(ILogger logger, string why);
    }
}
