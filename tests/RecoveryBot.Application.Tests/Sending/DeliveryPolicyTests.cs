using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Sending;

public sealed class DeliveryPolicyTests
{
    private static readonly Duration Seconds3 = Duration.FromSeconds(3);

    private static readonly Place Elsewhere = Place.Channel("telegram", "-1007");

    private static readonly (SendOutcome Outcome, QueuedMessage Message, DeliveryStep Step)[] Cases =
    [
        (new SendOutcome.Sent("m1"), Reply, new DeliveryStep.Done("m1")),
        (new SendOutcome.RateLimited(Duration.FromSeconds(7)), Reply, new DeliveryStep.HoldPlatform(Duration.FromSeconds(7))),
        (new SendOutcome.RateLimited(Duration.FromSeconds(7), RateLimitScope.Chat), Reply, new DeliveryStep.HoldChat(Duration.FromSeconds(7))),
        (new SendOutcome.RateLimited(Duration.FromSeconds(7), RateLimitScope.Message), Reply, new DeliveryStep.LeaveMessageAlone(Duration.FromSeconds(7))),
        (new SendOutcome.Moved(Elsewhere), Reply, new DeliveryStep.ChatMoved(Elsewhere)),
        (new SendOutcome.Unreachable("blocked"), Reply, new DeliveryStep.ChatClosed("blocked")),
        (new SendOutcome.Unreachable("blocked", SparesAnswers: true), Reply, new DeliveryStep.ChatClosed("blocked", SparesAnswers: true)),
        (new SendOutcome.Refused("too long"), Reply, new DeliveryStep.GiveUp("too long")),

        (new SendOutcome.TryLater("500"), Reply, new DeliveryStep.TryAgain(Seconds3, MayHaveArrived: false)),
        (new SendOutcome.TryLater("500"), Reply with { Attempts = 1 }, new DeliveryStep.TryAgain(2 * Seconds3, false)),
        (new SendOutcome.TryLater("500"), Reply with { Attempts = 18 }, new DeliveryStep.TryAgain(Duration.FromHours(1), false)),
        (new SendOutcome.TryLater("500"), Reply with { Attempts = 19 }, new DeliveryStep.GiveUp("500")),
        (new SendOutcome.TryLater("500"), Reminder with { Attempts = 10 }, new DeliveryStep.TryAgain(1024 * Seconds3, false)),
        (new SendOutcome.TryLater("500"), Reminder with { Attempts = 11 }, new DeliveryStep.GiveUp("500")),
        (new SendOutcome.TryLater("500"), Reply with { MayHaveArrived = true }, new DeliveryStep.TryAgain(Seconds3, true)),

        (new SendOutcome.OutcomeUnknown("reset"), Reply, new DeliveryStep.TryAgain(Seconds3, MayHaveArrived: true)),
        (new SendOutcome.OutcomeUnknown("reset"), Reminder, new DeliveryStep.TryAgain(Seconds3, MayHaveArrived: true)),
        (new SendOutcome.OutcomeUnknown("reset"), Reply with { MayHaveArrived = true }, new DeliveryStep.GiveUp("reset")),
        (new SendOutcome.OutcomeUnknown("reset"), Summary, new DeliveryStep.GiveUp("reset")),
    ];

    private static QueuedMessage Reply => new(1, Samples.Anna, DeliveryPriority.Reply, null, Placement.InPlace);

    private static QueuedMessage Reminder => Reply with { Priority = DeliveryPriority.Reminder };

    private static QueuedMessage Summary => Reply with { Priority = DeliveryPriority.Summary };

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_follows_an_attempt(int number) => Assert.Equal(
        Cases[number].Step, DeliveryPolicy.Decide(Cases[number].Outcome, Cases[number].Message));

    [Theory]
    [InlineData(0, 10_800, 3.0)]
    [InlineData(30, 10_800, 3600.0)]
    [InlineData(30, 3600, 1800.0)]
    [InlineData(30, 7, 3.5)]
    [InlineData(0, 6, null)]
    [InlineData(30, -1, null)]
    public void What_makes_sense_for_a_while_is_tried_for_as_long(int attempts, double left, double? wait)
    {
        var step = DeliveryPolicy.Decide(new SendOutcome.TryLater("502"), Reminder with { Attempts = attempts }, Duration.FromSeconds(left));

        Assert.Equal(
            wait is { } seconds ? new DeliveryStep.TryAgain(Duration.FromSeconds(seconds), MayHaveArrived: false) : new DeliveryStep.GiveUp("502"), step);
    }

    [Fact]
    public void No_outcome_is_missing_from_these_cases() => Assert.Equal(
        typeof(SendOutcome).GetNestedTypes().Select(type => type.Name).Order(),
        Cases.Select(entry => entry.Outcome.GetType().Name).Distinct().Order());

    // What is withdrawn was not attempted.
    [Fact]
    public void No_step_is_missing_from_these_cases() => Assert.Equal(
        typeof(DeliveryStep).GetNestedTypes().Where(type => type != typeof(DeliveryStep.Withdrawn)).Select(type => type.Name).Order(),
        Cases.Select(entry => entry.Step.GetType().Name).Distinct().Order());

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 6)]
    [InlineData(11, 3072)]
    [InlineData(12, 3600)]
    [InlineData(1_000_000, 3600)]
    public void Waits_double_up_to_an_hour(int failed, int seconds) =>
        Assert.Equal(Duration.FromSeconds(seconds), RetrySchedule.DelayAfter(failed));

    [Fact]
    public void A_reminder_is_never_tried_later_than_three_hours_after_it_was_due()
    {
        var waits = Enumerable.Range(1, RetrySchedule.MostAttempts(isReply: false) - 1).Select(RetrySchedule.DelayAfter);

        Assert.True(waits.Aggregate((sum, wait) => sum + wait) < Duration.FromHours(3));
    }
}
