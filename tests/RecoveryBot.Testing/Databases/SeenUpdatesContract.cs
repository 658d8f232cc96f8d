using NodaTime;
using Xunit;

namespace RecoveryBot.Testing.Databases;

public abstract class SeenUpdatesContract(IDatabaseLocation place) : DatabaseContract(place)
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

        Assert.Equal(1, await Write(unitOfWork => unitOfWork.Updates.Forget(Samples.Morning - (2 * hour), atMost: 1)));
        Assert.True(await Remember("telegram", "older"));
        Assert.Equal(1, await Write(unitOfWork => unitOfWork.Updates.Forget(Samples.Morning - (2 * hour), atMost: 9)));
        Assert.True(await Remember("telegram", "old"));
        Assert.False(await Remember("telegram", "at that moment"));
    }

    private Task<bool> Remember(string platform, string id, Instant? at = null) =>
        Write(unitOfWork => unitOfWork.Updates.TryRemember(platform, id, at ?? Samples.Morning));
}
