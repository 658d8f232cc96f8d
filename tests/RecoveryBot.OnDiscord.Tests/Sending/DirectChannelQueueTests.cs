using System.Globalization;
using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.OnDiscord.Sending;

namespace RecoveryBot.OnDiscord.Tests.Sending;

public sealed class DirectChannelQueueTests
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private readonly DirectChannelQueue _turns = new(new RateLimit(5, Minute));

    [Fact]
    public void So_many_have_their_turn_in_any_minute_in_the_order_in_which_they_asked()
    {
        var turns = Enumerable.Range(0, 64).Select(number => _turns.Of(Person(number), Duration.Zero)).ToList();

        Assert.Equal(turns.Order(), turns);
        Assert.All(turns, from => Assert.InRange(turns.Count(turn => turn >= from && turn < from + Minute), 1, 5));
        Assert.Equal(12 * Minute, turns[^1]);
    }

    [Fact]
    public void Whoever_asks_again_is_told_the_same_until_they_had_their_turn()
    {
        var turns = Enumerable.Range(0, 6).Select(number => _turns.Of(Person(number), Duration.Zero)).ToList();

        Assert.Equal(turns[5], _turns.Of(Person(5), Duration.FromSeconds(59)));
        _turns.Had(Person(5));
        Assert.True(_turns.Of(Person(5), Minute) > turns[5] - Duration.Epsilon);
    }

    [Fact]
    public void Told_to_wait_everybody_waits_and_then_no_more_come_than_otherwise()
    {
        var before = Enumerable.Range(0, 7).Select(number => _turns.Of(Person(number), Duration.Zero)).ToList();

        _turns.HoldUntil(3 * Minute);

        var turns = Enumerable.Range(0, 7).Select(number => _turns.Of(Person(number), Minute)).ToList();
        Assert.Equal(before.Select(turn => turn + (3 * Minute)), turns);
    }

    [Fact]
    public void A_turn_that_was_not_taken_lapses()
    {
        for (var number = 0; number < 64; number++)
        {
            _turns.Of(Person(number), Duration.Zero);
        }

        Assert.Equal(12 * Minute, _turns.Of("another", Duration.Zero));
        Assert.Equal(Duration.FromHours(1), _turns.Of("a third", Duration.FromHours(1)));
        Assert.Equal(Duration.FromHours(1), _turns.Of(Person(3), Duration.FromHours(1)));
    }

    private static string Person(int number) => number.ToString(CultureInfo.InvariantCulture);
}
