using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>Answers that need a professional's eye whatever else was said (rules A1–A3 and the signs of A6).</summary>
public static class ReferralSigns
{
    /// <summary>
    /// What was said refers by itself (A1–A4 and the signs of A6): no further answer of the morning makes the day laxer.
    /// </summary>
    public static bool AreCertain(CheckIn checkIn, LoadOptions options) =>
        Show(checkIn, options) || checkIn.Illness == Illness.Fever;

    /// <summary>A sign that opens a referral, which outlasts the morning; a fever does not.</summary>
    public static bool Show(CheckIn checkIn, LoadOptions options) =>
        AreMoreThanPain(checkIn) || IsStrong(checkIn, options) || Lasts(checkIn, options);

    /// <summary>Strong or lasting pain, and nothing else of what opens a referral.</summary>
    public static bool ArePainAlone(CheckIn checkIn, LoadOptions options) =>
        !AreMoreThanPain(checkIn) && Show(checkIn, options);

    /// <summary>Pain so strong that it refers whatever its days.</summary>
    public static bool IsStrong(CheckIn checkIn, LoadOptions options) => checkIn.PainNrs >= options.ReferralPain;

    /// <summary>Pain in one spot for long enough to be more than training (statement 122).</summary>
    public static bool Lasts(CheckIn checkIn, LoadOptions options) =>
        checkIn.PainDurationDays >= options.LastingPainDays && checkIn.PainNrs != 0;

    private static bool AreMoreThanPain(CheckIn checkIn) =>
        checkIn.RedFlags.Count > 0 || checkIn.Swelling || checkIn.LossOfFunction;
}
