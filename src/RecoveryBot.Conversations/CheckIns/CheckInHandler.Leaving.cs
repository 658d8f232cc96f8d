using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.CheckIns;

/// <content>A check-in that is left before its last question, or goes on after its day was decided.</content>
internal sealed partial class CheckInHandler
{
    /// <summary>
    /// The client wants out of the open form. A check-in waits where it is; pain, illness and signs that were told in it
    /// count at once.
    /// </summary>
    public Turn Leave(ClientTurn clientTurn, OpenForm open)
    {
        var partialCheckIn = SoFar(clientTurn, open);
        return (partialCheckIn.HoldsComplaint, open.Kind) switch
        {
            (true, _) => _end.OnWhatWasSaid(
                clientTurn, open, partialCheckIn.Left, Placement.Below, _wording.TakenIntoAccount(ComplaintNames.Of(partialCheckIn.Left, _wording))),
            (_, ChangeForm.Kind) => After(clientTurn, _change.Left(open), lead: null, Placement.Below),
            _ => new Turn(clientTurn.Person) { Messages = [new Message(_wording.LeftHalfWay, [])] },
        };
    }

    /// <summary>What an open form comes to if it is closed now; null if no complaint was told in it.</summary>
    public Answers? Told(ClientTurn clientTurn, OpenForm open) =>
        SoFar(clientTurn, open) is { HoldsComplaint: true } partialCheckIn ? partialCheckIn.Left : null;

    /// <summary>What is kept of the turn's day, which is over, if complaints were told in a form that was not finished.</summary>
    public Fact.CheckInDecided? LeftOpen(ClientTurn ended) =>
        ended.Form is { } open && Told(ended, open) is { } answers ? _end.OfEndedDay(ended, answers) : null;

    private PartialCheckIn SoFar(ClientTurn clientTurn, OpenForm open) =>
        new(open, FormOf(open).Next(open.Answers, clientTurn.Morning)?.Id, clientTurn.Morning.Before);

    /// <summary>The rest of a check-in whose day was decided before its end. That decision holds until this one is finished.</summary>
    /// <param name="decided">The turn that decided the day with what is known so far.</param>
    /// <param name="answers">What is known so far.</param>
    public Turn GoOn(ClientTurn clientTurn, Turn decided, Answers answers)
    {
        var form = _morning.Form.Start(clientTurn.Context.NewFormId, answers);
        var going = clientTurn with { Person = decided.Person!, Client = decided.Person!.Client! };
        if (_morning.Form.Next(answers, going.Morning) is null)
        {
            return decided;
        }

        var open = Show(going, going.With(going.DayOrNew, form), form, _wording.ClearedGoesOn, Placement.InPlace, DeliveryPriority.Reply);
        return decided with { Person = open.Person, Messages = open.Messages };
    }
}
