using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>The client's side: what a trainer of theirs switches off holds from this moment on, and the client reads it.</summary>
internal sealed class MenuTaker(IGroupWording wording, CheckInCompletion end)
{
    public Turn Take(ClientTurn clientTurn, long by, Told.FromTrainer what) => (OwnTrainer.Of(clientTurn, by), what) switch
    {
        ({ } trainer, Told.MenuAsked asked) => Answered(new Turn(clientTurn.Person), trainer, asked.Card),
        ({ } trainer, Told.MenuBanned banned) => Answered(Banned(clientTurn, trainer, banned), trainer, banned.Card),
        _ => new Turn(clientTurn.Person),
    };

    private Turn Banned(ClientTurn clientTurn, OwnTrainer trainer, Told.MenuBanned banned)
    {
        var coaching = (clientTurn.Client.Coaching ?? Coaching.None).With(new TrainerBan(trainer.Person, trainer.Group, banned.Banned));
        var client = clientTurn.Client with { Coaching = coaching.OrNull() };
        var changed = clientTurn with { Client = client, Person = clientTurn.Person with { Client = client } };
        var today = changed.Day is ClientDay.Answered ? end.DecidedAgain(changed) : new Turn(changed.Person);
        return today with
        {
            Looks = [new KeptLook(trainer.Person, trainer.Group, Look.Menu)],
            Messages =
            [
                .. today.Messages,
                new Message(wording.TrainerChangedMenu(trainer.Name, banned.Banned), [])
                {
                    Card = $"menu-of-{trainer.Person}",
                    Placement = Placement.InPlace,
                    Priority = DeliveryPriority.Reminder,
                },
            ],
        };
    }

    private static Turn Answered(Turn turn, OwnTrainer trainer, string card) => turn with
    {
        Tells =
        [
            .. turn.Tells,
            new Tell(
                trainer.Person,
                new Told.MenuIs(turn.Person!.Client!.Coaching?.Bans.FirstOrDefault(ban => ban.Trainer == trainer.Person)?.Banned ?? [], card),
                $"menu-is:{card}"),
        ],
    };
}
