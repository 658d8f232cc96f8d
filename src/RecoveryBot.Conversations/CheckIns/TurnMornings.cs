using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>A client's turn as the check-in looks at it.</summary>
internal static class TurnMornings
{
    extension(ClientTurn clientTurn)
    {
        public CheckInContext Morning => new(
            clientTurn.Now.InZone(clientTurn.Zone).TimeOfDay,
            clientTurn.DayOrNew.ShortAllowed,
            clientTurn.DayOrNew.RatedMornings,
            SnoozeTimes.From(clientTurn.Now, clientTurn.Date, clientTurn.Zone, clientTurn.Client.DayStart))
        {
            Before = (clientTurn.Day as ClientDay.WithAnswers)?.Answers ?? Answers.None,
            LookUp = new(() => EarlierComplaints.Before(clientTurn.Date, clientTurn.History, clientTurn.Client.Profile)),
            IsShorter = clientTurn.Client.ShorterMornings,
        };
    }
}
