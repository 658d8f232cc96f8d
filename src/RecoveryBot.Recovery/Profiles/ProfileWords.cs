namespace RecoveryBot.Recovery.Profiles;

/// <summary>Training age in three steps (statements 37, 38, 42).</summary>
public enum TrainingLevel
{
    Beginner,
    Intermediate,
    Advanced,
}

public enum Goal
{
    StrengthHypertrophy,
    EnduranceConditioning,
    FatLossGeneral,
}

public enum Pregnancy
{
    No,
    Yes,
}

public enum MedicalClearance
{
    NotRequired,
    Missing,
    Recorded,
}
