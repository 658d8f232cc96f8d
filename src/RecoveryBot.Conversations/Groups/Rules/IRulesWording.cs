using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Groups.Rules;

/// <summary>What is said about the rules of a group.</summary>
public interface IRulesWording
{
    RichText WhichGroupsRules { get; }

    /// <summary>To a trainer, above a button for each rule.</summary>
    /// <param name="rules">As they would be; nothing is saved.</param>
    RichText RulesOf(string group, GroupRules rules);

    /// <summary>A button: one rule as it is.</summary>
    string RuleButton(GroupRule rule, GroupRules rules);

    RichText AskRule(GroupRule rule);

    /// <summary>A button: what one rule would be.</summary>
    string RuleChoice(GroupRule rule, GroupRules rules);

    string TryRules { get; }

    string WhoDiffers { get; }

    string SaveRules { get; }

    string LeaveRules { get; }

    string BackToRules { get; }

    string BackToRehearsal { get; }

    /// <summary>To a trainer: what would have been decided otherwise.</summary>
    RichText RehearsalOf(Rehearsal rehearsal);

    /// <summary>The same by name.</summary>
    /// <param name="most">Names that are shown.</param>
    RichText RehearsalByName(Rehearsal rehearsal, int most);

    RichText RulesSaved(string group, GroupRules rules);

    RichText RulesLeft(string group);

    /// <summary>To the group's other trainers.</summary>
    RichText TrainerSetRules(string trainer, string group, GroupRules rules);

    /// <summary>To a client of the group.</summary>
    /// <param name="trainer">Null where the rules were there before the client came, or for somebody who is nobody's any more.</param>
    /// <param name="from">The client's day; null for tomorrow.</param>
    RichText YourGroupsRules(string group, string? trainer, GroupRules rules, LocalDate? from);
}
