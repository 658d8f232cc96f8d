using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.OnDiscord.Rest;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>All shards of the bot, connected for as long as the program runs.</summary>
internal sealed partial class DiscordGateway(
    DiscordSettings settings, DiscordRest rest, GatewayStateFile memory, IHealth health, IClock clock, TimeProvider time, ILogger logger)
{
    /// <param name="createHandler">Given what tells that an event of its shard is dealt with.</param>
    /// <exception cref="WrongSettingException">Discord does not want us, whatever we do.</exception>
    public async Task RunAsync(Func<ShardProcessedEvents, IGatewayEventHandler> createHandler, CancellationToken stopping)
    {
        var plan = await PlanAsync(stopping);
        var events = new ShardProcessedEvents(plan.Shards, memory);
        var handler = createHandler(events);
        using var gate = new IdentifyGate(plan, memory, health, clock, time, logger);
        using var all = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var shards = Enumerable.Range(0, plan.Shards).Select(id => RunAsync(id, all)).ToList();
        await Task.WhenAll(shards);

        async Task RunAsync(int id, CancellationTokenSource together)
        {
            try
            {
                await new Shard(
                    new ShardInfo(id, plan.Shards, plan.Url),
                    settings.Token,
                    memory,
                    events.LedgerOf(id),
                    gate,
                    handler,
                    time,
                    logger).RunAsync(together.Token);
            }
            catch (WrongSettingException)
            {
                // What one shard is refused for, all are.
                await together.CancelAsync();
                throw;
            }
        }
    }

    private async Task<GatewayBotInfo> PlanAsync(CancellationToken stopping)
    {
        var since = clock.GetCurrentInstant();
        for (var failures = 1; ; failures++)
        {
            try
            {
                if (GatewayBotInfo.Read(await rest.SendAsync(Routes.GetGatewayBot(), stopping)) is { } plan)
                {
                    return plan;
                }
            }
            catch (RestFailedException failed) when (failed.Failure is RestFailure.TokenRefused)
            {
                throw new WrongSettingException(DiscordErrors.TokenRefused);
            }
            catch (RestFailedException failed)
            {
                Log.NotYet(logger, failed.Failure.GetType().Name);
            }

            if (failures >= 3)
            {
                health.Wrong(DiscordName.Platform, DiscordErrors.Unreachable(since));
            }

            await Task.Delay(ReconnectBackoff.After(failures + 1, Random.Shared.NextDouble()).ToTimeSpan(), time, stopping);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 25, Level = LogLevel.Warning, Message = "Discord did not say where to connect ({Failure}); asked again soon")]
        public static partial void NotYet(ILogger logger, string failure);
    }
}
