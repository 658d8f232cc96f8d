using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;

namespace RecoveryBot.Conversations.Logs;

/// <summary>What is asked once a recovery session is done.</summary>
internal sealed class AfterTalk : Subject
{
    private readonly IWording _wording;
    private readonly Judgement _judgement;
    private readonly AsideForm<Visit> _form;

    public AfterTalk(IWording wording, Judgement judgement)
    {
        _wording = wording;
        _judgement = judgement;
        _form = new AsideForm<Visit>(new AfterForm(wording).Form, wording, visit => visit, End);
    }

    public override string Name => AfterForm.Kind;

    public override IReadOnlyList<string> Commands => ["done"];

    public override Turn Command(Visit visit, Input.Command command) =>
        Open(visit, Placement.Below) ?? new Turn(visit.Person) { Messages = [new Message(_wording.NothingToBeDoneWith, [])] };

    /// <summary>Null if the day has no recovery session. Opened already, it is shown once more.</summary>
    public Turn? Open(Visit visit, Placement placement, Lane lane = Lane.Reply)
    {
        if (visit.Day is not { CheckIn: { } checkIn } day
            || _judgement.Decide(visit, checkIn, day.Variant).Session is not { } session)
        {
            return null;
        }

        var date = Answer.Of(LogForm.Iso(visit.Date));
        return visit.Aside is { Kind: AfterForm.Kind } open && open.Answers[AfterForm.KnownDay] == date
            ? _form.Show(visit, open, placement: placement, lane: lane)
            : _form.Open(
                visit,
                Answers.None
                    .With(AfterForm.KnownDay, date)
                    .With(AfterForm.Given, AfterAnswers.Given(session))
                    .With(AfterForm.Blocks, AfterAnswers.Blocks(session)),
                placement: placement);
    }

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    public override Turn? Type(Visit visit, OpenForm open, string text) => _form.Type(visit, open, text);

    public override bool Offers(Visit visit, OpenForm open, string text) => _form.Offers(visit, open, text);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, lane: Lane.Reminder);

    private Turn End(Visit visit, OpenForm form, Placement placement)
    {
        var date = LocalDatePattern.Iso.Parse(form.Answers[AfterForm.KnownDay]!.Only!).Value;
        var feedback = AfterAnswers.Feedback(form.Answers, date);
        var others = Log.Of(visit.History, date).Sessions.Where(session => session.Type == SessionType.Training).ToList();
        return new Turn(visit.Person)
        {
            Facts =
            [
                new Fact.FeedbackGiven(date, feedback),
                new Log(date, others, Rested: false)
                    .With(new Session(date, SessionType.ActiveRecovery, feedback.Rpe, feedback.Minutes)).Fact,
            ],
            Messages =
            [
                new Message(_wording.AfterNoted(FeedbackLearning.AsSaid(feedback), feedback.Wired), [])
                {
                    Card = AsideForm<Visit>.CardOf(form),
                    Placement = placement,
                },
            ],
            Agenda = [new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Evening, date))],
        };
    }
}
