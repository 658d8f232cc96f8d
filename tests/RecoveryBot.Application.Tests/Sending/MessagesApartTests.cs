using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Sending;

/// <summary>A message that has to wait by itself, and whom that concerns.</summary>
public sealed class MessagesApartTests
{
    private static readonly DeliveryStep.LeaveMessageAlone ForAMinute = new(Duration.FromMinutes(1));

    private readonly SendQueue _sendQueue = new(atOnce: 3, SendingLimits.None);

    [Fact]
    public void Answers_go_on_while_what_nobody_asked_for_waits()
    {
        Add(Unasked(1), Answer(2, "one"), Answer(3, "two"));
        Finish(2);
        Finish(3);

        Follow(1, ForAMinute);
        Add(Answer(4, "three"));

        Finish(4);
        Assert.Null(Take(59.9));
        Assert.Equal(Duration.FromMinutes(1), _sendQueue.WakeAt(Duration.FromSeconds(59.9)));
        Assert.Equal(1, Take(60)?.Id);
    }

    [Fact]
    public void What_waits_already_or_comes_later_does_not_overtake_it_if_it_answers_none_either()
    {
        Add(Unasked(1), Unasked(2), Answer(3, "one"));
        Finish(3);

        Follow(1, ForAMinute);
        Add(Unasked(4));

        Assert.Null(Take(59.9));
        Assert.Equal([1, 2, 4], Rest(60));
    }

    [Fact]
    public void Parts_of_one_answer_stay_in_order_and_other_answers_go_on()
    {
        Add(Answer(1, "one"), Answer(2, "one"), Answer(3, "two"));

        Follow(1, ForAMinute);
        Add(Answer(4, "one"));

        Assert.Equal([3], Rest(0));
        Assert.Equal([1, 2, 4], Rest(60));
    }

    [Fact]
    public void A_newer_version_of_its_card_need_not_wait_with_it_and_stands_for_it()
    {
        Add(Answer(1, "one") with { Card = "a" });
        Follow(1, ForAMinute);

        Add(Answer(2, "two") with { Card = "a" });

        var newer = Take(0)!;
        Assert.Equal((2, 1L), (newer.Id, Assert.Single(newer.StandsFor)));
        Assert.Equal("one", Assert.Single(newer.AlsoAnswers));
        _sendQueue.Finish(Samples.Anna, Duration.Zero);
        Assert.True(_sendQueue.IsIdle(Samples.Anna));
    }

    [Fact]
    public void A_newer_version_that_came_while_it_was_on_its_way_stands_for_it()
    {
        Add(Unasked(1) with { Card = "a" });
        var older = Take(0)!;
        Add(Answer(2, "two") with { Card = "a" });

        _sendQueue.Follow(older, ForAMinute, Duration.Zero);

        Assert.Equal(1L, Assert.Single(Take(0)!.StandsFor));
    }

    [Fact]
    public void Its_chat_is_not_idle_meanwhile_and_moves_with_it()
    {
        Add(Unasked(1), Answer(2, "one"));
        Finish(2);
        Follow(1, ForAMinute);
        Assert.False(_sendQueue.IsIdle(Samples.Anna));
        Add(Answer(3, "two"));

        Follow(3, new DeliveryStep.ChatMoved(Samples.Ben));

        Assert.True(_sendQueue.IsIdle(Samples.Anna));
        Assert.Equal([(3, Samples.Ben), (1, Samples.Ben)], [Next(), Next()]);

        (long, Place) Next()
        {
            var next = Take(0)!;
            _sendQueue.Finish(next.To, Duration.Zero);
            return (next.Id, next.To);
        }
    }

    [Fact]
    public void Each_waits_for_its_own_moment()
    {
        Add(Answer(1, "one"), Answer(2, "two"));
        Follow(1, ForAMinute);
        Follow(2, new DeliveryStep.LeaveMessageAlone(Duration.FromSeconds(5)));

        Assert.Equal([2], Rest(5));
        Assert.Equal([1], Rest(60));
    }

    [Fact]
    public void It_takes_nobodys_place_in_the_pace_of_what_nobody_asked_for()
    {
        var paced = new SendQueue(atOnce: 3, new SendingLimits(new RateLimit(2, Duration.FromSeconds(1)), _ => []));
        for (var id = 1; id <= 4; id++)
        {
            paced.Add(Unasked(id) with { To = Place.Direct("telegram", $"{id}") }, Duration.Zero, Duration.Zero);
        }

        for (var id = 1; id <= 4; id++)
        {
            var next = paced.Take(Duration.Zero);
            Assert.Equal(id, next?.Id);
            paced.Follow(next!, ForAMinute, Duration.Zero);
        }
    }

    [Fact]
    public void Nobodys_answer_waits_for_another_attempt_at_what_nobody_asked_for()
    {
        Add(Unasked(1));
        var reminder = Take(0)!;
        Add(Answer(2, "one"));

        _sendQueue.Follow(reminder, new DeliveryStep.TryAgain(Duration.FromHours(1), MayHaveArrived: false), Duration.Zero);

        Assert.Equal(2, Take(0)?.Id);
    }

    private static QueuedMessage Answer(long id, string update) =>
        new(id, Samples.Anna, DeliveryPriority.Reply, null, Placement.InPlace) { InReplyTo = update };

    private static QueuedMessage Unasked(long id) => new(id, Samples.Anna, DeliveryPriority.Reminder, null, Placement.InPlace);

    private void Add(params QueuedMessage[] messages)
    {
        foreach (var message in messages)
        {
            _sendQueue.Add(message, Duration.Zero, Duration.Zero);
        }
    }

    private QueuedMessage? Take(double seconds) => _sendQueue.Take(Duration.FromSeconds(seconds));

    private void Follow(long id, DeliveryStep step)
    {
        var next = Take(0)!;
        Assert.Equal(id, next.Id);
        _sendQueue.Follow(next, step, Duration.Zero);
    }

    private void Finish(long id) => Follow(id, new DeliveryStep.Done("m"));

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
