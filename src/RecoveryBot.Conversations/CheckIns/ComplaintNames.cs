using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>What answers tell of pain, illness and warning signs, in the words of the safety list.</summary>
internal static class ComplaintNames
{
    public static IReadOnlyList<string> Of(Answers answers, ICheckInWording wording) =>
    [
        .. SignList.Rows.Where(row => CheckInAnswerQueries.IsNamed(answers, row)).Select(row => wording.Sign(row.Sign)),
        .. CheckInAnswerQueries.OnSafetyList(answers, SignList.Pain) ? (string[])[PainPlaces.Of(answers[CheckInQuestionId.PainPlace]?.Only) is { } place ? wording.PainIn(place) : wording.PainNotSoreness] : [],
        .. CheckInAnswerQueries.OnSafetyList(answers, SignList.Ill) && !answers.Says(CheckInQuestionId.Ill, "heat")
            ? (string[])[answers.Says(CheckInQuestionId.Ill, "fever") ? wording.Fever : wording.IllOrFeverish]
            : [],
        .. CheckInAnswerQueries.IsMoreThanCold(answers)
            ? answers[CheckInQuestionId.ColdSigns]!.Values.Where(ColdSigns.All.Contains).Select(wording.ColdSign)
            : [],
    ];
}
