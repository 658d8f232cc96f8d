using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.DayAnswers;

/// <content>Pain, illness and warning signs.</content>
internal static partial class CheckInAnswers
{
    /// <summary>The strength from which the model spares the spot (4 of 10): unknown, pain counts as no less.</summary>
    private const int UntoldPain = 4;

    /// <summary>What was said of pain, illness and warning signs so far, and nothing else.</summary>
    public static CheckIn Complaints(Answers answers, LocalDate date) => new()
    {
        Date = date,
        PainNrs = CheckInAnswerQueries.Number(answers, CheckInQuestionId.Pain) ?? (IsUntold(answers, SignList.Pain, CheckInQuestionId.Pain) ? UntoldPain : null),
        PainPlace = PainPlaces.Of(answers[CheckInQuestionId.PainPlace]?.Only),
        PainDurationDays = CheckInAnswerQueries.Number(answers, CheckInQuestionId.PainDays),
        Swelling = answers.Says(CheckInQuestionId.PainSpot, "swell"),
        LossOfFunction = answers.Says(CheckInQuestionId.PainSpot, "func"),
        Illness = Illness(answers),
        ChestSymptoms = CheckInAnswerQueries.IsMoreThanCold(answers),
        RedFlags = CheckInAnswerQueries.RedFlags(answers),
    };

    /// <summary>It is certain that a professional has to look at it: nothing more is asked.</summary>
    public static bool Refer(Answers answers) => ReferralSigns.AreCertain(Complaints(answers, default), LoadOptions.Default);

    /// <summary>Pain so strong that its days do not matter.</summary>
    public static bool IsStrongPain(Answers answers) => ReferralSigns.IsStrong(Complaints(answers, default), LoadOptions.Default);

    /// <summary>Trying out how one moves would do harm.</summary>
    public static bool ForbidTrying(Answers answers) => Complaints(answers, default) is var said
        && (said.PainNrs >= DecisionOptions.Default.SparingPain
            || said.Swelling
            || said.LossOfFunction
            || said.RedFlags.Count > 0
            || said.Illness is Recovery.CheckIns.Illness.BelowNeck or Recovery.CheckIns.Illness.Fever);

    /// <summary>It was named in a check-in that was left before the question about it.</summary>
    private static bool IsUntold(Answers answers, string onList, string question) =>
        CheckInAnswerQueries.OnSafetyList(answers, onList) && !answers.Has(question) && !CheckInAnswerQueries.CannotWait(answers);

    private static Illness Illness(Answers answers) => answers[CheckInQuestionId.Ill]?.Values switch
    {
        { } said when said.Contains("fever") => Recovery.CheckIns.Illness.Fever,
        { } said when said.Contains("below") => Recovery.CheckIns.Illness.BelowNeck,
        { } said when said.Contains("above") => Recovery.CheckIns.Illness.AboveNeck,
        _ when IsUntold(answers, SignList.Ill, CheckInQuestionId.Ill) => Recovery.CheckIns.Illness.BelowNeck,
        _ => Recovery.CheckIns.Illness.None,
    };
}
