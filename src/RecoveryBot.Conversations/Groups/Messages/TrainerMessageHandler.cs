using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Groups.Messages;

/// <summary>What a client does about what a trainer sent: the session is moved, shortened or left, an answer given, or silence wished.</summary>
internal sealed class TrainerMessageHandler : Feature
{
    private readonly IGroupWording _wording;
    private readonly Func<ClientTurn, Turn> _move;
    private readonly Func<ClientTurn, Turn> _shorten;
    private readonly Func<ClientTurn, Turn> _waited;
    private readonly OverlayForm<ClientTurn> _answer;

    /// <param name="waited">Takes what came in quiet hours.</param>
    /// <param name="move">Shows where a session can be moved.</param>
    /// <param name="shorten">Makes today's session shorter.</param>
    public TrainerMessageHandler(IGroupWording wording, Func<ClientTurn, Turn> waited, Func<ClientTurn, Turn> move, Func<ClientTurn, Turn> shorten)
    {
        (_wording, _waited, _move, _shorten) = (wording, waited, move, shorten);
        _answer = new OverlayForm<ClientTurn>(AnswerForm.Of(wording), wording, clientTurn => clientTurn, End);
    }

    public override string Name => TrainerMessageButtons.FeatureName;

    public override IReadOnlyList<OccurrenceKind> Occurrences => [OccurrenceKind.TrainerWords];

    public override Turn Due(ClientTurn clientTurn, Input.Due due) => _waited(clientTurn);

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => _answer.Press(clientTurn, open, press);

    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text) =>
        CommandWords.Of(text) is null ? _answer.Type(clientTurn, open, text) : null;

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _answer.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) =>
        TrainerMessageButtons.Read(press) is var (id, detail) && TrainerMessageButtons.TrainerOf(clientTurn, id) is { } trainer
            ? Press(clientTurn, press.Verb, trainer, detail)
            : null;

    private Turn? Press(ClientTurn clientTurn, string verb, Member trainer, string detail) => verb switch
    {
        TrainerMessageButtons.Move => _move(clientTurn),
        TrainerMessageButtons.Shorter => _shorten(clientTurn),
        TrainerMessageButtons.Leave => Say(clientTurn, _wording.SessionLeft),
        TrainerMessageButtons.Answer or TrainerMessageButtons.Tell when !TrainerMessageButtons.MaySee(clientTurn, trainer.Person) => Say(clientTurn, _wording.NotPassedOn(trainer.Name)),
        TrainerMessageButtons.Answer => _answer.Open(clientTurn.WithoutOverlay(), AnswerForm.To(trainer.Person)),
        TrainerMessageButtons.Mute => Say(
            Keeping(clientTurn, had => had with { Muted = [.. had.Muted.Where(one => one != trainer.Person), trainer.Person] }),
            _wording.Muted(trainer.Name),
            TrainerMessageButtons.Of(TrainerMessageButtons.Unmute, _wording.UnmuteTrainer(trainer.Name), trainer.Person)),
        TrainerMessageButtons.Unmute => Say(
            Keeping(clientTurn, had => had with { Muted = [.. had.Muted.Where(one => one != trainer.Person)] }),
            _wording.Unmuted(trainer.Name)),
        TrainerMessageButtons.Tell when WeekButtons.DateOf(detail) is { } date && clientTurn.FactOf<Fact.NoteWritten>(date) is { Text: { } note } =>
            Say(clientTurn, _wording.NoteTold(trainer.Name)) with { Notes = [new NoteForTrainer(trainer.Person, date, Cut(note))] },
        _ => null,
    };

    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var card = OverlayForm<ClientTurn>.CardOf(form);
        if (TrainerMessageButtons.TrainerOf(clientTurn, AnswerForm.TrainerOf(form.Answers)) is not { } trainer)
        {
            return new Turn(clientTurn.Person) { Messages = [new Message(_wording.NotThereAnyMore, []) { Card = card, Placement = placement }] };
        }

        if (!TrainerMessageButtons.MaySee(clientTurn, trainer.Person))
        {
            return new Turn(clientTurn.Person) { Messages = [new Message(_wording.NotPassedOn(trainer.Name), []) { Card = card, Placement = placement }] };
        }

        return new Turn(clientTurn.Person)
        {
            Messages = [new Message(_wording.AnswerPassedOn(trainer.Name), []) { Card = card, Placement = placement }],
            Notes = [new NoteForTrainer(trainer.Person, clientTurn.Date, AnswerForm.TextOf(form.Answers))],
            Sends =
            [
                new Send(
                    new Destination.Person(trainer.Person),
                    Message.Reporting(new Report(ReportKind.Note, clientTurn.Context.Me!.Value, trainer.Person, clientTurn.Date)) with
                    {
                        Priority = DeliveryPriority.Reminder,
                    }),
            ],
        };
    }

    private static ClientTurn Keeping(ClientTurn clientTurn, Func<FromTrainers, FromTrainers> change) => clientTurn with
    {
        Person = clientTurn.Person with { FromTrainers = change(clientTurn.Person.FromTrainers ?? FromTrainers.Nothing) },
    };

    private static string Cut(string note) => note.Length <= NoteForTrainer.Longest ? note : note[..NoteForTrainer.Longest];

    private static Turn Say(ClientTurn clientTurn, RichText words, params IReadOnlyList<Button> buttons) =>
        new(clientTurn.Person) { Messages = [new Message(words, buttons.Count == 0 ? [] : [buttons])] };
}
