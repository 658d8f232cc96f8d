using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Tests.Sending;

/// <summary>Sending to the limits, message by message, in a time that is only told.</summary>
public sealed class PaceTests
{
    private static readonly UnaskedPace Unasked = new(Slowest: 25, Usual: 28, Fastest: 29.6, Gain: 0.1);
    private static readonly Pace OneASecond = Pace.PerSecond(1, atOnce: 3);
    private static readonly ChatAddress Group = new("telegram", "-1");

    [Fact]
    public void One_chat_gets_a_short_burst_and_then_one_message_a_second()
    {
        var sent = Send(new(Unasked: null, _ => OneASecond), messages: 6, to: _ => Group);

        Assert.Equal([0, 0, 0, 1, 2, 3], sent.Select(at => Math.Round(at.TotalSeconds, 3)));
    }

    [Fact]
    public void What_a_chat_has_spent_is_remembered_while_nothing_waits_there()
    {
        var backlog = new Backlog(atOnce: 99, new(Unasked: null, _ => OneASecond));
        for (var id = 1; id <= 3; id++)
        {
            backlog.Add(Message(id, Group, Lane.Reply), Duration.Zero, Duration.Zero);
            Assert.NotNull(backlog.Take(Duration.Zero));
            backlog.Finish(Group, Duration.Zero);
        }

        Assert.True(backlog.IsIdle(Group));
        backlog.Add(Message(4, Group, Lane.Reply), Duration.Zero, Duration.Zero);

        Assert.Null(backlog.Take(Duration.FromSeconds(0.9)));
        Assert.NotNull(backlog.Take(Duration.FromSeconds(1)));
    }

    [Fact]
    public void In_no_second_are_more_than_thirty_sent_that_nobody_asked_for()
    {
        var sent = Send(new(Unasked, _ => null), messages: 3_000);

        Assert.All(sent.Zip(sent.Skip(30)), pair => Assert.True(pair.Second - pair.First > Duration.FromSeconds(1)));
    }

    [Fact]
    public void Ten_thousand_prompts_use_more_than_98_percent_of_thirty_a_second()
    {
        var sent = Send(new(Unasked, _ => null), messages: 10_000);

        Assert.InRange(10_000 / 30.0 / sent[^1].TotalSeconds, 0.98, 1);
    }

    [Fact]
    public void A_complaint_makes_it_slowest_and_steady_sending_faster_again()
    {
        var budget = SendingBudget.Of(Unasked);
        Assert.Equal(28, budget.PerSecond);

        budget = budget.Complained();
        Assert.Equal(25, budget.PerSecond);

        var after10Seconds = Steadily(budget, Duration.FromSeconds(10));
        Assert.InRange(after10Seconds.PerSecond, 25.9, 26.1);
        Assert.Equal(29.6, Steadily(budget, Duration.FromMinutes(2)).PerSecond);
    }

    [Fact]
    public void Replies_do_not_wait_for_what_nobody_asked_for()
    {
        var backlog = new Backlog(atOnce: 99, new(Unasked, _ => null));
        for (var id = 1; id <= 10; id++)
        {
            backlog.Add(Message(id, Chat(id), Lane.Reminder), Duration.Zero, Duration.Zero);
        }

        Assert.Equal(1, backlog.Take(Duration.Zero)?.Id);
        backlog.Add(Message(11, Chat(11), Lane.Reply), Duration.Zero, Duration.Zero);
        backlog.Add(Message(12, Chat(12), Lane.Reply), Duration.Zero, Duration.Zero);

        Assert.Equal(11, backlog.Take(Duration.Zero)?.Id);
        Assert.Equal(12, backlog.Take(Duration.Zero)?.Id);
        Assert.Null(backlog.Take(Duration.Zero));
        Assert.InRange(backlog.WakeAt(Duration.Zero)!.Value.TotalMilliseconds, 20, 40);
    }

    [Fact]
    public void A_chat_the_platform_wants_left_alone_gets_nothing_not_even_a_reply_while_others_go_on()
    {
        var backlog = new Backlog(atOnce: 99, SendingLimits.None);
        backlog.Add(Message(1, Group, Lane.Reply), Duration.Zero, Duration.Zero);
        backlog.Follow(backlog.Take(Duration.Zero)!, new SendingStep.LeaveChatAlone(Duration.FromSeconds(7)), Duration.Zero);
        backlog.Add(Message(2, Group, Lane.Reply), Duration.Zero, Duration.Zero);
        backlog.Add(Message(3, Chat(3), Lane.Reply), Duration.Zero, Duration.Zero);

        Assert.Equal(3, backlog.Take(Duration.Zero)?.Id);
        Assert.Null(backlog.Take(Duration.FromSeconds(6.999)));
        Assert.Equal(1, backlog.Take(Duration.FromSeconds(7))?.Id);
    }

    [Fact]
    public void A_chat_is_left_alone_over_a_restart_as_well()
    {
        var backlog = new Backlog(atOnce: 99, SendingLimits.None);
        backlog.Add(Message(1, Group, Lane.Reply), Duration.FromSeconds(7), Duration.Zero);
        backlog.Add(Message(2, Group, Lane.Reply), Duration.Zero, Duration.Zero);

        Assert.Null(backlog.Take(Duration.FromSeconds(6.999)));
        Assert.Equal(1, backlog.Take(Duration.FromSeconds(7))?.Id);
    }

    [Fact]
    public void A_chat_that_moves_is_written_to_under_its_new_id_in_the_same_order()
    {
        var backlog = new Backlog(atOnce: 99, SendingLimits.None);
        backlog.Add(Message(1, Group, Lane.Reply), Duration.Zero, Duration.Zero);
        backlog.Add(Message(2, Group, Lane.Reply), Duration.Zero, Duration.Zero);

        backlog.Follow(backlog.Take(Duration.Zero)!, new SendingStep.ChatMoved("-1001"), Duration.Zero);

        var moved = Group with { ChatId = "-1001" };
        Assert.True(backlog.IsIdle(Group));
        Assert.Equal((1, moved), Taken(backlog));
        backlog.Finish(moved, Duration.Zero);
        Assert.Equal((2, moved), Taken(backlog));
    }

    private static (long, ChatAddress) Taken(Backlog backlog)
    {
        var message = backlog.Take(Duration.Zero)!;
        return (message.Id, message.To);
    }

    private static ChatAddress Chat(long number) => new("telegram", $"{number}");

    private static QueuedMessage Message(long id, ChatAddress to, Lane lane) => new(id, to, lane, null, Placement.InPlace);

    private static SendingBudget Steadily(SendingBudget budget, Duration length)
    {
        while (budget.FreeAt < length)
        {
            budget = budget.Spend(Duration.Max(budget.FreeAt, Duration.Zero));
        }

        return budget;
    }

    /// <summary>When each message is sent, if each arrives at once and the outbox wakes exactly when it asked to.</summary>
    private static List<Duration> Send(SendingLimits limits, int messages, Func<long, ChatAddress>? to = null)
    {
        var backlog = new Backlog(atOnce: 99, limits);
        for (var id = 1; id <= messages; id++)
        {
            backlog.Add(Message(id, to?.Invoke(id) ?? Chat(id), Lane.Reminder), Duration.Zero, Duration.Zero);
        }

        var sent = new List<Duration>();
        var now = Duration.Zero;
        while (sent.Count < messages)
        {
            while (backlog.Take(now) is { } message)
            {
                sent.Add(now);
                backlog.Finish(message.To, now);
            }

            now = backlog.WakeAt(now) ?? now;
        }

        return sent;
    }
}
