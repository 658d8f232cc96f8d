using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Rules;

namespace RecoveryBot.Conversations.Turns;

/// <summary>When a professional's word must be awaited (rule A7).</summary>
public static class Referral
{
    public static bool IsOpenedBy(Fact.CheckInDecided decided) =>
        decided.EngineDecision == Decision.Refer && decided.Rules.Any(id => RuleTable.Find(id) is { OpensReferral: true });

    /// <summary>The referral, unless a clearance of the same day or later closed it.</summary>
    public static LocalDate? StillOpen(LocalDate? latest, Profile? profile) =>
        profile?.MedicalClearance == MedicalClearance.Recorded && profile.MedicalClearanceDate >= latest ? null : latest;
}
