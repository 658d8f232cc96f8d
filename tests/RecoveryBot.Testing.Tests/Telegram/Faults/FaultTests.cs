using System.Net;
using Microsoft.Extensions.Time.Testing;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.Testing.Tests.Telegram.Faults;

public sealed class FaultTests() : TelegramTest(NoSendLimits)
{
    [Fact]
    public async Task Reset_before_it_was_read_a_message_does_not_stand()
    {
        Telegram.Faults.Next("sendMessage", new Fault.ResetUnread());

        await Assert.ThrowsAsync<HttpRequestException>(() => Bot.SayAsync(Chat, "Lost."));
        await Bot.SayAsync(Chat, "Heard.");

        Assert.Equal("Heard.", Assert.Single(Ann.Chat.FromBot).Text);
        Assert.Equal(2, Telegram.Counted.Requests("sendMessage"));
        Assert.Equal(0, Telegram.Counted.Duplicates);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Applied_but_never_heard_of_a_message_stands_and_its_repetition_is_a_duplicate(int which)
    {
        Fault[] faults = [new Fault.ResetAfterApplied(), new Fault.HalfAnswer()];
        Telegram.Faults.Next("sendMessage", faults[which]);

        await Assert.ThrowsAsync<HttpRequestException>(() => Bot.SayAsync(Chat, "Good morning."));
        await Bot.SayAsync(Chat, "Something else.");
        var before = Telegram.Counted.Duplicates;
        await Bot.SayAsync(Chat, "Good morning.");
        await Bot.SayAsync(Chat, "Good morning.");

        Assert.Equal(4, Ann.Chat.FromBot.Count());
        Assert.Equal((0, 1, 1), (before, Telegram.Counted.Duplicates, Telegram.Counted.Unheard));
    }

    [Fact]
    public async Task Who_gives_up_on_a_late_answer_has_not_heard_it()
    {
        Telegram.Faults.Next("sendMessage", new Fault.Late(TimeSpan.FromSeconds(10)));
        using var giveUp = new CancellationTokenSource();
        var late = Bot.CallAsync("sendMessage", new() { ["chat_id"] = Chat, ["text"] = "Slow." }, giveUp.Token);
        await Ann.Chat.ShowsAsync("Slow.");

        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => late);
        await Telegram.UntilAsync(telegram => telegram.Counted.Unheard == 1, "an answer that nobody heard");
        await Bot.SayAsync(Chat, "Slow.");

        Assert.Equal(1, Telegram.Counted.Duplicates);
    }

    [Fact]
    public async Task A_late_answer_comes_when_the_clock_says_so()
    {
        Telegram.Faults.Next("sendMessage", new Fault.Late(TimeSpan.FromSeconds(10)));
        var late = Bot.SayAsync(Chat, "Slow.");
        await Ann.Chat.ShowsAsync("Slow.");
        Clock.Advance(TimeSpan.FromSeconds(9.9));
        var wasEarly = late.IsCompleted;

        Clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.True((await late).IsOk);
        Assert.False(wasEarly);
    }

    [Fact]
    public async Task An_answer_can_come_in_drips()
    {
        Telegram.Faults.Next("getMe", new Fault.Drip(Bytes: 10, Pause: TimeSpan.FromSeconds(1)));
        var started = Clock.GetUtcNow();
        var dripping = Bot.CallAsync("getMe");

        while (!dripping.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.True((await dripping).IsOk);
        Assert.InRange(Clock.GetUtcNow() - started, TimeSpan.FromSeconds(20), TimeSpan.MaxValue);
    }

    [Fact]
    public async Task A_server_on_its_way_out_says_so_in_json_and_applies_nothing()
    {
        Telegram.Faults.Next("sendMessage", Fault.Restart, times: 2);

        var refused = await Bot.SayAsync(Chat, "one");
        await Bot.SayAsync(Chat, "two");
        var third = await Bot.SayAsync(Chat, "three");

        Assert.Equal((HttpStatusCode.InternalServerError, "Internal Server Error: restart"), (refused.Status, refused.Description));
        Assert.True(third.IsOk);
        Assert.Equal("three", Assert.Single(Ann.Chat.FromBot).Text);
    }

    [Fact]
    public async Task A_proxy_says_it_in_html()
    {
        Telegram.Faults.Next("sendMessage", Fault.Proxy);

        await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => Bot.SayAsync(Chat, "Lost."));

        Assert.Empty(Ann.Chat.FromBot);
    }

    [Fact]
    public async Task A_fault_may_be_meant_for_one_chat_and_come_until_it_is_cleared()
    {
        var bob = Telegram.NewPerson("Bob");
        bob.Start();
        Telegram.Faults.Always("sendMessage", Fault.BadGateway, bob.Chat.Id);

        var others = await Bot.SayAsync(Chat, "Hello Ann.");
        var his = new[] { await Bot.SayAsync(bob.Chat.Id, "1"), await Bot.SayAsync(bob.Chat.Id, "2") };
        Telegram.Faults.Clear();
        var after = await Bot.SayAsync(bob.Chat.Id, "3");

        Assert.Equal([true, true], [others.IsOk, after.IsOk]);
        Assert.All(his, one => Assert.Equal(HttpStatusCode.BadGateway, one.Status));
    }

    [Fact]
    public void A_reset_before_the_body_is_read_cannot_be_meant_for_one_chat() =>
        Assert.Throws<ArgumentException>(() => Telegram.Faults.Next("sendMessage", new Fault.ResetUnread(), chat: Chat));

    [Fact]
    public async Task A_fault_may_meet_any_method()
    {
        Telegram.Faults.Next(FaultScript.AnyMethod, Fault.BadGateway);

        Assert.Equal(HttpStatusCode.BadGateway, (await Bot.CallAsync("getMe")).Status);
        Assert.True((await Bot.CallAsync("getMe")).IsOk);
    }

    [Fact]
    public async Task Faults_by_chance_are_the_same_for_the_same_seed()
    {
        var first = await FaultsByChanceAsync(seed: 5);

        Assert.Equal(first, await FaultsByChanceAsync(seed: 5));
        Assert.NotEqual(first, await FaultsByChanceAsync(seed: 6));
        Assert.InRange(first.Count(failed => failed), 20, 80);
    }

    [Fact]
    public async Task A_poll_that_was_reset_loses_nothing()
    {
        Ann.SendText("Still here.");
        Telegram.Faults.Next("getUpdates", new Fault.ResetAfterApplied());

        await Assert.ThrowsAsync<HttpRequestException>(() => Bot.PollAsync());

        Assert.Single((await Bot.PollAsync()).UpdateIds);
    }

    [Fact]
    public async Task A_revoked_token_is_good_for_nothing()
    {
        var held = Bot.PollAsync(timeout: 50);
        await Telegram.PolledAsync();

        Telegram.RevokeToken();

        Assert.Equal(HttpStatusCode.Unauthorized, (await held).Status);
        Assert.Equal("Unauthorized", (await Bot.CallAsync("getMe")).Description);
    }

    private static async Task<List<bool>> FaultsByChanceAsync(int seed)
    {
        await using var telegram = FakeTelegram.Start(new FakeTimeProvider(), new FakeTelegramSettings { Seed = seed });
        using var bot = new PlainBot(telegram);
        telegram.Faults.Sometimes("getMe", Fault.BadGateway, share: 0.5);
        var failed = new List<bool>();
        for (var number = 0; number < 100; number++)
        {
            failed.Add(!(await bot.CallAsync("getMe")).IsOk);
        }

        return failed;
    }
}
