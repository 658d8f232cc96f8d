using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Sending;

/// <summary>A card that changes often, and how long each of its versions is shown, however quick the platform is.</summary>
public sealed class VersionsApartTests
{
    private readonly SendQueue _sendQueue = new(atOnce: 3, SendingLimits.None);

    [Fact]
    public void A_version_is_shown_for_its_time_although_nothing_waited_when_it_landed()
    {
        Add(Count(1), at: 0);
        Assert.Equal([1], Rest(0));

        Add(Count(2), at: 1);
        Add(Count(3), at: 2);

        Assert.Empty(Rest(5.9));
        Assert.Equal(Duration.FromSeconds(6), _sendQueue.WakeAt(Duration.FromSeconds(5.9)));
        Assert.Equal([3], Rest(6));
        Add(Count(4), at: 11.9);
        Assert.Empty(Rest(11.9));
        Assert.Equal([4], Rest(12));
    }

    [Fact]
    public void What_came_while_a_version_was_on_its_way_waits_as_well()
    {
        Add(Count(1), at: 0);
        var first = Take(0)!;
        Add(Count(2), at: 1);

        _sendQueue.Finish(first.To, Duration.FromSeconds(2));

        Assert.Empty(Rest(7.9));
        Assert.Equal([2], Rest(8));
    }

    [Fact]
    public void Answers_and_other_cards_go_on_meanwhile()
    {
        Add(Count(1), at: 0);
        Assert.Equal([1], Rest(0));

        Add(Count(2), at: 1);
        Add(Count(3) with { Card = "another", InReplyTo = "one" }, at: 1);
        Add(new QueuedMessage(4, Samples.Anna, DeliveryPriority.Reply, null, Placement.InPlace) { InReplyTo = "two" }, at: 1);

        Assert.Equal([4, 3], Rest(1));
        Assert.Equal([2], Rest(6));
    }

    [Fact]
    public void A_quiet_card_is_shown_at_once()
    {
        Add(Count(1), at: 0);
        Assert.Equal([1], Rest(0));

        Add(Count(2), at: 6);

        Assert.Equal([2], Rest(6));
    }

    private static QueuedMessage Count(long id) => new(id, Samples.Anna, DeliveryPriority.Summary, "count", Placement.InPlace)
    {
        VersionsApart = Duration.FromSeconds(6),
    };

    private void Add(QueuedMessage message, double at) => _sendQueue.Add(message, Duration.Zero, Duration.FromSeconds(at));

    private QueuedMessage? Take(double seconds) => _sendQueue.Take(Duration.FromSeconds(seconds));

    private List<long> Rest(double seconds)
    {
        var taken = new List<long>();
        while (Take(seconds) is { } next)
        {
            taken.Add(next.Id);
            _sendQueue.Finish(next.To, Duration.FromSeconds(seconds));
        }

        return taken;
    }
}
