using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Conversations.Cards;

/// <summary>What the day's messages have to know of single rules.</summary>
internal static class AnswerRules
{
    public const string Fever = "A4";

    public const string Deload = "E13";

    private const string NotAnswered = "E7";

    private static readonly string[] OfTraining = ["B7", "B8", "C4", "C13", "E5"];

    private static readonly string[] OfDaysBefore = ["B12", "E10", "E11", "E12"];

    private static readonly string[] OfTrainer = ["T1", "T2"];

    /// <summary>Rules that a clinician's word answers: waiting for it, and a condition or pregnancy without it.</summary>
    public static bool WaitsForClearance(DayDecision decision) => decision.Decision == Decision.Refer
        && decision.Reasons.Any(reason => RuleTable.Find(reason.Rule) is { NeedsClearance: true });

    /// <summary>The questions without an answer, by name; none where a reason names them already.</summary>
    public static IReadOnlyList<string> Unanswered(CheckIn checkIn, DayDecision decision, IWording wording) =>
        decision.Reasons.Any(reason => reason.Rule == NotAnswered)
            ? []
            :
            [
                .. decision.Needs.Where(need => need != Need.Wellness).Select(wording.Name),
                .. Enum.GetValues<WellnessItem>().Where(item => !checkIn.IsAnswered(item)).Select(wording.Name),
            ];

    /// <summary>What decided, where it was none of this morning's answers.</summary>
    public static DecidedBy DecidedBy(DayDecision decision)
    {
        var rules = decision.DecidingReasons.Select(reason => reason.Rule).ToList();
        return rules switch
        {
            _ when rules.Any(OfTrainer.Contains) => Cards.DecidedBy.Trainer,
            ["P5"] => Cards.DecidedBy.Spacing,
            [['P', ..]] => Cards.DecidedBy.Plan,
            [Deload] => Cards.DecidedBy.Deload,
            [_, ..] when rules.All(OfTraining.Contains) => Cards.DecidedBy.Training,
            [_, ..] when rules.All(OfDaysBefore.Contains) => Cards.DecidedBy.DaysBefore,
            _ => Cards.DecidedBy.Answers,
        };
    }
}
