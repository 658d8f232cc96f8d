using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Conversations.Cards;

/// <summary>What the day's messages have to know of the rules that held; it stands on the rules themselves.</summary>
internal static class AnswerRules
{
    /// <summary>Rules that a clinician's word answers: waiting for it, and a condition or pregnancy without it.</summary>
    public static bool WaitsForClearance(DayDecision decision) => decision.Decision == Decision.Refer
        && decision.Reasons.Any(reason => RuleTable.Find(reason.Rule) is { NeedsClearance: true });

    /// <summary>The questions without an answer, by name; none where a reason names them already.</summary>
    public static IReadOnlyList<string> Unanswered(CheckIn checkIn, DayDecision decision, ICardWording wording) =>
        decision.Reasons.Any(reason => RuleTable.Find(reason.Rule) is { NamesMissing: true })
            ? []
            :
            [
                .. decision.Needs.Where(need => need != Need.Wellness).Select(wording.Name),
                .. Enum.GetValues<WellnessItem>().Where(item => !checkIn.IsAnswered(item)).Select(wording.Name),
            ];

    /// <summary>
    /// What decided. A trainer's word goes before all; otherwise this morning's answers decided unless every reason of the
    /// day goes by the same other thing.
    /// </summary>
    public static DecidedBy DecidedBy(DayDecision decision)
    {
        var grounds = decision.DecidingReasons.Select(reason => reason.By).Distinct().ToList();
        return grounds.Contains(Recovery.Advice.DecidedBy.Trainer) ? Recovery.Advice.DecidedBy.Trainer
            : grounds is [var only] ? only
            : Recovery.Advice.DecidedBy.Answers;
    }
}
