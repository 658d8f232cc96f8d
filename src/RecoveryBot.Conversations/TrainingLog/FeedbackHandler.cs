using NodaTime.Text;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Prompts;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>
/// A recovery session that is done: noted at once, whatever is answered afterwards. How it left the client is asked then,
/// its effort and minutes in the evening.
/// </summary>
internal sealed class FeedbackHandler : Feature
{
    private readonly ITrainingLogWording _wording;
    private readonly EveningSwitch _evenings;
    private readonly OverlayForm<ClientTurn> _form;

    public FeedbackHandler(ITrainingLogWording wording)
    {
        _wording = wording;
        _evenings = new EveningSwitch(wording);
        _form = new OverlayForm<ClientTurn>(new FeedbackForm(wording).Form, wording, clientTurn => clientTurn, End)
        {
            Beside = open => open.Answers.Says(FeedbackForm.Figures, FeedbackForm.Evening) ? [_evenings.Stopping(open)] : [],
        };
    }

    public override string Name => FeedbackForm.Kind;

    public override IReadOnlyList<string> Commands => ["done"];

    public override Turn Command(ClientTurn clientTurn, Input.Command command) =>
        Open(clientTurn, Placement.Below) ?? new Turn(clientTurn.Person) { Messages = [new Message(_wording.NothingToBeDoneWith, [])] };

    /// <summary>The session is done. Null if the day has none. Opened already, the screen is shown once more.</summary>
    /// <param name="clientTurn">About the day of the session.</param>
    /// <param name="placement">Of the screen.</param>
    /// <param name="inTheEvening">It is what the evening asked for, so that the figures are asked now.</param>
    public Turn? Open(ClientTurn clientTurn, Placement placement, bool inTheEvening = false)
    {
        if (SessionOf(clientTurn) is not { } session)
        {
            return null;
        }

        if (IsOpen(clientTurn) is { } open)
        {
            return _form.Show(clientTurn, open, placement: placement);
        }

        var evening = EveningQuestionTimes.Moved(((ClientDay.Answered)clientTurn.Day!).Decision, clientTurn.Client, clientTurn.Date, clientTurn.Zone, clientTurn.Now);
        var known = Known(clientTurn, session);
        known = inTheEvening ? known.With(FeedbackForm.Figures, Answer.Of(FeedbackForm.Evening))
            : evening is AgendaChange.Cancel ? known.With(FeedbackForm.Figures, Answer.Of(FeedbackForm.Now))
            : known;
        var noted = DayLog.Of(clientTurn.History, clientTurn.Date);
        return _form.Open(clientTurn, known, _wording.SessionDone, placement) with
        {
            Facts = Recovered(noted) is null
                ? [noted.With(new Session(clientTurn.Date, SessionType.ActiveRecovery, DurationMin: session.Minutes)).Fact]
                : [],
            Agenda = inTheEvening ? [] : [evening],
        };
    }

    /// <summary>
    /// What the evening asks about a session that is done: how it left the client if that is still open, then effort and
    /// minutes. Null if there is nothing to ask.
    /// </summary>
    public Turn? AskInTheEvening(ClientTurn clientTurn)
    {
        if (SessionOf(clientTurn) is not { } session)
        {
            return null;
        }

        var figures = Answer.Of(FeedbackForm.Evening);
        if (IsOpen(clientTurn) is { } open)
        {
            return _form.Show(clientTurn, open with { Answers = open.Answers.With(FeedbackForm.Figures, figures) }, priority: DeliveryPriority.Reminder);
        }

        var said = clientTurn.History.Feedback.LastOrDefault(given => given.Date == clientTurn.Date);
        var known = Known(clientTurn, session).With(FeedbackForm.Figures, figures);
        return Recovered(DayLog.Of(clientTurn.History, clientTurn.Date)) is { SessionRpe: null }
            ? _form.Open(clientTurn, said is null ? known : known.With(FeedbackForm.Feelings, FeedbackAnswers.FeltOf(said)), priority: DeliveryPriority.Reminder)
            : null;
    }

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => _form.Press(clientTurn, open, press);

    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text) =>
        open.Answers.Says(FeedbackForm.Figures, FeedbackForm.Evening) && _evenings.MeansStop(text)
            ? _evenings.Stop(clientTurn, open)
            : _form.Type(clientTurn, open, text);

    public override bool Offers(ClientTurn clientTurn, OpenForm open, string text) => _form.Offers(clientTurn, open, text);

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _form.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    private static RecoverySession? SessionOf(ClientTurn clientTurn) => (clientTurn.Day as ClientDay.Answered)?.Decided.Session;

    private static OpenForm? IsOpen(ClientTurn clientTurn) =>
        clientTurn.OverlayForm is { Kind: FeedbackForm.Kind } open && open.Answers[FeedbackForm.KnownDay]?.Only == LogForm.Iso(clientTurn.Date) ? open : null;

    private static Answers Known(ClientTurn clientTurn, RecoverySession session) => Answers.None
        .With(FeedbackForm.KnownDay, Answer.Of(LogForm.Iso(clientTurn.Date)))
        .With(FeedbackForm.Given, FeedbackAnswers.Given(session))
        .With(FeedbackForm.Blocks, FeedbackAnswers.Blocks(session));

    private static Session? Recovered(DayLog dayLog) => dayLog.Sessions.LastOrDefault(session => session.Type == SessionType.ActiveRecovery);

    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var date = LocalDatePattern.Iso.Parse(form.Answers[FeedbackForm.KnownDay]!.Only!).Value;
        var dayLog = DayLog.Of(clientTurn.History, date);
        var noted = Recovered(dayLog);
        var feedback = FeedbackAnswers.Feedback(form.Answers, date, noted);
        var done = new Session(date, SessionType.ActiveRecovery, feedback.Rpe, feedback.Minutes);
        return new Turn(clientTurn.Person)
        {
            Facts = [new Fact.FeedbackGiven(date, feedback), .. done == noted ? (Fact[])[] : [dayLog.Without(noted).With(done).Fact]],
            Messages =
            [
                new Message(_wording.AfterNoted(FeedbackLearning.AsSaid(feedback), feedback.Wired), [])
                {
                    Card = OverlayForm<ClientTurn>.CardOf(form),
                    Placement = placement,
                },
            ],
            Agenda = form.Answers.Has(FeedbackForm.Figures) ? [new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Evening, date))] : [],
        };
    }
}
