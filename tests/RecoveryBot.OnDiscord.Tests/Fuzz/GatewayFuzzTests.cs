using System.Text;
using System.Text.Json;
using NodaTime;
using RecoveryBot.OnDiscord.Gateway;

namespace RecoveryBot.OnDiscord.Tests.Fuzz;

/// <summary>Whatever the gateway says, it is understood or it changes nothing.</summary>
public sealed class GatewayFuzzTests
{
    private static readonly SessionKey Known = new("abc", "wss://resume.discord.gg");

    private static readonly GatewaySession[] Sessions =
    [
        new(null, null),
        new(Known, 50),
        new(Known, 50, IsReady: true, IsAckAwaited: true),
    ];

    [Fact]
    public void Odd_payloads_change_nothing_that_a_right_one_would_not()
    {
        var chance = Seed.Printed();
        var mutation = new Mutation(chance);
        var heard = 0;
        for (var i = 0; i < Seed.Inputs; i++)
        {
            var json = mutation.Of(ReceivedEvents.Payloads[chance.Next(ReceivedEvents.Payloads.Count)]);
            if (GatewayPayload.Read(json) is { } payload)
            {
                heard++;
                Explained(Sessions[chance.Next(Sessions.Length)], payload, json);
            }
        }

        Assert.InRange(heard, Seed.Inputs / 10, Seed.Inputs);
    }

    [Fact]
    public void Any_number_of_odd_payloads_in_a_row_never_takes_a_session_back()
    {
        var chance = Seed.Printed();
        var mutation = new Mutation(chance);
        var session = Sessions[1];
        var ledger = new ProcessedEvents();
        for (var i = 0; i < Seed.Inputs; i++)
        {
            if (GatewayPayload.Read(mutation.Of(ReceivedEvents.Payloads[chance.Next(ReceivedEvents.Payloads.Count)])) is { } payload)
            {
                (session, var move) = session.Receive(payload);
                Keep(ledger, move);
                Assert.NotNull(session.Key);
                Assert.True(session.Seq >= 0);
            }
        }
    }

    [Fact]
    public void Odd_advice_is_none_or_such_as_can_be_followed()
    {
        var mutation = new Mutation(Seed.Printed());
        for (var i = 0; i < Seed.Inputs; i++)
        {
            if (Json.Parsed(mutation.Of(ReceivedEvents.Plan)) is not { } answer || GatewayBotInfo.Read(answer) is not { } plan)
            {
                continue;
            }

            Assert.InRange(plan.Shards, 1, 256);
            Assert.InRange(plan.Keys, 1, int.MaxValue);
            Assert.InRange(plan.ResetAfter, Duration.Zero, Duration.FromDays(1));
            Assert.Null(Record.Exception(() => GatewayUrl.ToConnect(plan.Url)));
        }
    }

    private static void Explained(GatewaySession before, GatewayPayload payload, byte[] json)
    {
        var (next, move) = before.Receive(payload);
        var because = Encoding.UTF8.GetString(json);
        var isEvent = payload is { Op: Opcode.Dispatch, Seq: >= 0, Type: not null };
        var isReady = isEvent && payload.Type == "READY" && payload.Data is { ValueKind: JsonValueKind.Object };
        Assert.True(next.Key == before.Key || (isReady && move is GatewayAction.Ready { IsNew: true }), because);
        Assert.True(next.Key is null || Record.Exception(() => GatewayUrl.ToConnect(next.Key.Url)) is null, because);
        Assert.True(next.Seq == before.Seq || isEvent, because);
        Assert.True(next.Seq is null || next.Seq >= (before.Seq ?? 0) || isReady, because);
        Assert.True(next.IsReady == before.IsReady || isReady || (isEvent && payload.Type == "RESUMED" && next.Key is not null), because);
        Assert.True(next.IsAckAwaited == before.IsAckAwaited || payload.Op == Opcode.HeartbeatAck, because);
        Assert.True(move is not GatewayAction.Hello hello || (hello.Interval > Duration.Zero && hello.Interval <= Duration.FromMinutes(10)), because);
        Assert.True(move is not GatewayAction.Reconnect || payload.Op is Opcode.Reconnect or Opcode.InvalidSession, because);
    }

    private static void Keep(ProcessedEvents ledger, GatewayAction move)
    {
        switch (move)
        {
            case GatewayAction.Ready { IsNew: true } ready:
                ledger.Restart(ready.Seq);
                break;
            case GatewayAction.Dispatch dispatch:
                var session = ledger.Open(dispatch.Seq);
                Assert.True(ledger.DoneUpTo >= -1);
                ledger.Done(session, dispatch.Seq);
                break;
            default:
                break;
        }
    }
}
