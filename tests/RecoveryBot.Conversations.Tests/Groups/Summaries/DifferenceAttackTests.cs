using RecoveryBot.Conversations.Groups.Summaries;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Tests.Groups.Summaries;

/// <summary>Whoever compares what channels show, with one another and over time, learns nothing about one person who is not named.</summary>
public sealed class DifferenceAttackTests(ITestOutputHelper output)
{
    private const int Worlds = 3_000;

    private static readonly PlacePurpose[] Channels = [PlacePurpose.Summary, PlacePurpose.Trainers];

    [Fact]
    public void Of_fewer_than_five_nobody_s_bucket_shows() => Differ(
        world => world.Clients.Count(IsUnnamed) < Remainder.Fewest,
        (_, client) => IsUnnamed(client),
        client => client.InTheOtherBucket,
        Channels);

    [Fact]
    public void A_channel_that_may_not_name_somebody_shows_nothing_of_a_decision_that_another_channel_names() => Differ(
        _ => true,
        (_, client) => client.NamedIn is [PlacePurpose.Trainers],
        client => client.InTheOtherBucket,
        [PlacePurpose.Summary]);

    [Fact]
    public void A_referral_looks_like_any_other_rest() => Differ(
        _ => true,
        (_, client) => client.Decision == Decision.Rest,
        _ => Decision.Refer,
        [PlacePurpose.Summary]);

    /// <summary>Fewer than five late answers never move a split that stands.</summary>
    [Fact]
    public void A_late_change_that_is_too_small_shows_nothing() => Differ(
        world => world.Numbers()[0].Rest?.AsPlanned is not null && world.Clients.Count(IsUnnamedAndLate) < Remainder.Fewest,
        (_, client) => IsUnnamedAndLate(client),
        client => client.InTheOtherBucket,
        Channels);

    [Fact]
    public void No_number_and_no_step_between_two_numbers_is_about_fewer_people_than_may_be_counted()
    {
        var moved = 0;
        foreach (var (seed, world) in All())
        {
            RestNumbers? before = null;
            foreach (var rest in world.Numbers().Select(numbers => numbers.Rest).OfType<RestNumbers>())
            {
                Assert.True(rest.Asked >= 5 && rest.Answered <= rest.Asked, $"seed {seed}: {rest}");
                Assert.True(rest.AsPlanned is null || IsSplit(rest.Answered, rest.AsPlanned.Value), $"seed {seed}: {rest}");
                if (before is not null && rest.Answered != before.Answered)
                {
                    moved++;
                    Assert.True(rest.Answered - before.Answered >= 3, $"seed {seed}: {before} to {rest}");
                    Assert.True(
                        before.AsPlanned is not { } then || IsSplit(rest.Answered - before.Answered, rest.AsPlanned!.Value - then),
                        $"seed {seed}: {before} to {rest}");
                }
                else
                {
                    Assert.True(before is null || rest.AsPlanned == before.AsPlanned, $"seed {seed}: {before} to {rest}");
                }

                before = rest;
            }
        }

        Assert.InRange(moved, 100, int.MaxValue);
    }

    private static bool IsSplit(int of, int part) => of >= 5 && part >= 2 && of - part >= 2;

    private static bool IsUnnamed(SimulatedClient client) => client.NamedIn.Count == 0;

    private static bool IsUnnamedAndLate(SimulatedClient client) => IsUnnamed(client) && client.AnswersAt is > 0 and < SimulatedGroup.Moments;

    private void Differ(
        Func<SimulatedGroup, bool> inWorlds,
        Func<SimulatedGroup, SimulatedClient, bool> of,
        Func<SimulatedClient, Decision> to,
        IReadOnlyList<PlacePurpose> channels)
    {
        var compared = 0;
        foreach (var (seed, world) in All().Where(one => inWorlds(one.World)))
        {
            foreach (var client in world.Clients.Where(client => of(world, client)))
            {
                compared++;
                var other = world.With(client, to(client));
                Assert.All(channels, channel => Assert.True(
                    world.ShownIn(channel) == other.ShownIn(channel),
                    $"seed {seed}, client {client.Person} in {channel}:\n{world.ShownIn(channel)}\n=====\n{other.ShownIn(channel)}"));
            }
        }

        output.WriteLine($"{compared} pairs of worlds, seeds 0 to {Worlds - 1}");
        Assert.InRange(compared, 100, int.MaxValue);
    }

    private static IEnumerable<(int Seed, SimulatedGroup World)> All() =>
        Enumerable.Range(0, Worlds).Select(seed => (seed, SimulatedGroup.By(new Random(seed))));
}
