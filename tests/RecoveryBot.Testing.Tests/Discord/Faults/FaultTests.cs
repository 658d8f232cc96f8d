using System.Net;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Faults;
using RecoveryBot.Testing.Discord.Limits;

namespace RecoveryBot.Testing.Tests.Discord.Faults;

public sealed class FaultTests() : DiscordTest(NoSendLimits)
{
    [Fact]
    public async Task Reset_before_it_was_read_a_message_does_not_stand()
    {
        Discord.Faults.Next(Routes.CreateMessage, new Fault.ResetUnread());

        await Assert.ThrowsAsync<HttpRequestException>(() => Bot.SayAsync(Chat, "Lost."));
        await Bot.SayAsync(Chat, "Heard.");

        Assert.Equal("bot: Heard.", Ann.Read());
        Assert.Equal(2, Discord.Counted.Requests(Routes.CreateMessage));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Applied_but_never_heard_of_a_message_stands(int which)
    {
        Fault[] faults = [new Fault.ResetAfterApplied(), new Fault.HalfAnswer()];
        Discord.Faults.Next(Routes.CreateMessage, faults[which]);

        await Assert.ThrowsAsync<HttpRequestException>(() => Bot.SayAsync(Chat, "Good morning."));

        Assert.Equal("bot: Good morning.", Ann.Read());
    }

    [Theory]
    [InlineData(0, 502, "<html>")]
    [InlineData(1, 500, "500: Internal Server Error")]
    [InlineData(2, 503, "upstream")]
    public async Task A_server_in_trouble_applies_nothing(int which, int status, string said)
    {
        Fault[] faults = [Fault.BadGateway, Fault.ServerError, Fault.Unavailable];
        Discord.Faults.Next(Routes.CreateMessage, faults[which], times: 2);

        var first = await Bot.SayAsync(Chat, "one");
        await Bot.SayAsync(Chat, "two");
        await Bot.SayAsync(Chat, "three");

        Assert.Equal((HttpStatusCode)status, first.Status);
        Assert.Contains(said, first.Body, StringComparison.Ordinal);
        Assert.Equal("bot: three", Ann.Read());
    }

    [Fact]
    public async Task Discord_says_wait_on_a_whim_and_means_it_everywhere()
    {
        Discord.Faults.Next(Routes.CreateMessage, new Fault.SlowDown(TimeSpan.FromSeconds(10), Scope.Global));
        var told = await Bot.SayAsync(Chat, "one");
        Clock.Advance(TimeSpan.FromSeconds(9));

        var early = await Bot.GetAsync("users/@me");
        Clock.Advance(TimeSpan.FromSeconds(1));
        var after = await Bot.SayAsync(Chat, "two");

        Assert.Equal((10.0, "10"), ((double)told.Json["retry_after"]!, told.Header("Retry-After")));
        Assert.Equal((429, 1.0), ((int)early.Status, (double)early.Json["retry_after"]!));
        Assert.Equal((1, true), (Discord.Counted.Punished, after.IsOk));
    }

    [Fact]
    public async Task The_edge_says_wait_in_html_and_to_everything()
    {
        Discord.Faults.Next(Routes.CreateMessage, new Fault.SlowDown(TimeSpan.FromSeconds(10), Scope.Edge));

        var told = await Bot.SayAsync(Chat, "one");
        var callback = await Bot.CallbackAsync(Ann.Slash("checkin"), 5);

        Assert.Equal((429, "10"), ((int)told.Status, told.Header("Retry-After")));
        Assert.StartsWith("<html>", told.Body, StringComparison.Ordinal);
        Assert.Equal(429, (int)callback.Status);
    }

    [Fact]
    public async Task A_late_answer_comes_when_the_clock_says_so()
    {
        Discord.Faults.Next(Routes.CreateMessage, new Fault.Late(TimeSpan.FromSeconds(10)));
        var late = Bot.SayAsync(Chat, "Slow.");
        await Ann.ShowsAsync("Slow.");
        Clock.Advance(TimeSpan.FromSeconds(9.9));
        var wasEarly = late.IsCompleted;

        Clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.True((await late).IsOk);
        Assert.False(wasEarly);
    }

    [Fact]
    public async Task An_answer_can_come_in_drips()
    {
        Discord.Faults.Next(Routes.GetMe, new Fault.Drip(Bytes: 10, Pause: TimeSpan.FromSeconds(1)));
        var started = Clock.GetUtcNow();
        var dripping = Bot.GetAsync("users/@me");

        while (!dripping.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.True((await dripping).IsOk);
        Assert.InRange(Clock.GetUtcNow() - started, TimeSpan.FromSeconds(20), TimeSpan.MaxValue);
    }

    [Fact]
    public async Task A_fault_may_be_meant_for_one_channel_and_come_until_it_is_cleared()
    {
        var bob = await Bot.OpenAsync(Discord.NewPerson("Bob"));
        Discord.Faults.Always(Routes.CreateMessage, Fault.ServerError, Ann.Channel.Id);

        var his = await Bot.SayAsync(bob, "Hello.");
        var hers = new[] { await Bot.SayAsync(Chat, "1"), await Bot.SayAsync(Chat, "2") };
        Discord.Faults.Clear();

        Assert.All(hers, one => Assert.Equal(500, (int)one.Status));
        Assert.Equal((true, true), (his.IsOk, (await Bot.SayAsync(Chat, "3")).IsOk));
        Assert.Throws<ArgumentException>(() => Discord.Faults.Next(Routes.Any, new Fault.ResetUnread(), channel: 1));
    }

    [Fact]
    public async Task A_fault_may_meet_any_route()
    {
        Discord.Faults.Next(Routes.Any, Fault.BadGateway);

        Assert.Equal(502, (int)(await Bot.GetAsync("users/@me")).Status);
        Assert.True((await Bot.GetAsync("users/@me")).IsOk);
    }
}
