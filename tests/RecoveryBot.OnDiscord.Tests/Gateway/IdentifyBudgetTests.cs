using NodaTime;
using RecoveryBot.OnDiscord.Gateway;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.OnDiscord.Tests.Gateway;

public sealed class IdentifyBudgetTests
{
    private static readonly Instant Morning = Samples.Morning;
    private static readonly Duration Day = Duration.FromDays(1);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(4, 2)]
    public void A_crash_loop_begins_at_most_fifty_sessions_a_day_for_each_shard(int shards, int keys)
    {
        var began = new List<Instant>();
        var (budget, now) = (IdentifyBudget.Whole, Morning);
        while (now < Morning + (3 * Day))
        {
            var key = began.Count % shards % keys;
            now = budget.FreeAt(key, shards, now);
            budget = budget.Spend(key, now);
            began.Add(now);
            now += Duration.FromSeconds(1);
        }

        var most = began.Max(first => began.Count(one => one >= first && one < first + Day));
        Assert.InRange(most, 40 * shards, 50 * shards);
    }

    [Fact]
    public void The_first_ones_of_a_day_wait_for_their_key_only()
    {
        var budget = IdentifyBudget.Whole.Spend(key: 0, Morning);

        Assert.Equal(Morning + Duration.FromSeconds(5.5), budget.FreeAt(key: 0, shards: 2, Morning));
        Assert.Equal(Morning, budget.FreeAt(key: 1, shards: 2, Morning));
    }

    [Fact]
    public void A_key_is_free_again_a_little_after_five_seconds()
    {
        var later = Morning + Duration.FromSeconds(5.5);

        Assert.Equal(later, IdentifyBudget.Whole.Spend(key: 0, Morning).FreeAt(key: 0, shards: 1, later));
    }

    [Fact]
    public void What_was_spent_a_day_ago_is_free_again()
    {
        var budget = Spent(IdentifyBudget.FreeADay);

        Assert.True(budget.FreeAt(key: 0, shards: 1, Morning + Duration.FromMinutes(2)) > Morning + Duration.FromMinutes(30));
        Assert.Equal(Morning + Day + Day, budget.FreeAt(key: 0, shards: 1, Morning + Day + Day));
    }

    [Fact]
    public void A_clock_that_was_set_back_holds_nobody_up_for_long()
    {
        var before = Morning - (2 * Day);

        var free = Spent(IdentifyBudget.FreeADay).FreeAt(key: 0, shards: 1, before);

        Assert.InRange(free, before, before + IdentifyBudget.BetweenMore);
    }

    [Fact]
    public void What_lies_in_the_future_or_a_day_back_is_not_kept()
    {
        var budget = IdentifyBudget.Whole.Spend(0, Morning - Day).Spend(0, Morning);

        Assert.Equal([new Identify(0, Morning)], budget.Used);
        Assert.Equal([new Identify(1, Morning - Duration.FromHours(1))], budget.Spend(1, Morning - Duration.FromHours(1)).Used);
    }

    private static IdentifyBudget Spent(int times) => Enumerable.Range(0, times).Aggregate(
        IdentifyBudget.Whole, (budget, number) => budget.Spend(key: 0, Morning + (number * IdentifyBudget.Between)));
}
