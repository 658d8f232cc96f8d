using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Tests.Sending;

/// <summary>Sending to the limits, message by message, in a time that is only told.</summary>
public sealed class RateLimitTests
{
    private static readonly RateLimit ThirtyASecond = new(30, Duration.FromSeconds(1));
    private static readonly RateLimit OneASecond = new(3, Duration.FromSeconds(3));
    private static readonly Place Group = Place.Channel("telegram", "-1");

    [Fact]
    public void One_chat_gets_a_short_burst_and_then_waits_for_it_to_pass()
    {
        var sent = Send(new(Proactive: null, _ => [OneASecond]), messages: 7, to: _ => Group);

        Assert.Equal([0, 0, 0, 3, 3, 3, 6], sent.Select(at => at.TotalSeconds));
    }

    [Fact]
    public void A_group_keeps_to_all_of_its_paces()
    {
        var sent = Send(new(null, _ => [OneASecond, new RateLimit(18, Duration.FromMinutes(1))]), messages: 20, to: _ => Group);

        Assert.Equal((15, 60), (sent[17].TotalSeconds, sent[18].TotalSeconds));
    }

    [Fact]
    public void A_card_that_moves_below_takes_two_requests()
    {
        var sent = Send(new(null, _ => [OneASecond]), messages: 3, to: _ => Group, placement: Placement.Below);

        Assert.Equal([0, 3, 6], sent.Select(at => at.TotalSeconds));
    }

    [Fact]
    public void What_a_chat_has_spent_is_remembered_while_nothing_waits_there()
    {
        var sendQueue = new SendQueue(atOnce: 99, new(Proactive: null, _ => [OneASecond]));
        for (var id = 1; id <= 3; id++)
        {
            sendQueue.Add(Message(id, Group, DeliveryPriority.Reply), Duration.Zero, Duration.Zero);
            Assert.NotNull(sendQueue.Take(Duration.Zero));
            sendQueue.Finish(Group, Duration.Zero);
        }

        Assert.True(sendQueue.IsIdle(Group));
        sendQueue.Add(Message(4, Group, DeliveryPriority.Reply), Duration.Zero, Duration.Zero);

        Assert.Null(sendQueue.Take(Duration.FromSeconds(2.9)));
        Assert.NotNull(sendQueue.Take(Duration.FromSeconds(3)));
    }

    /// <summary>
    /// However long each request takes and wherever on its way the platform counts it, it never counts more than the pace.
    /// </summary>
    [Fact]
    public void A_platform_never_sees_more_than_its_pace_in_any_span()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        var seen = new List<Duration>();

        Send(
            new(ThirtyASecond, _ => []),
            messages: 3_000,
            takes: () => Duration.FromMilliseconds(chance.Next(1, 400)),
            onItsWay: (left, answered) => seen.Add(left + ((answered - left) * chance.NextDouble())));

        seen.Sort();
        Assert.All(seen.Zip(seen.Skip(30)), pair => Assert.True(pair.Second - pair.First > Duration.FromSeconds(1) - Duration.Epsilon));
    }

    [Fact]
    public void Ten_thousand_prompts_use_more_than_98_percent_of_thirty_a_second()
    {
        var sent = Send(new(ThirtyASecond, _ => []), messages: 10_000, takes: () => Duration.FromMilliseconds(10));

        Assert.InRange(10_000 / 30.0 / sent[^1].TotalSeconds, 0.98, 1.01);
    }

    [Fact]
    public void Replies_do_not_wait_for_what_nobody_asked_for()
    {
        var sendQueue = new SendQueue(atOnce: 99, new(new RateLimit(2, Duration.FromSeconds(1)), _ => []));
        for (var id = 1; id <= 9; id++)
        {
            sendQueue.Add(Message(id, Chat(id), DeliveryPriority.Reminder), Duration.Zero, Duration.Zero);
        }

        Assert.Equal((1, 2), (sendQueue.Take(Duration.Zero)?.Id, sendQueue.Take(Duration.Zero)?.Id));
        Assert.Null(sendQueue.Take(Duration.Zero));
        sendQueue.Add(Message(11, Chat(11), DeliveryPriority.Reply), Duration.Zero, Duration.Zero);
        sendQueue.Add(Message(12, Chat(12), DeliveryPriority.Reply), Duration.Zero, Duration.Zero);

        Assert.Equal((11, 12), (sendQueue.Take(Duration.Zero)?.Id, sendQueue.Take(Duration.Zero)?.Id));
        Assert.Null(sendQueue.Take(Duration.FromSeconds(9)));
        sendQueue.Finish(Chat(1), Duration.FromSeconds(9));
        Assert.Equal(Duration.FromSeconds(10), sendQueue.WakeAt(Duration.FromSeconds(9)));
        Assert.Equal(3, sendQueue.Take(Duration.FromSeconds(10))?.Id);
    }

    [Fact]
    public void A_chat_the_platform_wants_left_alone_gets_nothing_not_even_a_reply_while_others_go_on()
    {
        var sendQueue = new SendQueue(atOnce: 99, SendingLimits.None);
        sendQueue.Add(Message(1, Group, DeliveryPriority.Reply), Duration.Zero, Duration.Zero);
        sendQueue.Follow(sendQueue.Take(Duration.Zero)!, new DeliveryStep.HoldChat(Duration.FromSeconds(7)), Duration.Zero);
        sendQueue.Add(Message(2, Group, DeliveryPriority.Reply), Duration.Zero, Duration.Zero);
        sendQueue.Add(Message(3, Chat(3), DeliveryPriority.Reply), Duration.Zero, Duration.Zero);

        Assert.Equal(3, sendQueue.Take(Duration.Zero)?.Id);
        Assert.Null(sendQueue.Take(Duration.FromSeconds(6.999)));
        Assert.Equal(1, sendQueue.Take(Duration.FromSeconds(7))?.Id);
    }

    [Fact]
    public void A_chat_is_left_alone_over_a_restart_as_well()
    {
        var sendQueue = new SendQueue(atOnce: 99, SendingLimits.None);
        sendQueue.Add(Message(1, Group, DeliveryPriority.Reply), Duration.FromSeconds(7), Duration.Zero);
        sendQueue.Add(Message(2, Group, DeliveryPriority.Reply), Duration.Zero, Duration.Zero);

        Assert.Null(sendQueue.Take(Duration.FromSeconds(6.999)));
        Assert.Equal(1, sendQueue.Take(Duration.FromSeconds(7))?.Id);
    }

    [Fact]
    public void A_chat_that_moves_is_written_to_under_its_new_id_in_the_same_order()
    {
        var sendQueue = new SendQueue(atOnce: 99, SendingLimits.None);
        sendQueue.Add(Message(1, Group, DeliveryPriority.Reply), Duration.Zero, Duration.Zero);
        sendQueue.Add(Message(2, Group, DeliveryPriority.Reply), Duration.Zero, Duration.Zero);
        var moved = Group with { Id = "-1001" };

        sendQueue.Follow(sendQueue.Take(Duration.Zero)!, new DeliveryStep.ChatMoved(moved), Duration.Zero);

        Assert.True(sendQueue.IsIdle(Group));
        Assert.Equal((1, moved), Taken(sendQueue));
        sendQueue.Finish(moved, Duration.Zero);
        Assert.Equal((2, moved), Taken(sendQueue));
    }

    private static (long, Place) Taken(SendQueue sendQueue)
    {
        var message = sendQueue.Take(Duration.Zero)!;
        return (message.Id, message.To);
    }

    private static Place Chat(long number) => Place.Direct("telegram", $"{number}");

    private static QueuedMessage Message(long id, Place to, DeliveryPriority priority, Placement placement = Placement.InPlace) =>
        new(id, to, priority, placement == Placement.Below ? $"card {id}" : null, placement);

    /// <summary>When each message leaves, if the outbox wakes exactly when it asked to.</summary>
    /// <param name="takes">How long a request takes to its answer; no time if left out.</param>
    private static List<Duration> Send(
        SendingLimits limits,
        int messages,
        Func<long, Place>? to = null,
        Func<Duration>? takes = null,
        Action<Duration, Duration>? onItsWay = null,
        Placement placement = Placement.InPlace)
    {
        var sendQueue = new SendQueue(atOnce: 99, limits);
        for (var id = 1; id <= messages; id++)
        {
            sendQueue.Add(Message(id, to?.Invoke(id) ?? Chat(id), DeliveryPriority.Reminder, placement), Duration.Zero, Duration.Zero);
        }

        var left = new List<Duration>();
        var underway = new PriorityQueue<Place, Duration>();
        var now = Duration.Zero;
        while (left.Count < messages || underway.Count > 0)
        {
            while (underway.TryPeek(out var chat, out var answered) && answered <= now)
            {
                underway.Dequeue();
                sendQueue.Finish(chat, now);
            }

            while (sendQueue.Take(now) is { } message)
            {
                left.Add(now);
                var answered = now + (takes?.Invoke() ?? Duration.Zero);
                onItsWay?.Invoke(now, answered);
                underway.Enqueue(message.To, answered);
            }

            var next = underway.TryPeek(out _, out var soonest) ? soonest : (Duration?)null;
            now = sendQueue.WakeAt(now) is { } wake && (next is null || wake < next) ? wake : next ?? now;
        }

        return left;
    }
}
