using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Profiles;
using static RecoveryBot.Recovery.CheckIns.RedFlag;

namespace RecoveryBot.Recovery.Rules;

/// <summary>A1–A7: signs that are not training soreness. Statements 122 and 123; the lists are field practice.</summary>
public static class SafetyRules
{
    /// <summary>Emergency signs (PAR-Q+, nerve signs, mental-health crisis).</summary>
    public static readonly RedFlag[] Emergency =
        [ChestPain, Fainting, SevereBreathlessness, NeuroSudden, SaddleBladderBowel, MentalHealthCrisis];

    /// <summary>Signs for a doctor on the same day (rhabdomyolysis, concussion, injury, clot, heart, pregnancy, heat).</summary>
    public static readonly RedFlag[] Urgent =
    [
        DarkUrine, MuscleSwellingSevere, HeadInjury, AcuteInjury, OneSidedCalfSwelling, Palpitations,
        PregnancyWarningSign, HeatIllness,
    ];

    /// <summary>Signs of a longer story (REDs).</summary>
    public static readonly RedFlag[] Lasting =
        [MissedPeriods, StressFractureSuspected, UnintendedWeightLoss, DisorderedEatingConcern];

    // A4 (fever) opens no referral: it ends with the fever. A5 asks for its own clearance each day. A7 is the waiting
    // itself: if it counted, a referral would begin anew every morning and no earlier clearance could close it.
    public static readonly Rule[] Rows =
    [
        Refer("A1", Advice.Urgency.Emergency, s => s.HasAny(Emergency), SafetySentences.Emergency, 123) with { OpensReferral = true },
        Refer("A2", Advice.Urgency.Urgent, s => s.HasAny(Urgent), SafetySentences.Urgent, 123) with { OpensReferral = true },
        Refer(
            "A3",
            Advice.Urgency.Soon,
            s => s.CheckIn.Swelling || s.CheckIn.LossOfFunction || s.PainLasts || s.PainIsStrong,
            SafetySentences.LastingProblem,
            122) with { OpensReferral = true, SendsTo = _ => ReferralTo.DoctorOrPhysiotherapist },
        Refer(
            "A4",
            Advice.Urgency.Soon,
            s => s.CheckIn.Illness == Illness.Fever,
            SafetySentences.Fever) with
        {
            KeepsHome = true, SendsTo = s => s.FeverLasts ? ReferralTo.DoctorBecauseItLasts : ReferralTo.DoctorIfItLasts,
        },
        Refer(
            "A5",
            Advice.Urgency.Soon,
            s => IsUncleared(s.Input.Profile),
            s => s.Input.Profile.Pregnancy == Pregnancy.Yes
                ? "In pregnancy I need your doctor or midwife to give clearance for exercise first."
                : "With a medical condition I need a doctor's clearance for exercise first.",
            123) with { NeedsClearance = true, SendsTo = _ => ReferralTo.DoctorOrMidwife },
        Refer(
            "A6",
            Advice.Urgency.Soon,
            s => s.HasAny(Lasting) || s.Derived.ProlongedMaladaptation || HasBeenLowForLong(s),
            SafetySentences.LongerStory,
            123) with { OpensReferral = true, SendsTo = _ => ReferralTo.DoctorThisWeek },
        Refer(
            "A7",
            Advice.Urgency.Soon,
            ReferralIsOpen,
            _ => "I asked you to see a professional. Until their clearance is recorded, there is no training from me.",
            123) with { NeedsClearance = true, ContinuesReferral = true, SendsTo = _ => ReferralTo.AsBefore },
    ];

    private static bool HasBeenLowForLong(Signals s) => s.Derived.LowMorningsInARow >= s.Options.LowMorningsForReferral;

    private static bool IsUncleared(Profile profile) =>
        (profile.Pregnancy == Pregnancy.Yes || profile.MedicalCondition)
        && profile.MedicalClearance != MedicalClearance.Recorded;

    // A clearance that is older than the referral cannot have answered it.
    private static bool ReferralIsOpen(Signals s) =>
        s.Derived.OpenReferral
        && (s.Input.Profile.MedicalClearance != MedicalClearance.Recorded
            || s.Input.Profile.MedicalClearanceDate < s.Derived.OpenReferralSince);

    private static Rule Refer(
        string id,
        Urgency urgency,
        Func<Signals, bool> holds,
        Func<Signals, string> says,
        params int[] statements) =>
        new(id, Decision.Refer, holds, says, statements) { Urgency = urgency, OverrideRequirement = OverrideRequirement.ByClinician };
}
