using NodaTime;
using RecoveryBot.Application.Turns;
using Xunit;

namespace RecoveryBot.Testing.Stores;

public abstract class SeenUpdatesContract(IStorePlace place) : StoreContract(place)
{
    [Fact]
    public async Task An_update_is_new_once_also_after_a_restart()
    {
        Assert.True(await Remember("telegram", "7"));
        Assert.False(await Remember("telegram", "7"));

        Restart();

        Assert.False(await Remember("telegram", "7"));
    }

    [Fact]
    public async Task What_was_said_before_an_update_is_told_from_what_answers_it()
    {
        var anna = new ChatAddress("discord", "1");
        var second = Duration.FromSeconds(1);
        var before = await Write(writing => writing.Outbox.Add(anna, Samples.Says("before"), Samples.Morning - second));
        await Write(writing => writing.Outbox.Add(anna with { Platform = "telegram" }, Samples.Says("elsewhere"), Samples.Morning - second));
        Assert.Null(Store.Read(reading => reading.QueuedBefore("discord", "7")));

        await Remember("discord", "7");
        await Write(writing => writing.Outbox.Add(anna, Samples.Says("its answer"), Samples.Morning));
        await Remember("telegram", "7", Samples.Morning - second);

        Assert.Equal(before.Id, Store.Read(reading => reading.QueuedBefore("discord", "7")));
        Assert.Equal(0, Store.Read(reading => reading.QueuedBefore("telegram", "7")));
    }

    [Fact]
    public async Task The_same_number_on_another_platform_is_another_update()
    {
        Assert.True(await Remember("telegram", "7"));
        Assert.True(await Remember("discord", "7"));
    }

    [Fact]
    public async Task A_smaller_number_than_before_is_new()
    {
        Assert.True(await Remember("telegram", "900000000"));
        Assert.True(await Remember("telegram", "12"));
    }

    [Fact]
    public async Task Only_what_was_seen_before_a_moment_is_forgotten_and_in_portions()
    {
        var hour = Duration.FromHours(1);
        await Remember("telegram", "old", Samples.Morning - (3 * hour));
        await Remember("telegram", "older", Samples.Morning - (4 * hour));
        await Remember("telegram", "at that moment", Samples.Morning - (2 * hour));

        Assert.Equal(1, await Write(writing => writing.Updates.Forget(Samples.Morning - (2 * hour), atMost: 1)));
        Assert.True(await Remember("telegram", "older"));
        Assert.Equal(1, await Write(writing => writing.Updates.Forget(Samples.Morning - (2 * hour), atMost: 9)));
        Assert.True(await Remember("telegram", "old"));
        Assert.False(await Remember("telegram", "at that moment"));
    }

    private Task<bool> Remember(string platform, string id, Instant? at = null) =>
        Write(writing => writing.Updates.TryRemember(platform, id, at ?? Samples.Morning));
}
