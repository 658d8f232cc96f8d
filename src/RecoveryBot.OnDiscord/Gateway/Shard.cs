using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Upkeep;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>
/// One shard's connection to the gateway, kept up for as long as the program runs: it goes on with its session over broken
/// connections and restarts of the program, and begins a new one only when it must.
/// </summary>
/// <param name="identify">Completes when this shard may begin a new session.</param>
/// <param name="hear">Takes what happened and returns at once: no heartbeat may wait for it.</param>
internal sealed partial class Shard(
    ShardPlace place,
    string token,
    GatewayMemory memory,
    EventLedger ledger,
    Func<CancellationToken, Task> identify,
    IGatewayEar hear,
    TimeProvider time,
    ILogger logger)
{
    private static readonly TimeSpan HelloPatience = TimeSpan.FromSeconds(10);

    // Short-lived connections in a row count as failures even if they came as far as being ready.
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(20);

    private readonly string _main = $"{place.Url}?v=10&encoding=json";
    private readonly Lock _gate = new();
    private GatewaySession _session = Remembered(memory, place.Id, ledger);
    private bool _isResumeHostDead;

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
            hear.Lost(failures);
            pause = Duration.Max(pause, ReconnectPause.After(failures, Chance()));
            Log.Again(logger, place.Id, pause);
            await Task.Delay(pause.ToTimeSpan(), time, stopping);
        }
    }

    private async Task<Ended> TalkAsync(CancellationToken stopping)
    {
        var isNew = _session.Key is null;
        if (isNew)
        {
            await identify(stopping);
        }

        _session = _session with { IsReady = false, IsAckAwaited = false };
        var isMain = _isResumeHostDead || isNew;
        var address = isMain ? _main : $"{_session.Key!.Url.TrimEnd('/')}/?v=10&encoding=json";
        using var socket = await GatewaySocket.OpenAsync(new Uri(address), time, stopping);
        _isResumeHostDead = socket is null && !isMain;
        if (socket is null)
        {
            return Ended.Resume;
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        over.CancelAfter(HelloPatience);
        var heart = Task.CompletedTask;
        try
        {
            return await HearAsync(socket, over, begun => heart = begun);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // No HELLO in time, or a heart that stopped.
            return Ended.Resume;
        }
        finally
        {
            await over.CancelAsync();
            await socket.CloseAsync(CloseCodes.WeComeBack);
            await heart.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            memory.Reached(place.Id, ledger.DoneUpTo ?? 0, atOnce: true);
        }
    }

    private async Task<Ended> HearAsync(GatewaySocket socket, CancellationTokenSource over, Action<Task> begin)
    {
        while (await socket.ReceiveAsync(over.Token) is { } message)
        {
            if (GatewayPayload.Read(message) is not { } payload)
            {
                continue;
            }

            GatewayMove move;
            lock (_gate)
            {
                (_session, move) = _session.Hear(payload);
            }

            switch (move)
            {
                case GatewayMove.Begin hello:
                    over.CancelAfter(Timeout.Infinite);
                    begin(StopWhenDeadAsync(socket, new Heart(hello.Interval, stop => TryBeatAsync(socket, stop), time, Chance()), over));
                    await IntroduceAsync(socket, over.Token);
                    break;
                case GatewayMove.Beat:
                    await socket.TrySendAsync(Opcode.Heartbeat, _session.Seq, over.Token);
                    break;
                case GatewayMove.Ready ready:
                    KeepReady(ready);
                    break;
                case GatewayMove.Tell tell:
                    ledger.Open(tell.Seq);
                    hear.Heard(new GatewayEvent(place.Id, tell.Seq, tell.Type, payload.Data));
                    break;
                case GatewayMove.Leave { Restart: Restart.Resume }:
                    return Ended.Resume;
                case GatewayMove.Leave:
                    return Ended.Invalid;
                default:
                    break;
            }
        }

        Log.Closed(logger, place.Id, socket.CloseCode);
        return CloseCodes.After(socket.CloseCode) switch
        {
            null => throw new WrongSettingException(CloseCodes.Sentence(socket.CloseCode!.Value)),
            Restart.Anew => Ended.Anew,
            _ => Ended.Resume,
        };
    }

    private void KeepReady(GatewayMove.Ready ready)
    {
        if (ready.IsNew)
        {
            ledger.Restart(ready.Seq);
            memory.Begun(place.Id, _session.Key!, ready.Seq);
        }

        hear.Ready(place.Id, ready.IsNew);
    }

    private Task<bool> IntroduceAsync(GatewaySocket socket, CancellationToken stopping) => _session.Key is { } key
        ? socket.TrySendAsync(Opcode.Resume, Introductions.Resume(token, key, _session.Seq ?? 0), stopping)
        : socket.TrySendAsync(Opcode.Identify, Introductions.Identify(token, place), stopping);

    private async Task<bool> TryBeatAsync(GatewaySocket socket, CancellationToken stopping)
    {
        long? seq;
        lock (_gate)
        {
            if (_session.IsAckAwaited)
            {
                Log.NoAck(logger, place.Id);
                return false;
            }

            _session = _session with { IsAckAwaited = true };
            seq = _session.Seq;
        }

        hear.Beating(place.Id);
        return await socket.TrySendAsync(Opcode.Heartbeat, seq, stopping);
    }

    private static async Task StopWhenDeadAsync(GatewaySocket socket, Heart heart, CancellationTokenSource over)
    {
        await heart.BeatAsync(over.Token);
        await socket.CloseAsync(CloseCodes.WeComeBack);
        await over.CancelAsync();
    }

    private void Forget()
    {
        _session = new GatewaySession(null, null);
        memory.Ended(place.Id);
    }

    private static GatewaySession Remembered(GatewayMemory memory, int shard, EventLedger ledger)
    {
        if (memory.Session(shard) is not { } kept)
        {
            return new GatewaySession(null, null);
        }

        ledger.Restart(kept.Seq);
        return new GatewaySession(kept.Key, kept.Seq);
    }

    private static double Chance() => Random.Shared.NextDouble();

    private enum Ended
    {
        Resume,
        Anew,

        /// <summary>As <see cref="Anew"/>, and the gateway wants a pause before.</summary>
        Invalid,
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 21, Level = LogLevel.Information, Message = "Discord closed the connection of shard {Shard} (code {Code})")]
        public static partial void Closed(ILogger logger, int shard, int? code);

        [LoggerMessage(EventId = 22, Level = LogLevel.Information, Message = "Shard {Shard} connects again in {Pause}")]
        public static partial void Again(ILogger logger, int shard, Duration pause);

        [LoggerMessage(EventId = 23, Level = LogLevel.Warning, Message = "Discord did not acknowledge a heartbeat of shard {Shard}: the connection is dead")]
        public static partial void NoAck(ILogger logger, int shard);
    }
}
