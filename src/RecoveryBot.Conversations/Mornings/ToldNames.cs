using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>What answers tell of pain, illness and warning signs, in the words of the safety list.</summary>
internal static class ToldNames
{
    public static IReadOnlyList<string> Of(Answers answers, IWording wording) =>
    [
        .. SignList.Rows.Where(row => Said.IsNamed(answers, row)).Select(row => wording.Sign(row.Sign)),
        .. Said.OnSafetyList(answers, SignList.Pain) ? (string[])[PainPlaces.Of(answers[Ask.PainPlace]?.Only) is { } place ? wording.PainIn(place) : wording.PainNotSoreness] : [],
        .. Said.OnSafetyList(answers, SignList.Ill) && !answers.Says(Ask.Ill, "heat")
            ? (string[])[answers.Says(Ask.Ill, "fever") ? wording.Fever : wording.IllOrFeverish]
            : [],
        .. Said.IsMoreThanCold(answers)
            ? answers[Ask.ColdSigns]!.Values.Where(ColdSigns.All.Contains).Select(wording.ColdSign)
            : [],
    ];
}
