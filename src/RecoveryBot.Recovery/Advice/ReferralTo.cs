namespace RecoveryBot.Recovery.Advice;

/// <summary>Whom a row sends to, and how soon.</summary>
public enum ReferralTo
{
    /// <summary>In the next few days.</summary>
    DoctorOrPhysiotherapist,

    DoctorThisWeek,

    /// <summary>Only if it lasts or gets worse.</summary>
    DoctorIfItLasts,

    /// <summary>It has lasted: today or tomorrow.</summary>
    DoctorBecauseItLasts,

    /// <summary>For clearance before any training.</summary>
    DoctorOrMidwife,

    /// <summary>Whom an earlier referral named.</summary>
    AsBefore,
}
