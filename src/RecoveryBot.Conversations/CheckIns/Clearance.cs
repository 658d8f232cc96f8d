using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>The client's own statement that a professional has cleared them; it answers referrals made until today (model §8).</summary>
internal static class Clearance
{
    public static ClientTurn Told(ClientTurn clientTurn)
    {
        var client = clientTurn.Client with
        {
            Profile = clientTurn.Client.Profile with
            {
                MedicalClearance = MedicalClearance.Recorded,
                MedicalClearanceDate = clientTurn.Date,
            },
        };
        var day = clientTurn.DayOrNew with { ReferralBefore = null };
        return clientTurn with { Person = clientTurn.With(day, clientTurn.Form) with { Client = client }, Client = client };
    }
}
