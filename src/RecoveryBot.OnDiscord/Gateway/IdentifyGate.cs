using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>Lets shards begin new sessions, one after the other and within the budget, which outlives the program.</summary>
internal sealed partial class IdentifyGate(
    GatewayBotInfo plan, GatewayStateFile memory, IHealth health, IClock clock, TimeProvider time, ILogger logger) : IDisposable
{
    public const string HealthPart = "discord sessions";

    private static readonly Duration WorthTelling = Duration.FromMinutes(1);

    private readonly SemaphoreSlim _one = new(1, 1);

    // What is left was asked once, at the start: when more are given, there are more.
    private readonly Instant _noneBefore = clock.GetCurrentInstant() + (plan.Remaining > 0 ? Duration.Zero : plan.ResetAfter);

    /// <summary>Completes when this shard may connect for a new session: it waits here for as long as none may be begun.</summary>
    public async Task WaitAsync(int shard, CancellationToken stopping)
    {
        var wait = WaitOf(shard);
        if (wait > WorthTelling)
        {
            Log.Waits(logger, shard, wait);
            health.Wrong(HealthPart, DiscordErrors.TooManyStarts);
        }

        await Task.Delay(wait.ToTimeSpan(), time, stopping);
        health.Well(HealthPart);
    }

    /// <summary>Sends a greeted shard's identify once none of the same key was sent for long enough.</summary>
    /// <param name="send">Sends it at once.</param>
    public async Task EnterAsync(int shard, Func<CancellationToken, Task> send, CancellationToken stopping)
    {
        await _one.WaitAsync(stopping);
        try
        {
            await Task.Delay(WaitOf(shard).ToTimeSpan(), time, stopping);

            // Kept before it is made: a crash right after it must not forget it.
            memory.Identified(memory.Budget.Spend(KeyOf(shard), clock.GetCurrentInstant()));
            await send(stopping);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private int KeyOf(int shard) => shard % plan.Keys;

    private Duration WaitOf(int shard)
    {
        var now = clock.GetCurrentInstant();
        return Instant.Max(memory.Budget.FreeAt(KeyOf(shard), plan.Shards, now), _noneBefore) - now is var wait && wait > Duration.Zero
            ? wait
            : Duration.Zero;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 24, Level = LogLevel.Warning, Message = "Shard {Shard} begins a new session in {Wait}")]
        public static partial void Waits(ILogger logger, int shard, Duration wait);
    }
}
