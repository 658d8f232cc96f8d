using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Questions;

/// <summary>
/// Eighteen red flags are too many for one screen half awake: the safety list names four groups in plain words, and each
/// opens its own short list. What cannot wait for a second screen stands on the first.
/// </summary>
internal static class SignList
{
    /// <summary>On the safety list itself.</summary>
    public const string None = "none";
    public const string Pain = "pain";
    public const string Ill = "ill";
    public const string Unsafe = "unsafe";

    public static readonly IReadOnlyList<(SignGroup Group, string Id)> Groups =
    [
        (SignGroup.ChestAndBreath, "heart"),
        (SignGroup.HeadAndNerves, "head"),
        (SignGroup.InjuryAndSwelling, "body"),
        (SignGroup.SlowSigns, "slow"),
    ];

    public static readonly IReadOnlyList<SignRow> Rows =
    [
        new(WarningSign.ChestPain, "chest", "heart", RedFlag.ChestPain),
        new(WarningSign.Breathless, "breath", "heart", RedFlag.SevereBreathlessness),
        new(WarningSign.BloodBroughtUp, "blood", "heart", RedFlag.SevereBreathlessness),
        new(WarningSign.Fainted, "faint", "heart", RedFlag.Fainting),
        new(WarningSign.RacingHeart, "racing", "heart", RedFlag.Palpitations),
        new(WarningSign.SuddenWeakness, "weak", "head", RedFlag.NeuroSudden),
        new(WarningSign.TroubleSpeaking, "speech", "head", RedFlag.NeuroSudden),
        new(WarningSign.SaddleNumbness, "saddle", "head", RedFlag.SaddleBladderBowel),
        new(WarningSign.BladderOrBowel, "bladder", "head", RedFlag.SaddleBladderBowel),
        new(WarningSign.HeadKnock, "knock", "head", RedFlag.HeadInjury),
        new(WarningSign.SomethingPopped, "pop", "body", RedFlag.AcuteInjury),
        new(WarningSign.SwollenCalf, "calf", "body", RedFlag.OneSidedCalfSwelling),
        new(WarningSign.SwollenMuscle, "muscle", "body", RedFlag.MuscleSwellingSevere),
        new(WarningSign.DarkUrine, "urine", "body", RedFlag.DarkUrine),
        new(WarningSign.SoreBone, "bone", "body", RedFlag.StressFractureSuspected),
        new(WarningSign.LosingWeight, "weight", "slow", RedFlag.UnintendedWeightLoss),
        new(WarningSign.EatingWorries, "eating", "slow", RedFlag.DisorderedEatingConcern),
        new(WarningSign.PeriodsStopped, "periods", "slow", RedFlag.MissedPeriods),
        new(WarningSign.PregnancySign, "preg", "slow", RedFlag.PregnancyWarningSign),
        new(WarningSign.Overheated, "heat", CheckInQuestionId.Ill, RedFlag.HeatIllness),
        new(WarningSign.NotSafe, Unsafe, CheckInQuestionId.Safety, RedFlag.MentalHealthCrisis),
    ];

    /// <summary>Rule A6: they built up over weeks, so what else was ticked is still asked about.</summary>
    private static readonly RedFlag[] Slow =
    [
        RedFlag.MissedPeriods, RedFlag.StressFractureSuspected,
        RedFlag.UnintendedWeightLoss, RedFlag.DisorderedEatingConcern,
    ];

    public static SignRow Of(WarningSign sign) => Rows.First(row => row.Sign == sign);

    public static bool CannotWait(RedFlag flag) => !Slow.Contains(flag);

    public static bool CannotWait(WarningSign sign) => CannotWait(Of(sign).Flag);
}

/// <param name="Id">The choice's id.</param>
/// <param name="Question">The question it is a choice of.</param>
internal sealed record SignRow(WarningSign Sign, string Id, string Question, RedFlag Flag);
