using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Cards;

/// <summary>That a trainer looked stands below the day's answer, without a sound and once a trainer and day.</summary>
internal sealed class LookedHandler(DayCards cards)
{
    public Turn Take(ClientTurn clientTurn, long trainer, Told.Looked looked)
    {
        var directory = clientTurn.Context.Directory;
        if (directory.ConsentsOf(clientTurn.Context.Me!.Value).FirstOrDefault(one => one.Trainer == trainer) is not { } consent
            || !directory.MembersOf(consent.Group).Any(member => member.Person == trainer && member.Trains))
        {
            return new Turn(clientTurn.Person);
        }

        // What a trainer is shown is kept when it is sent; what they say, here.
        var kept = looked.What is Look.Agreed or Look.Note ? (KeptLook[])[new KeptLook(trainer, consent.Group, looked.What)] : [];
        return (Shown(clientTurn, trainer, looked.What) ?? new Turn(clientTurn.Person)) with { Looks = kept };
    }

    /// <summary>That somebody read or agreed says more than that they looked.</summary>
    private static int Says(Look what) => what switch
    {
        Look.Agreed => 2,
        Look.Note => 1,
        _ => 0,
    };

    /// <summary>Null if nothing changes on the card.</summary>
    private Turn? Shown(ClientTurn clientTurn, long trainer, Look what)
    {
        var known = clientTurn.Person.LooksOn(clientTurn.Date);
        if (clientTurn.Day is not ClientDay.Answered day || known.Any(look => look.Trainer == trainer && Says(look.What) >= Says(what)))
        {
            return null;
        }

        var looks = known.Where(look => look.Trainer != trainer)
            .Append(new TrainerLook(trainer, clientTurn.Now.InZone(clientTurn.Zone).TimeOfDay, what));
        var person = clientTurn.Person with { Looks = new DayLooks(clientTurn.Date, [.. looks]) };

        // A question that is open, or the session's steps, is not disturbed: the card shows it when it comes back.
        return clientTurn.Form is null && day.ShownBlock == 0 && !clientTurn.IsPaused
            ? cards.Answer(clientTurn with { Person = person }, Placement.InPlace)
            : new Turn(person);
    }
}
