using NodaTime;
using RecoveryBot.OnDiscord.Gateway;
using RecoveryBot.OnDiscord.Tests.Fuzz;

namespace RecoveryBot.OnDiscord.Tests.Gateway;

public sealed class GatewaySessionTests
{
    private static readonly GatewaySession Fresh = new(null, null);
    private static readonly GatewaySession Known = new(new SessionKey("abc", "wss://resume.discord.gg"), 50);

    [Fact]
    public void HELLO_lets_the_heart_beat() => Assert.Equal(
        (Fresh, new GatewayAction.Hello(Duration.FromMilliseconds(41_250))),
        Fresh.Receive(Payload("""{"op":10,"d":{"heartbeat_interval":41250},"s":null,"t":null}""")));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("600001")]
    [InlineData("\"41250\"")]
    public void A_HELLO_without_a_usable_interval_is_none(string interval) => Assert.Equal(
        (Fresh, new GatewayAction.Nothing()),
        Fresh.Receive(Payload($$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}}}}""")));

    [Fact]
    public void READY_begins_a_session_that_counts_anew() => Assert.Equal(
        (new GatewaySession(new SessionKey("new", "wss://there.discord.gg"), 1, IsReady: true), new GatewayAction.Ready(IsNew: true, 1)),
        Known.Receive(Payload("""{"op":0,"d":{"session_id":"new","resume_gateway_url":"wss://there.discord.gg"},"s":1,"t":"READY"}""")));

    [Theory]
    [InlineData("""{"session_id":"new"}""")]
    [InlineData("""{"session_id":"new","resume_gateway_url":"https://there.discord.gg"}""")]
    [InlineData("""{"session_id":7,"resume_gateway_url":"wss://there.discord.gg"}""")]
    [InlineData("""{"session_id":"\ud800","resume_gateway_url":"wss://there.discord.gg"}""")]
    [InlineData("null")]
    public void A_READY_that_cannot_be_resumed_later_is_none(string data)
    {
        var (next, move) = Known.Receive(Payload($$"""{"op":0,"d":{{data}},"s":51,"t":"READY"}"""));

        Assert.Equal((Known.Key, false), (next.Key, next.IsReady));
        Assert.Equal(new GatewayAction.Dispatch(51, "READY"), move);
    }

    [Fact]
    public void RESUMED_goes_on_with_the_session() => Assert.Equal(
        (Known with { Seq = 51, IsReady = true }, new GatewayAction.Ready(IsNew: false, 51)),
        Known.Receive(Payload("""{"op":0,"d":{},"s":51,"t":"RESUMED"}""")));

    [Fact]
    public void RESUMED_without_a_session_is_nothing_to_go_on_with() =>
        Assert.False(Fresh.Receive(Payload("""{"op":0,"d":{},"s":51,"t":"RESUMED"}""")).Next.IsReady);

    [Fact]
    public void An_event_is_told_with_its_place() => Assert.Equal(
        (Known with { Seq = 51 }, new GatewayAction.Dispatch(51, "MESSAGE_CREATE")),
        Known.Receive(Payload("""{"op":0,"d":{},"s":51,"t":"MESSAGE_CREATE"}""")));

    [Fact]
    public void An_event_that_is_told_again_does_not_take_the_session_back() => Assert.Equal(
        (Known, new GatewayAction.Dispatch(7, "MESSAGE_CREATE")),
        Known.Receive(Payload("""{"op":0,"d":{},"s":7,"t":"MESSAGE_CREATE"}""")));

    [Theory]
    [InlineData("""{"op":0,"d":{},"s":null,"t":"MESSAGE_CREATE"}""")]
    [InlineData("""{"op":0,"d":{},"s":-1,"t":"MESSAGE_CREATE"}""")]
    [InlineData("""{"op":0,"d":{},"s":51,"t":null}""")]
    [InlineData("""{"op":99,"d":{},"s":51,"t":"READY"}""")]
    public void What_is_no_event_changes_nothing(string payload) =>
        Assert.Equal((Known, new GatewayAction.Nothing()), Known.Receive(Payload(payload)));

    [Fact]
    public void A_heartbeat_that_is_asked_for_is_given() =>
        Assert.Equal((Known, new GatewayAction.Heartbeat()), Known.Receive(Payload("""{"op":1,"d":null}""")));

    [Fact]
    public void An_acknowledged_heartbeat_is_awaited_no_more() =>
        Assert.Equal((Known, new GatewayAction.Nothing()), (Known with { IsAckAwaited = true }).Receive(Payload("""{"op":11}""")));

    [Theory]
    [InlineData("""{"op":7,"d":null}""", ReconnectMode.Resume)]
    [InlineData("""{"op":9,"d":true}""", ReconnectMode.Resume)]
    [InlineData("""{"op":9,"d":false}""", ReconnectMode.Anew)]
    [InlineData("""{"op":9}""", ReconnectMode.Anew)]
    public void Sent_away_it_goes_as_it_is_told(string payload, object restart) =>
        Assert.Equal((Known, new GatewayAction.Reconnect((ReconnectMode)restart)), Known.Receive(Payload(payload)));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"op":"10"}""")]
    [InlineData("""{"op":1.5}""")]
    [InlineData("""{"op":0,"t":"\ud800"}""")]
    public void What_is_no_payload_is_none(string json) => Assert.Null(GatewayPayload.Read(System.Text.Encoding.UTF8.GetBytes(json)));

    private static GatewayPayload Payload(string json)
    {
        Assert.Equal(System.Text.Json.JsonValueKind.Object, Json.Of(json).ValueKind);
        return GatewayPayload.Read(System.Text.Encoding.UTF8.GetBytes(json))!;
    }
}
