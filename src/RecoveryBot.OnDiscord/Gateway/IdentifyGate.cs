using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Upkeep;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>Lets shards begin new sessions, one after the other and within the budget, which outlives the program.</summary>
internal sealed partial class IdentifyGate(
    GatewayPlan plan, GatewayMemory memory, IHealth health, IClock clock, TimeProvider time, ILogger logger) : IDisposable
{
    public const string HealthPart = "discord sessions";

    private static readonly Duration WorthTelling = Duration.FromMinutes(1);

    private readonly SemaphoreSlim _one = new(1, 1);

    // What is left was asked once, at the start: when more are given, there are more.
    private readonly Instant _noneBefore = clock.GetCurrentInstant() + (plan.Remaining > 0 ? Duration.Zero : plan.ResetAfter);

    public async Task EnterAsync(int shard, CancellationToken stopping)
    {
        await _one.WaitAsync(stopping);
        try
        {
            var key = shard % plan.Keys;
            var now = clock.GetCurrentInstant();
            var wait = memory.Budget.FreeAt(key, plan.Shards, now) - now;
            wait = Duration.Max(wait, _noneBefore - now);
            if (wait > WorthTelling)
            {
                Log.Waits(logger, shard, wait);
                health.Wrong(HealthPart, DiscordTroubles.TooManyStarts);
            }

            await Task.Delay(wait.ToTimeSpan(), time, stopping);
            health.Well(HealthPart);

            // Kept before it is made: a crash right after it must not forget it.
            memory.Spent(memory.Budget.Spend(key, clock.GetCurrentInstant()));
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static partial class Log
    {
        [LoggerMessage(EventId = 24, Level = LogLevel.Warning, Message = "Shard {Shard} begins a new session in {Wait}")]
        public static partial void Waits(ILogger logger, int shard, Duration wait);
    }
}
