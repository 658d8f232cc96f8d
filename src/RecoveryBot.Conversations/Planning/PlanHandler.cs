using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Planning;

/// <summary>Changes the client's planned week, from today on.</summary>
internal sealed class PlanHandler : Feature
{
    private readonly IWeekWording _wording;
    private readonly DayDecider _dayDecider;
    private readonly CheckInCompletion _checkIn;
    private readonly OverlayForm<PlanContext> _form;

    public PlanHandler(IWeekWording wording, IOnboardingWording onboardingWording, DayDecider dayDecider, CheckInCompletion checkIn)
    {
        _wording = wording;
        _dayDecider = dayDecider;
        _checkIn = checkIn;
        _form = new OverlayForm<PlanContext>(new PlanForm(onboardingWording).Form, wording, ContextOf, End);
    }

    public override string Name => PlanForm.Kind;

    /// <summary>Asks what the week should hold; open already, it is shown once more.</summary>
    public Turn Open(ClientTurn clientTurn) => clientTurn.OverlayForm is { Kind: PlanForm.Kind } open
        ? _form.Show(clientTurn, open)
        : _form.Open(clientTurn);

    /// <summary>Asks somebody without a fixed plan how many sessions a week there should be.</summary>
    public Turn AskSessions(ClientTurn clientTurn) =>
        _form.Open(clientTurn, Answers.None.With(OnboardingQuestionId.Week, Answer.Of(WeekAnswers.NoPlan)));

    public override Turn? Press(ClientTurn clientTurn, OpenForm open, FormPress press) => _form.Press(clientTurn, open, press);

    public override bool Offers(ClientTurn clientTurn, OpenForm open, string text) => _form.Offers(clientTurn, open, text);

    public override Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) =>
        _form.Show(clientTurn, open, lead, priority: DeliveryPriority.Reminder);

    public override Turn? Type(ClientTurn clientTurn, OpenForm open, string text) => _form.Type(clientTurn, open, text);

    private Turn End(ClientTurn clientTurn, OpenForm form, Placement placement)
    {
        var client = clientTurn.Client with
        {
            Week = PlanForm.Chosen(form.Answers, ContextOf(clientTurn)),
            SessionsPerWeek = WeekAnswers.SessionsOf(form.Answers),
        };
        var changed = clientTurn with { Client = client, Person = clientTurn.Person with { Client = client } };
        IReadOnlyList<Fact.Dated> obsolete = [.. Obsolete(changed)];
        var today = TodayAgain(clientTurn, obsolete.Aggregate(changed, (before, fact) => before.After(fact)));
        return today with
        {
            Facts = [.. obsolete, .. today.Facts],
            Messages =
            [
                new Message(_wording.WeekChanged(client.Week is not null, movedBack: obsolete.Count > 0, client.SessionsPerWeek), [])
                {
                    Card = OverlayForm<PlanContext>.CardOf(form),
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
    private Turn TodayAgain(ClientTurn before, ClientTurn clientTurn)
    {
        return before.Day is ClientDay.Answered && PlanOf(before) != PlanOf(clientTurn)
            ? _checkIn.DecidedAgain(clientTurn, Placement.Below)
            : new Turn(clientTurn.Person);
    }

    private static DayPlan PlanOf(ClientTurn clientTurn) => DayPlans.For(
        clientTurn.Client.Week, clientTurn.Date, clientTurn.History.MovedSessions, clientTurn.Client.SessionsPerWeek);

    /// <summary>A session that was moved to a day still to come goes back, unless the new week has room for it there.</summary>
    public IEnumerable<Fact.Dated> Obsolete(ClientTurn clientTurn) => clientTurn.History.MovedSessions
        .Where(session => session.To > clientTurn.Date && !_dayDecider.MayStay(clientTurn, session))
        .Select(session => new Fact.SessionMoved(session.From, session.From));

    private static PlanContext ContextOf(ClientTurn clientTurn) => new(clientTurn.Client.Week, clientTurn.Client.Profile.Goal, clientTurn.Client.Profile.TrainingLevel);
}
