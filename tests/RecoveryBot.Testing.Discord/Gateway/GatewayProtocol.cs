using System.Text.Json;
using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Gateway;

/// <summary>What is said on one connection, from HELLO to the end (events/gateway.mdx, "Connection Lifecycle").</summary>
internal sealed class GatewayProtocol(World world, GatewayConnection connection)
{
    /// <summary>Events from the bot in 60 s (events/gateway.mdx, "Rate Limiting").</summary>
    private const int MostEvents = 120;

    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);

    private readonly Queue<DateTimeOffset> _lately = [];

    public void Greet()
    {
        connection.LastHeartbeat = world.Now;
        connection.Send(new JsonObject
        {
            ["op"] = Opcodes.Hello,
            ["d"] = new JsonObject { ["heartbeat_interval"] = (int)world.Settings.HeartbeatInterval.TotalMilliseconds },
        });
    }

    /// <summary>Ends the session where no heartbeat came for an interval and a half; ends with the connection.</summary>
    public async Task WatchAsync(CancellationToken ended)
    {
        var patience = world.Settings.HeartbeatInterval * 1.5;
        while (!ended.IsCancellationRequested)
        {
            var due = connection.LastHeartbeat + patience - world.Now;
            if (due > TimeSpan.Zero)
            {
                await Task.Delay(due, world.Clock, ended).ContinueWith(
                    _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                continue;
            }

            lock (world.Gate)
            {
                world.Gateway.Close(connection, CloseCodes.SessionTimedOut);
                return;
            }
        }
    }

    /// <summary>Call it under the world's gate.</summary>
    public void Take(GatewayConnection.Incoming incoming)
    {
        if (connection.IsOver)
        {
            return;
        }

        if (IsTooFast())
        {
            world.Gateway.Close(connection, CloseCodes.RateLimited);
        }
        else if (Payload.Read(incoming.Text) is not { } payload)
        {
            world.Gateway.Close(connection, CloseCodes.DecodeError);
        }
        else
        {
            Take(payload.Opcode, payload.Data);
        }
    }

    private void Take(int opcode, JsonNode? data)
    {
        switch (opcode)
        {
            case Opcodes.Heartbeat:
                Heartbeat(data);
                break;
            case Opcodes.Identify when connection.Session is null:
                Identify(data);
                break;
            case Opcodes.Identify or Opcodes.Resume when connection.Session is not null:
                world.Gateway.Close(connection, CloseCodes.AlreadyAuthenticated);
                break;
            case Opcodes.Resume:
                Resume(data);
                break;
            case Opcodes.PresenceUpdate or Opcodes.VoiceStateUpdate or Opcodes.RequestGuildMembers or Opcodes.RequestSoundboardSounds:
                CloseUnless(connection.Session is not null, CloseCodes.NotAuthenticated);
                break;
            default:
                world.Gateway.Close(connection, CloseCodes.UnknownOpcode);
                break;
        }
    }

    private void Heartbeat(JsonNode? data)
    {
        if (data is not null && data.GetValueKind() != JsonValueKind.Number)
        {
            world.Gateway.Close(connection, CloseCodes.DecodeError);
            return;
        }

        connection.LastHeartbeat = world.Now;
        world.Counted.Heartbeats++;
        if (!world.Gateway.Control.WithholdsAcks)
        {
            connection.Send(new JsonObject { ["op"] = Opcodes.HeartbeatAck });
        }
    }

    private void Identify(JsonNode? data)
    {
        if (IdentifyData.Read(data) is not { } identify)
        {
            world.Gateway.Close(connection, CloseCodes.DecodeError);
            return;
        }

        world.Counted.Identifies++;
        if (identify.Fault(world) is { } code)
        {
            world.Gateway.Close(connection, code);
        }
        else if (!world.Gateway.Identifies.Spend(world.Now))
        {
            world.Gateway.ResetToken(connection);
        }
        else if (!world.Gateway.Identifies.IsInPace(identify.Shard, world.Now))
        {
            Invalidate(isResumable: false);
        }
        else
        {
            world.Gateway.Begin(connection, identify);
        }
    }

    private void Resume(JsonNode? data)
    {
        if (data is not JsonObject d || d["token"]?.GetValueKind() != JsonValueKind.String
            || d["session_id"]?.GetValueKind() != JsonValueKind.String || d["seq"]?.GetValueKind() != JsonValueKind.Number)
        {
            world.Gateway.Close(connection, CloseCodes.DecodeError);
            return;
        }

        world.Counted.Resumes++;
        if (!CloseUnless(world.IsTokenGood((string)d["token"]!), CloseCodes.AuthenticationFailed))
        {
            return;
        }

        if (world.Gateway.Sessions.Find((string)d["session_id"]!, world.Now) is not { } session)
        {
            Invalidate(isResumable: false);
        }
        else if ((int)d["seq"]! > session.Sequence)
        {
            world.Gateway.Sessions.Forget(session);
            world.Gateway.Close(connection, CloseCodes.InvalidSequence);
        }
        else
        {
            world.Gateway.Continue(connection, session, (int)d["seq"]!);
        }
    }

    private void Invalidate(bool isResumable) =>
        connection.Send(new JsonObject { ["op"] = Opcodes.InvalidSession, ["d"] = isResumable });

    private bool CloseUnless(bool isRight, int code)
    {
        if (!isRight)
        {
            world.Gateway.Close(connection, code);
        }

        return isRight;
    }

    private bool IsTooFast()
    {
        while (_lately.TryPeek(out var first) && first <= world.Now - Minute)
        {
            _lately.Dequeue();
        }

        _lately.Enqueue(world.Now);
        return _lately.Count > MostEvents;
    }
}
