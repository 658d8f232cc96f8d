using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Groups.Rules;

/// <summary>The group's own turn: it keeps its rules, shows them to its trainers, and tells every client which they are.</summary>
internal static class GroupRulesTaker
{
    public static GroupTurn Asked(Told.RulesAsked asked, long trainer, GroupContext context) => new(context.State)
    {
        Tells = [new Tell(trainer, new Told.RulesAre(Of(context), asked.Card), $"rules-are:{asked.Card}")],
    };

    /// <summary>Saved as they are already, they tell nobody anything.</summary>
    public static GroupTurn Set(GroupRules rules, long trainer, IReadOnlyList<Member> members, GroupContext context) => !rules.IsAllowed || rules == Of(context)
        ? new GroupTurn(context.State)
        : new GroupTurn(context.State with { Rules = rules == GroupRules.Default ? null : rules })
        {
            Tells =
            [
                .. members.Where(member => member.Role == Role.Client).Select(client => ToClient(client.Person, rules, trainer, context)),
                .. members.Where(member => member.Trains && member.Person != trainer).Select(other => new Tell(
                    other.Person, new Told.RulesNoted(trainer, rules), $"rules-noted:{context.Me}")),
            ],
        };

    /// <summary>A client who lets somebody of the group see something for the first time goes by its rules as well.</summary>
    public static GroupTurn Wished(long client, GroupContext context) => new(context.State)
    {
        Tells = context.State.Rules is { } rules ? [ToClient(client, rules, trainer: null, context)] : [],
    };

    private static GroupRules Of(GroupContext context) => context.State.Rules ?? GroupRules.Default;

    private static Tell ToClient(long client, GroupRules rules, long? trainer, GroupContext context) =>
        new(client, new Told.GroupRulesSet(rules, trainer), $"rules-of:{context.Me}");
}
