using NodaTime;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Messages;

/// <summary>
/// What trainers say and ask in a client's quiet hours waits for their end, and is taken then as if it came at that moment: whoever
/// trains the client no more by then, or is not to be heard, has said nothing.
/// </summary>
internal static class WaitingWords
{
    public static bool IsQuiet(ClientTurn clientTurn) =>
        QuietSpan.Covers(clientTurn.Client.Reminders.Quiet, clientTurn.Now, clientTurn.Zone);

    /// <summary>Only within quiet hours. Asked twice, it is asked once; each message is one of its own.</summary>
    public static Turn Put(ClientTurn clientTurn, long trainer, Told.FromTrainer what)
    {
        var known = clientTurn.Person.FromTrainers ?? FromTrainers.Nothing;
        var others = known.Waiting.Where(word => what is Told.Written || word.Trainer != trainer || word.What?.GetType() != what.GetType());
        var waits = known with { Waiting = [.. others, new WaitingWord(trainer, what)], Waited = known.Waited + 1 };
        return new Turn(clientTurn.Person with { FromTrainers = waits })
        {
            Agenda = [new AgendaChange.Set(new Occurrence(OccurrenceKind.TrainerWords, clientTurn.Date, waits.Waited), EndOfQuiet(clientTurn))],
        };
    }

    /// <summary>Quiet hours are over.</summary>
    public static Turn TakeAll(ClientTurn clientTurn, Func<ClientTurn, long, Told.FromTrainer, Turn> take)
    {
        var known = clientTurn.Person.FromTrainers ?? FromTrainers.Nothing;
        var all = new Turn(clientTurn.Person with { FromTrainers = known with { Waiting = [] } });
        foreach (var (trainer, told) in known.Waiting)
        {
            if (told is not Told.FromTrainer what)
            {
                continue;
            }

            var one = take(clientTurn with { Person = all.Person! }, trainer, what);
            all = one with
            {
                Messages = [.. all.Messages, .. one.Messages],
                Agenda = [.. all.Agenda, .. one.Agenda],
                Tells = [.. all.Tells, .. one.Tells],
                Looks = [.. all.Looks, .. one.Looks],
            };
        }

        return all;
    }

    private static Instant EndOfQuiet(ClientTurn clientTurn)
    {
        var quiet = clientTurn.Client.Reminders.Quiet!;
        var local = clientTurn.Now.InZone(clientTurn.Zone);
        var date = local.TimeOfDay < quiet.Until ? local.Date : local.Date.PlusDays(1);
        return date.At(quiet.Until).InZoneLeniently(clientTurn.Zone).ToInstant();
    }
}
