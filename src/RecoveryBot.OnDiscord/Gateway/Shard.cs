using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Maintenance;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>
/// One shard's connection to the gateway, kept up for as long as the program runs: it goes on with its session over broken
/// connections and restarts of the program, and begins a new one only when it must.
/// </summary>
/// <param name="handler">Takes what happened and returns at once: no heartbeat may wait for it.</param>
internal sealed partial class Shard(
    ShardInfo place,
    string token,
    GatewayStateFile memory,
    ProcessedEvents ledger,
    IdentifyGate gate,
    IGatewayEventHandler handler,
    TimeProvider time,
    ILogger logger)
{
    private GatewaySession _session = Remembered(memory, place, ledger);
    private bool _isResumeHostDead;
    private bool _wasReady;

    /// <exception cref="WrongSettingException">The gateway does not want us, whatever we do.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        var failures = 0;
        while (true)
        {
            var began = time.GetTimestamp();
            var pause = Duration.Zero;
            switch (await ConnectAsync(stopping))
            {
                case ConnectionEnd.Invalid:
                    pause = ReconnectBackoff.AfterInvalidSession(Chance());
                    Forget();
                    break;
                case ConnectionEnd.Anew:
                    Forget();
                    break;
                default:
                    break;
            }

            failures = ReconnectBackoff.Failures(failures, Duration.FromTimeSpan(time.GetElapsedTime(began)), _wasReady);
            handler.OnConnectionLost(failures);
            pause = Duration.Max(pause, ReconnectBackoff.After(failures, Chance()));
            Log.Again(logger, place.Id, pause);
            await Task.Delay(pause.ToTimeSpan(), time, stopping);
        }
    }

    private async Task<ConnectionEnd> ConnectAsync(CancellationToken stopping)
    {
        _wasReady = false;
        var isNew = _session.Key is null;
        if (isNew)
        {
            await gate.WaitAsync(place.Id, stopping);
        }

        var isMain = _isResumeHostDead || isNew;
        var url = isMain ? place.Url : _session.Key!.Url;
        using var socket = await GatewaySocket.OpenAsync(GatewayUrl.ToConnect(url), time, stopping);
        _isResumeHostDead = socket is null && !isMain;
        if (socket is null)
        {
            return ConnectionEnd.Resume;
        }

        var connection = new GatewayConnection(socket, _session, place, token, memory, ledger, gate, handler, time, logger);
        var connectionEnd = await connection.RunAsync(stopping);
        _session = connection.Session;
        _wasReady = _session.IsReady;
        return connectionEnd;
    }

    private void Forget()
    {
        _session = new GatewaySession(null, null);
        memory.Ended(place.Id);
    }

    private static GatewaySession Remembered(GatewayStateFile memory, ShardInfo place, ProcessedEvents ledger)
    {
        if (memory.Session(place.Id, place.Count) is not { } kept)
        {
            return new GatewaySession(null, null);
        }

        ledger.Restart(kept.Seq);
        return new GatewaySession(kept.Key, kept.Seq);
    }

    private static double Chance() => Random.Shared.NextDouble();

    private static partial class Log
    {
        [LoggerMessage(EventId = 22, Level = LogLevel.Information, Message = "Shard {Shard} connects again in {Pause}")]
        public static partial void Again(ILogger logger, int shard, Duration pause);
    }
}
