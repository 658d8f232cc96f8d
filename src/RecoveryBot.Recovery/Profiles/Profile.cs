using NodaTime;

namespace RecoveryBot.Recovery.Profiles;

/// <summary>What does not change from day to day about a client.</summary>
public sealed record Profile
{
    public TrainingLevel TrainingLevel { get; init; }

    /// <summary>Unbroken months of training, null if not said.</summary>
    public int? TrainingAgeMonths { get; init; }

    public Goal Goal { get; init; }

    public Pregnancy Pregnancy { get; init; }

    public bool MedicalCondition { get; init; }

    public MedicalClearance MedicalClearance { get; init; }

    /// <summary>The date of a recorded clearance; a referral opened after it is not lifted by it.</summary>
    public LocalDate? MedicalClearanceDate { get; init; }

    /// <summary>A known, stable range limitation in exercise technique (statement 89).</summary>
    public bool RomLimitation { get; init; }
}
