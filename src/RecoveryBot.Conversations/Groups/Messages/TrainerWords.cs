using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups.Messages;

/// <summary>
/// What a trainer sends a client, taken in the client's turn: only from a trainer of theirs, never too much, and not from somebody
/// whom they do not want to hear.
/// </summary>
internal sealed class TrainerWords(IGroupWording wording, DayCards cards)
{
    private const int DaysBetweenAsks = 30;
    private const int DaysBetweenWaysBack = 14;

    public Turn Take(ClientTurn clientTurn, long by, Told.FromTrainer what)
    {
        if (TrainerMessageButtons.TrainerOf(clientTurn, by) is not { } trainer)
        {
            return new Turn(clientTurn.Person);
        }

        var known = clientTurn.Person.FromTrainers ?? FromTrainers.Nothing;
        return what switch
        {
            _ when known.Muted.Contains(by) => new Turn(clientTurn.Person),
            Told.Written written when known.CountOf(by, TrainerAskKind.Message, clientTurn.Date) < WriteHandler.MostADay =>
                Said(Counting(clientTurn, known, by, TrainerAskKind.Message), MessageOf(clientTurn, trainer, written.Text)),
            Told.CheckInWished when MayBeAsked(clientTurn) => AskedToCheckIn(clientTurn, trainer),
            Told.MoreWished(var group) when known.CountOf(by, TrainerAskKind.More, clientTurn.Date.PlusDays(-DaysBetweenAsks)) == 0 =>
                MoreWished(Counting(clientTurn, known, by, TrainerAskKind.More), trainer, group),
            Told.WayBack when !clientTurn.IsPaused
                && clientTurn.Day is not ClientDay.WithAnswers
                && known.CountOf(by, TrainerAskKind.WayBack, clientTurn.Date.PlusDays(-DaysBetweenWaysBack)) == 0 =>
                Say(Counting(clientTurn, known, by, TrainerAskKind.WayBack), wording.WayBackFrom(trainer.Name), [Choices(by)]),
            _ => new Turn(clientTurn.Person),
        };
    }

    private Message MessageOf(ClientTurn clientTurn, Member trainer, string text) => new(
        wording.TrainerWrites(trainer.Name, text),
        [
            .. clientTurn.Day is ClientDay.WithAnswers ? (IReadOnlyList<IReadOnlyList<Button>>)[Choices(trainer.Person)] : [],
            [
                // Whoever sees nothing of the client would not read an answer.
                .. TrainerMessageButtons.MaySee(clientTurn, trainer.Person) ? [TrainerMessageButtons.Of(TrainerMessageButtons.Answer, wording.AnswerTrainer, trainer.Person)] : (Button[])[],
                TrainerMessageButtons.Of(TrainerMessageButtons.Mute, wording.MuteTrainer(trainer.Name), trainer.Person),
            ],
        ])
    {
        Priority = DeliveryPriority.Reminder,
    };

    private IReadOnlyList<Button> Choices(long trainer) =>
    [
        TrainerMessageButtons.Of(TrainerMessageButtons.Move, wording.MoveIt, trainer),
        TrainerMessageButtons.Of(TrainerMessageButtons.Shorter, wording.ShortenIt, trainer),
        TrainerMessageButtons.Of(TrainerMessageButtons.Leave, wording.LeaveIt, trainer),
    ];

    /// <summary>It takes the place of the day's one reminder.</summary>
    private static bool MayBeAsked(ClientTurn clientTurn) =>
        clientTurn is { IsPaused: false, Form: null, Person.PromptSchedule.IsSilent: false, DayOrNew: ClientDay.Unanswered { Nudged: false, Skipped: false } }
        && !WaitingWords.IsQuiet(clientTurn);

    private Turn AskedToCheckIn(ClientTurn clientTurn, Member trainer)
    {
        var day = clientTurn.DayOrNew with { Nudged = true };
        return new Turn(clientTurn.Person with { Day = day })
        {
            Messages = [cards.Invitation(clientTurn, day, wording.TrainerWishesCheckIn(trainer.Name), Placement.Below, DeliveryPriority.Reminder)],
            Agenda = [new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Nudge, clientTurn.Date))],
        };
    }

    private Turn MoreWished(ClientTurn clientTurn, Member trainer, long group) =>
        clientTurn.Context.Directory.GroupsOf(clientTurn.Context.Me!.Value).FirstOrDefault(one => one.Group == group && one.Role == Role.Client) is { } joined
            ? Say(
                clientTurn,
                wording.TrainerWishesMore(trainer.Name, joined.GroupName),
                [[GroupButtons.Of(GroupButtons.Share, wording.ChangeSharing, group), GroupButtons.Of(GroupButtons.Stay, wording.LeaveItSo, group)]])
            : new Turn(clientTurn.Person);

    private static ClientTurn Counting(ClientTurn clientTurn, FromTrainers known, long trainer, TrainerAskKind kind) => clientTurn with
    {
        Person = clientTurn.Person with { FromTrainers = known.With(new TrainerAsk(trainer, kind, clientTurn.Date)) },
    };

    private static Turn Say(ClientTurn clientTurn, RichText words, IReadOnlyList<IReadOnlyList<Button>> rows) =>
        Said(clientTurn, new Message(words, rows) { Priority = DeliveryPriority.Reminder });

    private static Turn Said(ClientTurn clientTurn, Message message) => new(clientTurn.Person) { Messages = [message] };
}
