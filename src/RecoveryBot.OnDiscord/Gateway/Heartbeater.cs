using NodaTime;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>
/// Beats as often as the gateway asked for, the first time after a random part of the interval (events/gateway,
/// "Heartbeat Interval"). Waits for nothing but the clock.
/// </summary>
/// <param name="tryBeat">Sends one heartbeat; false if the last one was never acknowledged or the connection has ended.</param>
internal sealed class Heartbeater(Duration interval, Func<CancellationToken, Task<bool>> tryBeat, TimeProvider time, double chance)
{
    /// <summary>Completes when the connection turns out dead.</summary>
    public async Task BeatAsync(CancellationToken stopping)
    {
        await Task.Delay((interval * chance).ToTimeSpan(), time, stopping);
        while (await tryBeat(stopping))
        {
            await Task.Delay(interval.ToTimeSpan(), time, stopping);
        }
    }
}
