namespace RecoveryBot.Recovery.CheckIns;

/// <summary>Signs that end a day's training question and need a professional (rules A1, A2, A6).</summary>
public enum RedFlag
{
    ChestPain,
    Fainting,
    SevereBreathlessness,
    NeuroSudden,
    SaddleBladderBowel,
    MentalHealthCrisis,
    DarkUrine,
    MuscleSwellingSevere,
    HeadInjury,
    AcuteInjury,
    OneSidedCalfSwelling,
    Palpitations,
    PregnancyWarningSign,
    HeatIllness,
    MissedPeriods,
    StressFractureSuspected,
    UnintendedWeightLoss,
    DisorderedEatingConcern,
}
