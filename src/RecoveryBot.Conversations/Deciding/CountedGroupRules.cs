using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;

namespace RecoveryBot.Conversations.Deciding;

/// <summary>What groups set otherwise and a day's answer came of.</summary>
/// <param name="Usual">What the day would be without.</param>
/// <param name="Rules">Each with all the rules of its group.</param>
internal sealed record CountedGroupRules(Decision Usual, IReadOnlyList<(long Group, GroupRule Rule, GroupRules Of)> Rules);
