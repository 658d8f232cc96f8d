using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Groups.Messages;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Conversations.Groups.Overrides;

/// <summary>The client's side: what a trainer of theirs switches off holds from this moment on, and the client reads it.</summary>
internal sealed class MenuTaker(IGroupWording wording, CheckInCompletion end)
{
    public Turn Take(ClientTurn clientTurn, long by, Told.FromTrainer what) => (OwnTrainer.Of(clientTurn, by), what) switch
    {
        ({ } trainer, Told.MenuAsked asked) => Answered(new Turn(clientTurn.Person), trainer, asked.Card),
        ({ } trainer, Told.MenuBanned banned) => Answered(Noticed(Banned(clientTurn, trainer, banned), trainer), trainer, banned.Card),
        _ => new Turn(clientTurn.Person),
    };

    /// <summary>It holds at once, and the client reads it when their quiet hours are over.</summary>
    public Turn InQuietHours(ClientTurn clientTurn, long by, Told.MenuBanned banned)
    {
        if (OwnTrainer.Of(clientTurn, by) is not { } trainer)
        {
            return new Turn(clientTurn.Person);
        }

        var turn = Banned(clientTurn, trainer, banned);
        var waiting = WaitingWords.Put(clientTurn with { Person = turn.Person! }, by, banned);
        return Answered(turn with { Person = waiting.Person, Agenda = [.. turn.Agenda, .. waiting.Agenda] }, trainer, banned.Card);
    }

    /// <summary>What of this trainer's holds now.</summary>
    public Turn Notice(ClientTurn clientTurn, long by) => OwnTrainer.Of(clientTurn, by) is { } trainer
        ? Noticed(new Turn(clientTurn.Person), trainer)
        : new Turn(clientTurn.Person);

    private Turn Banned(ClientTurn clientTurn, OwnTrainer trainer, Told.MenuBanned banned)
    {
        var coaching = (clientTurn.Client.Coaching ?? Coaching.None).With(new TrainerBan(trainer.Person, trainer.Group, banned.Banned));
        var client = clientTurn.Client with { Coaching = coaching.OrNull() };
        var changed = clientTurn with { Client = client, Person = clientTurn.Person with { Client = client } };
        var today = changed.Day is ClientDay.Answered ? end.DecidedAgain(changed) : new Turn(changed.Person);
        return today with
        {
            Looks = [new KeptLook(trainer.Person, trainer.Group, Look.Menu)],
        };
    }

    private Turn Noticed(Turn turn, OwnTrainer trainer) => turn with
    {
        Messages =
        [
            .. turn.Messages,
            new Message(wording.TrainerChangedMenu(trainer.Name, BannedBy(turn, trainer)), [])
            {
                Card = $"menu-of-{trainer.Person}",
                Placement = Placement.InPlace,
                Priority = DeliveryPriority.Reminder,
            },
        ],
    };

    private static IReadOnlyList<MenuCategory> BannedBy(Turn turn, OwnTrainer trainer) =>
        turn.Person!.Client!.Coaching?.Bans.FirstOrDefault(ban => ban.Trainer == trainer.Person)?.Banned ?? [];

    private static Turn Answered(Turn turn, OwnTrainer trainer, string card) => turn with
    {
        Tells =
        [
            .. turn.Tells,
            new Tell(
                trainer.Person,
                new Told.MenuIs(BannedBy(turn, trainer), card),
                $"menu-is:{card}"),
        ],
    };
}
