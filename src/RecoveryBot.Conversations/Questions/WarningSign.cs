namespace RecoveryBot.Conversations.Questions;

/// <summary>Signs in the words a client taps. Some say the same thing to the rules.</summary>
public enum WarningSign
{
    ChestPain,
    Fainted,
    Breathless,
    BloodBroughtUp,
    RacingHeart,
    SuddenWeakness,
    TroubleSpeaking,
    SaddleNumbness,
    BladderOrBowel,
    HeadKnock,
    SomethingPopped,
    SoreBone,
    SwollenCalf,
    SwollenMuscle,
    DarkUrine,
    Overheated,
    PeriodsStopped,
    LosingWeight,
    EatingWorries,
    PregnancySign,
    NotSafe,
}

/// <summary>Signs that are asked for on one screen.</summary>
public enum SignGroup
{
    ChestAndBreath,
    HeadAndNerves,
    InjuryAndSwelling,
    SlowSigns,
}
