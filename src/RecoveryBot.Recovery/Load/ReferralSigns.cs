using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Recovery.Load;

/// <summary>Answers that need a professional's eye whatever else was said (rules A1–A3 and the signs of A6).</summary>
internal static class ReferralSigns
{
    public static bool Show(CheckIn checkIn, LoadOptions options) =>
        AreMoreThanPain(checkIn) || IsStrong(checkIn, options) || Lasts(checkIn, options);

    public static bool ArePainAlone(CheckIn checkIn, LoadOptions options) =>
        !AreMoreThanPain(checkIn) && Show(checkIn, options);

    public static bool IsStrong(CheckIn checkIn, LoadOptions options) => checkIn.PainNrs >= options.ReferralPain;

    /// <summary>Pain in one spot for long enough to be more than training (statement 122).</summary>
    public static bool Lasts(CheckIn checkIn, LoadOptions options) =>
        checkIn.PainDurationDays >= options.LastingPainDays && checkIn.PainNrs != 0;

    private static bool AreMoreThanPain(CheckIn checkIn) =>
        checkIn.RedFlags.Count > 0 || checkIn.Swelling || checkIn.LossOfFunction;
}
