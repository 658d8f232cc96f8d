using NodaTime;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Turns;

/// <summary>When a professional's word must be awaited (rule A7).</summary>
public static class Referral
{
    // A4 (fever) ends with the fever. A5 asks for its own clearance each day. A7 is the waiting itself: if it counted,
    // a referral would begin anew every morning and no earlier clearance could close it.
    private static readonly string[] Opening = ["A1", "A2", "A3", "A6"];

    public static bool IsOpenedBy(Fact.CheckInDecided decided) =>
        decided.EngineDecision == Decision.Refer && decided.Rules.Any(Opening.Contains);

    /// <summary>The referral, unless a clearance of the same day or later closed it.</summary>
    public static LocalDate? StillOpen(LocalDate? latest, Profile? profile) =>
        profile?.MedicalClearance == MedicalClearance.Recorded && profile.MedicalClearanceDate >= latest ? null : latest;
}
