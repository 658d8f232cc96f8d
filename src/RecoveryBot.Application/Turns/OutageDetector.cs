using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Turns;

/// <summary>
/// Notices that a platform was not listened to for longer than it keeps a press, and then asks again whoever was in the
/// middle of something. Keeps its own mark in the database, so that an outage of this program counts as well.
/// </summary>
/// <param name="platform">Used by one loop at a time.</param>
/// <param name="pressesLive">How long the platform keeps a press that nobody fetches.</param>
public sealed partial class OutageDetector(
    string platform, Duration pressesLive, IDatabase database, ITurns turns, IClock clock, ILogger<OutageDetector> logger)
{
    /// <summary>Who said nothing for this long before the outage was hardly in the middle of something.</summary>
    public static readonly Duration InTheMiddle = Duration.FromHours(1);

    // One commit each is enough to know an outage's length well.
    private static readonly Duration BetweenMarks = Duration.FromSeconds(20);

    private const int AtOnce = 200;

    private Instant? _mark;

    /// <summary>The platform answered, and everything it had for us is taken.</summary>
    /// <exception cref="StorageUnavailableException">To be called again: nothing is forgotten.</exception>
    public async Task CaughtUpAsync(CancellationToken stopping)
    {
        var now = clock.GetCurrentInstant();
        _mark ??= database.Read(queries => queries.ListenedUntil(platform));
        if (_mark is { } until && now - until > pressesLive)
        {
            await AskAgainAsync(until, stopping);
        }

        if (_mark is null || now - _mark >= BetweenMarks)
        {
            await database.WriteAsync(
                unitOfWork =>
                {
                    unitOfWork.Updates.ListenedUntil(platform, now);
                    return true;
                },
                onceKept: null,
                stopping);
            _mark = now;
        }
    }

    private async Task AskAgainAsync(Instant since, CancellationToken stopping)
    {
        var people = database.Read(queries => queries.ChangedBetween(platform, since - InTheMiddle, since));
        Log.WasAway(logger, platform, clock.GetCurrentInstant() - since, people.Count);

        // The same id over a crash and a restart: nobody is asked twice. It outlives an erasure, so it names no chat.
        var id = string.Create(CultureInfo.InvariantCulture, $"outage:{since.ToUnixTimeMilliseconds()}");
        foreach (var portion in people.Chunk(AtOnce))
        {
            await Task.WhenAll(portion.Select(person => AskAgainAsync(
                new PartyUpdate(person, $"{id}:{platform}:{person}", new Input.Interrupted(), platform), stopping)));
        }
    }

    private async Task AskAgainAsync(PartyUpdate update, CancellationToken stopping)
    {
        try
        {
            await turns.TakeAsync(update, stopping);
        }
        catch (Exception fault) when (fault is not (StorageUnavailableException or OperationCanceledException))
        {
            // The edge of a hosted loop: one person's fault must not keep the others waiting.
            Log.NotAsked(logger, platform, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Somebody on {Platform} could not be asked again: {ExceptionType}")]
        public static partial void NotAsked(ILogger logger, string platform, string exceptionType);

        [LoggerMessage(
            EventId = 1,
            Level = LogLevel.Warning,
            Message = "{Platform} was not heard for {Length}: {People} people may have pressed in vain and are asked again")]
        public static partial void WasAway(ILogger logger, string platform, Duration length, int people);
    }
}
