using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>The client's own statement that a professional has cleared them; it answers referrals made until today.</summary>
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
        return clientTurn with { Person = WithoutReferral(clientTurn) with { Client = client }, Client = client };
    }

    /// <summary>No earlier referral stands open on the day any more.</summary>
    public static PersonState WithoutReferral(ClientTurn clientTurn) => clientTurn.Day is ClientDay.WithAnswers day
        ? clientTurn.With(day with { ReferralBefore = null }, clientTurn.Form)
        : clientTurn.Person;
}
