using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Sending;

public sealed class SendQueueTests
{
    private static readonly Duration Start = Duration.Zero;

    private readonly SendQueue _sendQueue = new(atOnce: 3, SendingLimits.None);

    [Fact]
    public void A_chat_gets_one_message_at_a_time_in_the_order_they_were_said()
    {
        Add(Message(1), Message(2), Message(3));

        Assert.Equal(1, Take());
        Assert.Null(Take());
        _sendQueue.Finish(Samples.Anna, Start);
        Assert.Equal(2, Take());
        _sendQueue.Finish(Samples.Anna, Start);
        Assert.Equal(3, Take());
    }

    [Fact]
    public void Replies_go_before_reminders_before_summaries_within_a_chat_and_between_chats()
    {
        Add(
            Message(1, priority: DeliveryPriority.Summary),
            Message(2, priority: DeliveryPriority.Reminder),
            Message(3),
            Message(4, Samples.Ben, DeliveryPriority.Reminder),
            Message(5, Place.Direct("telegram", "1003")));

        Assert.Equal([3, 5, 4], TakeAll());
        _sendQueue.Finish(Samples.Anna, Start);
        Assert.Equal([2], TakeAll());
        _sendQueue.Finish(Samples.Anna, Start);
        Assert.Equal([1], TakeAll());
    }

    [Fact]
    public void No_more_are_on_their_way_together_than_allowed()
    {
        Add([.. Enumerable.Range(1, 9).Select(number => Message(number, Place.Direct("telegram", $"{number}")))]);

        Assert.Equal([1, 2, 3], TakeAll());
        _sendQueue.Finish(Place.Direct("telegram", "2"), Start);
        Assert.Equal([4], TakeAll());
    }

    [Fact]
    public void However_many_summaries_are_being_painted_there_is_room_for_an_answer()
    {
        var queue = new SendQueue(atOnce: 128, SendingLimits.None);
        foreach (var number in Enumerable.Range(1, 200))
        {
            queue.Add(Message(number, Place.Direct("telegram", $"{number}"), DeliveryPriority.Summary), Start, Start);
        }

        var painted = 0;
        while (queue.Take(Start) is not null)
        {
            painted++;
        }

        queue.Add(Message(500, Place.Direct("telegram", "500")), Start, Start);

        Assert.InRange(painted, 1, 16);
        Assert.Equal(500, queue.Take(Start)?.Id);
        Assert.Null(queue.Take(Start));
        queue.Finish(Place.Direct("telegram", "1"), Start);
        Assert.Equal(painted + 1, queue.Take(Start)?.Id);
    }

    [Fact]
    public void An_unsent_version_of_a_card_gives_way_to_a_newer_one_where_it_stood()
    {
        Add(Message(1, card: "a"), Message(2), Message(3, card: "a"), Message(4, card: "b"), Message(5, card: "a"));

        var first = _sendQueue.Take(Start)!;

        Assert.Equal(5, first.Id);
        Assert.Equal([1, 3], first.StandsFor);
        Assert.Equal([2, 4], Rest());
    }

    [Fact]
    public void A_newer_version_below_is_sent_below_and_the_older_one_not_at_all()
    {
        Add(Message(1, card: "a"), Message(2), Message(3, card: "a", placement: Placement.Below));

        Assert.Equal([2, 3], Rest());
    }

    [Fact]
    public void What_stands_for_a_message_below_appears_below()
    {
        Add(Message(1, card: "a", placement: Placement.Below), Message(2, card: "a"));

        Assert.Equal(Placement.Below, _sendQueue.Take(Start)?.Placement);
    }

    [Fact]
    public void A_reply_takes_over_an_unsent_reminder_of_its_card_so_that_the_older_cannot_follow()
    {
        Add(Message(1, priority: DeliveryPriority.Reminder, card: "a"), Message(2, card: "a"));

        Assert.Equal([2], Rest());
    }

    [Fact]
    public void A_card_on_its_way_is_not_taken_back()
    {
        Add(Message(1, card: "a"));
        Assert.Equal(1, Take());
        Add(Message(2, card: "a"));

        _sendQueue.Finish(Samples.Anna, Start);

        var second = _sendQueue.Take(Start)!;
        Assert.Equal(2, second.Id);
        Assert.Empty(second.StandsFor);
    }

    [Fact]
    public void A_card_that_must_be_tried_again_gives_way_to_a_version_that_came_meanwhile()
    {
        Add(Message(1, card: "a"));
        var first = _sendQueue.Take(Start)!;
        Add(Message(2, card: "a"));

        _sendQueue.PutBack(first, Start, Start);

        var second = _sendQueue.Take(Start)!;
        Assert.Equal((2, 1), (second.Id, Assert.Single(second.StandsFor)));
    }

    [Fact]
    public void A_put_back_message_waits_and_is_not_overtaken_by_what_came_after_it()
    {
        Add(Message(1, priority: DeliveryPriority.Reminder), Message(2, priority: DeliveryPriority.Reminder));
        _sendQueue.PutBack(_sendQueue.Take(Start)!, Duration.FromSeconds(3), Start);

        Assert.Null(Take(2.9));
        Assert.Equal(Duration.FromSeconds(3), _sendQueue.WakeAt(Duration.FromSeconds(2.9)));
        Assert.Equal(1, Take(3));
    }

    [Fact]
    public void Others_go_on_while_one_chat_waits()
    {
        Add(Message(1), Message(2, Samples.Ben));
        _sendQueue.PutBack(_sendQueue.Take(Start)!, Duration.FromSeconds(3), Start);

        Assert.Equal(2, Take());
    }

    [Fact]
    public void Somebody_who_is_heard_again_need_not_wait_for_another_attempt()
    {
        Add(Message(1));
        _sendQueue.PutBack(_sendQueue.Take(Start)! with { Attempts = 9 }, Duration.FromHours(1), Start);

        Add(Message(2));

        Assert.Equal(1, Take());
    }

    [Fact]
    public void Nothing_at_all_is_sent_while_the_platform_is_left_alone()
    {
        _sendQueue.Hold(Duration.FromSeconds(9));
        _sendQueue.Hold(Duration.FromSeconds(5));
        Add(Message(1), Message(2, Samples.Ben));

        Assert.Null(Take(8.9));
        Assert.Equal(Duration.FromSeconds(9), _sendQueue.WakeAt(Start));
        Assert.Equal(1, Take(9));
    }

    [Fact]
    public void A_chat_is_idle_once_its_last_message_is_dealt_with()
    {
        Assert.True(_sendQueue.IsIdle(Samples.Anna));
        Add(Message(1));
        Assert.False(_sendQueue.IsIdle(Samples.Anna));
        Take();
        Assert.False(_sendQueue.IsIdle(Samples.Anna));
        _sendQueue.Finish(Samples.Anna, Start);
        Assert.True(_sendQueue.IsIdle(Samples.Anna));
    }

    private static QueuedMessage Message(
        long id,
        Place? to = null,
        DeliveryPriority priority = DeliveryPriority.Reply,
        string? card = null,
        Placement placement = Placement.InPlace) => new(id, to ?? Samples.Anna, priority, card, placement);

    private void Add(params QueuedMessage[] messages)
    {
        foreach (var message in messages)
        {
            _sendQueue.Add(message, Start, Start);
        }
    }

    private long? Take(double seconds = 0) => _sendQueue.Take(Duration.FromSeconds(seconds))?.Id;

    private List<long> TakeAll()
    {
        var taken = new List<long>();
        while (Take() is { } id)
        {
            taken.Add(id);
        }

        return taken;
    }

    private List<long> Rest()
    {
        var taken = new List<long>();
        if (!_sendQueue.IsIdle(Samples.Anna) && _sendQueue.InFlight > 0)
        {
            _sendQueue.Finish(Samples.Anna, Start);
        }

        while (Take() is { } id)
        {
            taken.Add(id);
            _sendQueue.Finish(Samples.Anna, Start);
        }

        return taken;
    }
}
