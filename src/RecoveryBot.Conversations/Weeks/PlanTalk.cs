using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
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
    private readonly AsideForm<PlanContext> _form;

    public PlanTalk(IWording wording, IOnboardingWording onboardingWording)
    {
        _wording = wording;
        _form = new AsideForm<PlanContext>(new PlanForm(onboardingWording).Form, wording, ContextOf, End);
    }

    public override string Name => PlanForm.Kind;

    /// <summary>Asks what the week should hold; open already, it is shown once more.</summary>
    public Turn Open(Visit visit) => visit.Aside is { Kind: PlanForm.Kind } open
        ? _form.Show(visit, open)
        : _form.Open(visit);

    public override Turn? Press(Visit visit, OpenForm open, FormPress press) => _form.Press(visit, open, press);

    public override Turn? AskAgain(Visit visit, OpenForm open, RichText lead) =>
        _form.Show(visit, open, lead, lane: Lane.Reminder);

    public override Turn? Type(Visit visit, OpenForm open, string text) => _form.Type(visit, open, text);

    private Turn End(Visit visit, OpenForm form, Placement placement)
    {
        var week = PlanForm.Chosen(form.Answers, ContextOf(visit));
        return new Turn(visit.Person with { Client = visit.Client with { Week = week } })
        {
            Facts = [.. Obsolete(visit, week)],
            Messages =
            [
                new Message(_wording.WeekChanged(week is not null), [])
                {
                    Card = AsideForm<PlanContext>.CardOf(form),
                    Placement = placement,
                },
            ],
        };
    }

    /// <summary>A session that was moved to a day still to come goes back, unless the new week has room for it there.</summary>
    private static IEnumerable<Fact> Obsolete(Visit visit, WeekPlan? week)
    {
        var moved = visit.History.MovedSessions;
        return moved.Where(session => session.To > visit.Date && !HasRoom(week, session))
            .Select(session => new Fact.SessionMoved(session.From, session.From));
    }

    private static bool HasRoom(WeekPlan? week, MovedSession session) => week is not null
        && week.On(session.From.DayOfWeek).Kind == SlotKind.Training
        && week.On(session.To!.Value.DayOfWeek).Kind is SlotKind.Optional or SlotKind.ActiveRecovery or SlotKind.Lifestyle;

    private static PlanContext ContextOf(Visit visit) => new(visit.Client.Week, visit.Client.Profile.Goal);
}
