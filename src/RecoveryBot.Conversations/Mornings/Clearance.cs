using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>The client's own statement that a professional has cleared them; it answers referrals made until today (model §8).</summary>
internal static class Clearance
{
    public static Visit Told(Visit visit)
    {
        var client = visit.Client with
        {
            Profile = visit.Client.Profile with
            {
                MedicalClearance = MedicalClearance.Recorded,
                MedicalClearanceDate = visit.Date,
            },
        };
        var day = visit.DayOrNew with { ReferralBefore = null };
        return visit with { Person = visit.With(day, visit.Form) with { Client = client }, Client = client };
    }
}
