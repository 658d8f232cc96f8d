using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>The client's own statement that a professional has cleared them; it answers referrals made until today.</summary>
internal static class Clearance
{
    public static ClientTurn Told(ClientTurn clientTurn) => Told(clientTurn, clientTurn.Date);

    /// <param name="date">On which the professional said so; a referral made later stands.</param>
    public static ClientTurn Told(ClientTurn clientTurn, LocalDate date)
    {
        var client = clientTurn.Client with
        {
            Profile = clientTurn.Client.Profile with
            {
                MedicalClearance = MedicalClearance.Recorded,
                MedicalClearanceDate = date,
            },
        };
        return clientTurn with { Person = WithoutReferral(clientTurn, date) with { Client = client }, Client = client };
    }

    /// <summary>No referral from before that day stands open any more.</summary>
    public static PersonState WithoutReferral(ClientTurn clientTurn, LocalDate date) => clientTurn.Day is ClientDay.WithAnswers day && !(day.ReferralBefore > date)
        ? clientTurn.With(day with { ReferralBefore = null }, clientTurn.Form)
        : clientTurn.Person;
}
