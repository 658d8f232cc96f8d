using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Parties;

/// <content>About the rules of a group.</content>
public abstract partial record Told
{
    /// <summary>To a group, by a trainer: they would like to know its rules.</summary>
    public sealed record RulesAsked(string Card) : Told;

    /// <summary>To a trainer, by a group.</summary>
    public sealed record RulesAre(GroupRules Rules, string Card) : Told;

    /// <summary>To a group, by a trainer: its rules from each client's next day on.</summary>
    public sealed record RulesSet(GroupRules Rules) : Told;

    /// <summary>To a trainer, by a group: another one set its rules.</summary>
    public sealed record RulesNoted(long Trainer, GroupRules Rules) : Told;

    /// <summary>To a group, by a client who lets somebody of it see something for the first time.</summary>
    public sealed record RulesWished : Told;

    /// <summary>To a client, by a group: its rules from their next day on.</summary>
    /// <param name="Trainer">Who set them; null where they were there before the client.</param>
    public sealed record GroupRulesSet(GroupRules Rules, long? Trainer) : FromTrainer;
}
