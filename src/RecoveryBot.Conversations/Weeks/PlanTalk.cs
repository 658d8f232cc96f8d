using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>Changes the client's planned week, from today on.</summary>
internal sealed class PlanTalk : Subject
{
    private readonly IWording _wording;
    private readonly Judgement _judgement;
    private readonly CheckInEnd _checkIn;
    private readonly AsideForm<PlanContext> _form;

    public PlanTalk(IWording wording, IOnboardingWording onboardingWording, Judgement judgement, CheckInEnd checkIn)
    {
        _wording = wording;
        _judgement = judgement;
        _checkIn = checkIn;
        _form = new AsideForm<PlanContext>(new PlanForm(onboardingWording).Form, wording, ContextOf, End);
    }

    public override string Name => PlanForm.Kind;

    /// <summary>Asks what the week should hold; open already, it is shown once more.</summary>
    public Turn Open(Visit visit) => visit.Aside is { Kind: PlanForm.Kind } open
        ? _form.Show(visit, open)
        : _form.Open(visit);

    /// <summary>Asks somebody without a fixed plan how many sessions a week there should be.</summary>
    public Turn AskSessions(Visit visit) =>
        _form.Open(visit, Answers.None.With(OnboardingAsk.Week, Answer.Of(WeekAnswers.NoPlan)));

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    public override bool Offers(Visit visit, OpenForm open, string text) => _form.Offers(visit, open, text);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Type(Visit visit, OpenForm open, string text) => _form.Type(visit, open, text);

    private Turn End(Visit visit, OpenForm form, Placement placement)
    {
        var client = visit.Client with
        {
            Week = PlanForm.Chosen(form.Answers, ContextOf(visit)),
            SessionsPerWeek = WeekAnswers.SessionsOf(form.Answers),
        };
        var changed = visit with { Client = client, Person = visit.Person with { Client = client } };
        IReadOnlyList<Fact.Dated> obsolete = [.. Obsolete(changed)];
        var today = TodayAgain(visit, obsolete.Aggregate(changed, (before, fact) => before.After(fact)));
        return today with
        {
            Facts = [.. obsolete, .. today.Facts],
            Messages =
            [
                new Message(_wording.WeekChanged(client.Week is not null, movedBack: obsolete.Count > 0, client.SessionsPerWeek), [])
                {
                    Card = AsideForm<PlanContext>.CardOf(form),
                    Placement = placement,
                },
                .. today.Messages,
            ],
        };
    }

    /// <summary>
    /// A day that was answered under another plan is decided again. An answer of it that is being changed just now stays
    /// open, and its card with it.
    /// </summary>
    private Turn TodayAgain(Visit before, Visit visit)
    {
        if (before.Day is not { CheckIn: not null } || PlanOf(before) == PlanOf(visit))
        {
            return new Turn(visit.Person);
        }

        var again = _checkIn.DecidedAgain(visit, Placement.Below);
        return visit.Form is null
            ? again
            : again with { Person = again.Person! with { Form = visit.Person.Form }, Messages = [] };
    }

    private static DayPlan PlanOf(Visit visit) => DayPlans.For(
        visit.Client.Week, visit.Date, visit.History.MovedSessions, visit.Client.SessionsPerWeek);

    /// <summary>A session that was moved to a day still to come goes back, unless the new week has room for it there.</summary>
    public IEnumerable<Fact.Dated> Obsolete(Visit visit) => visit.History.MovedSessions
        .Where(session => session.To > visit.Date && !_judgement.MayStay(visit, session))
        .Select(session => new Fact.SessionMoved(session.From, session.From));

    private static PlanContext ContextOf(Visit visit) => new(visit.Client.Week, visit.Client.Profile.Goal, visit.Client.Profile.TrainingLevel);
}
