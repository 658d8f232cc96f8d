using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Maintenance;

namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>What is said on one connection to the gateway, from its greeting to its end.</summary>
/// <param name="session">What earlier connections came to.</param>
/// <param name="handler">Takes what happened and returns at once: no heartbeat may wait for it.</param>
internal sealed partial class GatewayConnection(
    GatewaySocket socket,
    GatewaySession session,
    ShardInfo place,
    string token,
    GatewayStateFile memory,
    ProcessedEvents ledger,
    IdentifyGate identifying,
    IGatewayEventHandler handler,
    TimeProvider time,
    ILogger logger)
{
    private static readonly TimeSpan HelloPatience = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private GatewaySession _session = session with { IsReady = false, IsAckAwaited = false };

    /// <summary>What it has come to.</summary>
    public GatewaySession Session => _session;

    /// <exception cref="WrongSettingException">The gateway does not want us, whatever we do.</exception>
    public async Task<ConnectionEnd> RunAsync(CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        over.CancelAfter(HelloPatience);
        var heart = Task.CompletedTask;
        try
        {
            return await ListenAsync(over, begun => heart = begun);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // No HELLO in time, or a heart that stopped.
            return ConnectionEnd.Resume;
        }
        finally
        {
            await over.CancelAsync();
            await socket.CloseAsync(CloseCodes.WeComeBack);
            await heart.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            memory.Reached(place.Id, ledger.DoneUpTo ?? 0, atOnce: true);
        }
    }

    private async Task<ConnectionEnd> ListenAsync(CancellationTokenSource over, Action<Task> begin)
    {
        while (await socket.ReceiveAsync(over.Token) is { } message)
        {
            if (GatewayPayload.Read(message) is not { } payload)
            {
                continue;
            }

            GatewayAction move;
            lock (_gate)
            {
                (_session, move) = _session.Receive(payload);
            }

            switch (move)
            {
                case GatewayAction.Hello hello:
                    over.CancelAfter(Timeout.Infinite);
                    // Beside hearing, which goes on while a new session has to wait.
                    begin(Task.WhenAll(
                        StopWhenDeadAsync(new Heartbeater(hello.Interval, TryBeatAsync, time, Random.Shared.NextDouble()), over),
                        IntroduceAsync(over.Token)));
                    break;
                case GatewayAction.Heartbeat:
                    await socket.TrySendAsync(Opcode.Heartbeat, _session.Seq, over.Token);
                    break;
                case GatewayAction.Ready ready:
                    KeepReady(ready);
                    break;
                case GatewayAction.Dispatch dispatch:
                    handler.OnEvent(new GatewayEvent(place.Id, ledger.Open(dispatch.Seq), dispatch.Seq, dispatch.Type, payload.Data));
                    break;
                case GatewayAction.Reconnect { Restart: ReconnectMode.Resume }:
                    return ConnectionEnd.Resume;
                case GatewayAction.Reconnect:
                    return ConnectionEnd.Invalid;
                default:
                    break;
            }
        }

        Log.Closed(logger, place.Id, socket.CloseCode);
        return CloseCodes.After(socket.CloseCode) switch
        {
            null => throw new WrongSettingException(CloseCodes.Sentence(socket.CloseCode!.Value)),
            ReconnectMode.Anew => ConnectionEnd.Anew,
            _ => ConnectionEnd.Resume,
        };
    }

    private void KeepReady(GatewayAction.Ready ready)
    {
        if (ready.IsNew)
        {
            ledger.Restart(ready.Seq);
            memory.Begun(place.Id, place.Count, _session.Key!, ready.Seq);
        }

        handler.OnReady(place.Id, ready.IsNew);
    }

    private Task IntroduceAsync(CancellationToken stopping) => _session.Key is { } key
        ? socket.TrySendAsync(Opcode.Resume, IdentifyPayloads.Resume(token, key, _session.Seq ?? 0), stopping)
        : identifying.EnterAsync(place.Id, sending => socket.TrySendAsync(Opcode.Identify, IdentifyPayloads.Identify(token, place), sending), stopping);

    private async Task<bool> TryBeatAsync(CancellationToken stopping)
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

        handler.OnHeartbeat(place.Id);
        return await socket.TrySendAsync(Opcode.Heartbeat, seq, stopping);
    }

    private async Task StopWhenDeadAsync(Heartbeater heartbeater, CancellationTokenSource over)
    {
        await heartbeater.BeatAsync(over.Token);
        await socket.CloseAsync(CloseCodes.WeComeBack);
        await over.CancelAsync();
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 21, Level = LogLevel.Information, Message = "Discord closed the connection of shard {Shard} (code {Code})")]
        public static partial void Closed(ILogger logger, int shard, int? code);

        [LoggerMessage(EventId = 23, Level = LogLevel.Warning, Message = "Discord did not acknowledge a heartbeat of shard {Shard}: the connection is dead")]
        public static partial void NoAck(ILogger logger, int shard);
    }
}

/// <summary>How a connection ended, and so how to go on.</summary>
internal enum ConnectionEnd
{
    /// <summary>The same session: what was missed is told again.</summary>
    Resume,

    /// <summary>A new session.</summary>
    Anew,

    /// <summary>As <see cref="Anew"/>, and the gateway wants a pause before.</summary>
    Invalid,
}
