using System.Net;

namespace RecoveryBot.Testing.Tests.Telegram.Updates;

public sealed class PollingTests : TelegramTest
{
    [Fact]
    public async Task An_update_comes_again_until_a_higher_offset_confirms_it()
    {
        Ann.SendText("one");
        Ann.SendText("two");
        var first = await Bot.PollAsync(limit: 2);
        Clock.Advance(TimeSpan.FromSeconds(3));
        var again = await Bot.PollAsync();

        var rest = await Bot.PollAsync(first.UpdateIds[0] + 1);

        Assert.Equal(first.UpdateIds, again.UpdateIds);
        Assert.Equal(first.UpdateIds.Skip(1), rest.UpdateIds);
        Assert.Equal(1, Telegram.Unconfirmed);
    }

    [Fact]
    public async Task Confirmed_updates_are_counted()
    {
        var before = Telegram.Counted.Confirmed;
        Ann.SendText("one");
        Ann.SendText("two");

        await Bot.PollAsync((await Bot.PollAsync()).UpdateIds[^1] + 1);

        Assert.Equal(before + 2, Telegram.Counted.Confirmed);
        await Telegram.AllConfirmedAsync();
    }

    [Fact]
    public async Task A_negative_offset_forgets_all_but_so_many_of_the_last()
    {
        Enumerable.Range(1, 5).ToList().ForEach(number => Ann.SendText($"{number}"));

        var last = await Bot.PollAsync(offset: -2);

        Assert.Equal(["4", "5"], last.Result.AsArray().Select(update => (string?)update!["message"]!["text"]));
        Assert.Equal(3, Telegram.Counted.Forgotten);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 3)]
    [InlineData(1000, 100)]
    public async Task A_batch_holds_one_to_a_hundred(int limit, int comes)
    {
        Enumerable.Range(1, 120).ToList().ForEach(number => Ann.SendText($"{number}"));

        Assert.Equal(comes, (await Bot.PollAsync(limit: limit)).UpdateIds.Count);
    }

    [Fact]
    public async Task An_offset_far_ahead_confirms_nothing()
    {
        Ann.SendText("one");
        var id = (await Bot.PollAsync()).UpdateIds[0];

        var later = await Bot.PollAsync(id + 1000);

        Assert.Equal([id], later.UpdateIds);
    }

    [Theory]
    [InlineData(20, 20)]
    [InlineData(300, 50)]
    public async Task A_poll_is_held_for_as_long_as_asked_and_at_most_fifty_seconds(int asked, int held)
    {
        var poll = Bot.PollAsync(timeout: asked);
        await Telegram.PolledAsync();

        Clock.Advance(TimeSpan.FromSeconds(held) - TimeSpan.FromMilliseconds(1));
        var wasHeld = !poll.IsCompleted;
        Clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Empty((await poll).UpdateIds);
        Assert.True(wasHeld);
    }

    [Fact]
    public async Task Polling_the_same_offset_in_haste_brings_one_update_only()
    {
        Ann.SendText("one");
        Ann.SendText("two");

        var first = await Bot.PollAsync();
        Clock.Advance(TimeSpan.FromSeconds(0.4));
        var hasty = await Bot.PollAsync();
        Clock.Advance(TimeSpan.FromSeconds(0.5));
        var calm = await Bot.PollAsync();

        Assert.Equal([2, 1, 2], new[] { first, hasty, calm }.Select(one => one.UpdateIds.Count));
    }

    [Fact]
    public async Task Polling_the_same_offset_without_a_pause_is_held_for_three_seconds()
    {
        await Bot.PollAsync();
        var hasty = Bot.PollAsync();
        await Telegram.PolledAsync();

        Clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Empty((await hasty).UpdateIds);
    }

    [Fact]
    public async Task A_second_poller_ends_the_first()
    {
        var first = Bot.PollAsync(timeout: 50);
        await Telegram.PolledAsync();
        var second = Bot.PollAsync(timeout: 50);

        var refused = await first;
        Ann.SendText("For the second.");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.StartsWith("Conflict: terminated by other getUpdates request", refused.Description, StringComparison.Ordinal);
        Assert.Single((await second).UpdateIds);
        Assert.Equal(1, Telegram.Counted.Conflicts);
    }

    [Fact]
    public async Task A_second_conflict_within_three_seconds_is_told_three_seconds_late()
    {
        var first = Bot.PollAsync(timeout: 50);
        await Telegram.PolledAsync();
        var second = Bot.PollAsync(timeout: 50);
        await first;
        var third = Bot.PollAsync(timeout: 50);
        await Telegram.UntilAsync(telegram => telegram.Counted.Conflicts == 2, "a second conflict");

        Clock.Advance(TimeSpan.FromSeconds(2.9));
        var wasLate = !second.IsCompleted;
        Clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal(HttpStatusCode.Conflict, (await second).Status);
        Assert.True(wasLate);
        Ann.SendText("For the third.");
        Assert.Single((await third).UpdateIds);
    }

    [Fact]
    public async Task A_poller_that_hung_up_is_nobody_s_conflict()
    {
        using var giveUp = new CancellationTokenSource();
        var gone = Bot.CallAsync("getUpdates", new() { ["timeout"] = 50 }, giveUp.Token);
        await Telegram.PolledAsync();

        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        await Telegram.UntilAsync(telegram => !telegram.IsPolled, "the poll let go");

        Ann.SendText("Still here.");
        Assert.Single((await Bot.PollAsync()).UpdateIds);
        Assert.Equal(0, Telegram.Counted.Conflicts);
    }

    [Fact]
    public async Task Nobody_polls_while_a_webhook_is_set()
    {
        var held = Bot.PollAsync(timeout: 50);
        await Telegram.PolledAsync();

        await Bot.CallAsync("setWebhook", new() { ["url"] = "https://example.org/hook" });
        var refused = await Bot.PollAsync();
        await Bot.CallAsync("deleteWebhook");

        Assert.Equal("Conflict: terminated by setWebhook request", (await held).Description);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.True((await Bot.PollAsync(offset: 1)).IsOk);
    }

    [Fact]
    public async Task Pending_updates_can_be_dropped()
    {
        Ann.SendText("Unheard.");

        await Bot.CallAsync("deleteWebhook", new() { ["drop_pending_updates"] = true });

        Assert.Equal(0, Telegram.Unconfirmed);
        Assert.Equal(1, Telegram.Counted.Forgotten);
    }
}
