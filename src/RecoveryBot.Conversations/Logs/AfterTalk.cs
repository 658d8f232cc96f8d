using NodaTime.Text;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.Logs;

/// <summary>
/// A recovery session that is done: noted at once, whatever is answered afterwards. How it left the client is asked then,
/// its effort and minutes in the evening.
/// </summary>
internal sealed class AfterTalk : Subject
{
    private readonly IWording _wording;
    private readonly Judgement _judgement;
    private readonly EveningSwitch _evenings;
    private readonly AsideForm<Visit> _form;

    public AfterTalk(IWording wording, Judgement judgement)
    {
        _wording = wording;
        _judgement = judgement;
        _evenings = new EveningSwitch(wording);
        _form = new AsideForm<Visit>(new AfterForm(wording).Form, wording, visit => visit, End)
        {
            Beside = open => open.Answers.Says(AfterForm.Figures, AfterForm.Evening) ? [_evenings.Stopping(open)] : [],
        };
    }

    public override string Name => AfterForm.Kind;

    public override IReadOnlyList<string> Commands => ["done"];

    public override Turn Command(Visit visit, Input.Command command) =>
        Open(visit, Placement.Below) ?? new Turn(visit.Person) { Messages = [new Message(_wording.NothingToBeDoneWith, [])] };

    /// <summary>The session is done. Null if the day has none. Opened already, the screen is shown once more.</summary>
    /// <param name="visit">About the day of the session.</param>
    /// <param name="placement">Of the screen.</param>
    /// <param name="inTheEvening">It is what the evening asked for, so that the figures are asked now.</param>
    public Turn? Open(Visit visit, Placement placement, bool inTheEvening = false)
    {
        if (SessionOf(visit) is not { } session)
        {
            return null;
        }

        if (IsOpen(visit) is { } open)
        {
            return _form.Show(visit, open, placement: placement);
        }

        var evening = Evenings.Moved(visit.Day!.Decision!.Value, visit.Client, visit.Date, visit.Zone, visit.Now);
        var known = Known(visit, session);
        known = inTheEvening ? known.With(AfterForm.Figures, Answer.Of(AfterForm.Evening))
            : evening is AgendaChange.Cancel ? known.With(AfterForm.Figures, Answer.Of(AfterForm.Now))
            : known;
        var noted = Log.Of(visit.History, visit.Date);
        return _form.Open(visit, known, _wording.SessionDone, placement) with
        {
            Facts = Recovered(noted) is null
                ? [noted.With(new Session(visit.Date, SessionType.ActiveRecovery, DurationMin: session.Minutes)).Fact]
                : [],
            Agenda = inTheEvening ? [] : [evening],
        };
    }

    /// <summary>
    /// What the evening asks about a session that is done: how it left the client if that is still open, then effort and
    /// minutes. Null if there is nothing to ask.
    /// </summary>
    public Turn? AskInTheEvening(Visit visit)
    {
        if (SessionOf(visit) is not { } session)
        {
            return null;
        }

        var figures = Answer.Of(AfterForm.Evening);
        if (IsOpen(visit) is { } open)
        {
            return _form.Show(visit, open with { Answers = open.Answers.With(AfterForm.Figures, figures) }, priority: DeliveryPriority.Reminder);
        }

        var said = visit.History.Feedback.LastOrDefault(given => given.Date == visit.Date);
        var known = Known(visit, session).With(AfterForm.Figures, figures);
        return Recovered(Log.Of(visit.History, visit.Date)) is { SessionRpe: null }
            ? _form.Open(visit, said is null ? known : known.With(AfterForm.Felt, AfterAnswers.FeltOf(said)), priority: DeliveryPriority.Reminder)
            : null;
    }

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    public override Turn? Type(Visit visit, OpenForm open, string text) =>
        open.Answers.Says(AfterForm.Figures, AfterForm.Evening) && _evenings.MeansStop(text)
            ? _evenings.Stop(visit, open)
            : _form.Type(visit, open, text);

    public override bool Offers(Visit visit, OpenForm open, string text) => _form.Offers(visit, open, text);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, priority: DeliveryPriority.Reminder);

    private RecoverySession? SessionOf(Visit visit) => visit.Day is { CheckIn: { } checkIn } day
        ? _judgement.Decide(visit, checkIn, day.Variant).Session
        : null;

    private static OpenForm? IsOpen(Visit visit) =>
        visit.Aside is { Kind: AfterForm.Kind } open && open.Answers[AfterForm.KnownDay]?.Only == LogForm.Iso(visit.Date) ? open : null;

    private static Answers Known(Visit visit, RecoverySession session) => Answers.None
        .With(AfterForm.KnownDay, Answer.Of(LogForm.Iso(visit.Date)))
        .With(AfterForm.Given, AfterAnswers.Given(session))
        .With(AfterForm.Blocks, AfterAnswers.Blocks(session));

    private static Session? Recovered(Log log) => log.Sessions.LastOrDefault(session => session.Type == SessionType.ActiveRecovery);

    private Turn End(Visit visit, OpenForm form, Placement placement)
    {
        var date = LocalDatePattern.Iso.Parse(form.Answers[AfterForm.KnownDay]!.Only!).Value;
        var log = Log.Of(visit.History, date);
        var noted = Recovered(log);
        var feedback = AfterAnswers.Feedback(form.Answers, date, noted);
        var done = new Session(date, SessionType.ActiveRecovery, feedback.Rpe, feedback.Minutes);
        return new Turn(visit.Person)
        {
            Facts = [new Fact.FeedbackGiven(date, feedback), .. done == noted ? (Fact[])[] : [log.Without(noted).With(done).Fact]],
            Messages =
            [
                new Message(_wording.AfterNoted(FeedbackLearning.AsSaid(feedback), feedback.Wired), [])
                {
                    Card = AsideForm<Visit>.CardOf(form),
                    Placement = placement,
                },
            ],
            Agenda = form.Answers.Has(AfterForm.Figures) ? [new AgendaChange.Cancel(new Occurrence(OccurrenceKind.Evening, date))] : [],
        };
    }
}
