using NodaTime;
using RecoveryBot.Conversations.Groups;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Routing;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Tests.Groups.Rules;

/// <summary>Whatever the turn of whoever tells it let through, a group hears of its rules from its own trainers alone.</summary>
public sealed class GroupRulesTakerTests
{
    private static readonly GroupState Nord = new() { Name = "Nord", Zone = "Europe/Berlin", SummaryAt = new LocalTime(9, 30) };

    public static TheoryData<Told> Tellings => [new Told.RulesSet(new GroupRules { MotivationCounts = false }), new Told.RulesAsked("rules-1"), new Told.RulesWished()];

    [Theory]
    [MemberData(nameof(Tellings))]
    public void Nobody_else_sets_asks_or_wishes_anything(Told told)
    {
        var context = new GroupContext(9, Nord with { Rules = new GroupRules { PoorDaysForRest = 4 } }, Instant.FromUtc(2026, 3, 2, 7, 0), EmptyDirectory.Instance);

        var turn = GroupConversation.InEnglish().Take(new Input.FromParty(told, 7, 1), context);

        Assert.Equal(context.State, turn.State);
        Assert.Empty(turn.Tells);
    }
}
