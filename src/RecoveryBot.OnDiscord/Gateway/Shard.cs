using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Upkeep;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>
/// One shard's connection to the gateway, kept up for as long as the program runs: it goes on with its session over broken
/// connections and restarts of the program, and begins a new one only when it must.
/// </summary>
/// <param name="hear">Takes what happened and returns at once: no heartbeat may wait for it.</param>
internal sealed partial class Shard(
    ShardPlace place,
    string token,
    GatewayMemory memory,
    EventLedger ledger,
    IdentifyGate gate,
    IGatewayEar hear,
    TimeProvider time,
    ILogger logger)
{
    // Short-lived connections in a row count as failures even if they came as far as being ready.
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(20);

    // But whoever let us in that far is there: waiting longer than two seconds would only make people wait.
    private const int MostIfReady = 3;

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
            switch (await TalkAsync(stopping))
            {
                case Ended.Invalid:
                    pause = ReconnectPause.AfterInvalidSession(Chance());
                    Forget();
                    break;
                case Ended.Anew:
                    Forget();
                    break;
                default:
                    break;
            }

            failures = time.GetElapsedTime(began) > Lasting ? 1 : failures + 1;
            failures = _wasReady ? Math.Min(failures, MostIfReady) : failures;
            hear.Lost(failures);
            pause = Duration.Max(pause, ReconnectPause.After(failures, Chance()));
            Log.Again(logger, place.Id, pause);
            await Task.Delay(pause.ToTimeSpan(), time, stopping);
        }
    }

    private async Task<Ended> TalkAsync(CancellationToken stopping)
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
            return Ended.Resume;
        }

        var talk = new GatewayTalk(socket, _session, place, token, memory, ledger, gate, hear, time, logger);
        var ended = await talk.RunAsync(stopping);
        _session = talk.Session;
        _wasReady = _session.IsReady;
        return ended;
    }

    private void Forget()
    {
        _session = new GatewaySession(null, null);
        memory.Ended(place.Id);
    }

    private static GatewaySession Remembered(GatewayMemory memory, ShardPlace place, EventLedger ledger)
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
