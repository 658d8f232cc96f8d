using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>The week: the plan and what became of it, and where a displaced session goes.</summary>
internal sealed class WeekTalk(IWording wording, DayCards cards, Judgement judgement, PlanTalk plan) : Subject
{
    private readonly WeekCard _card = new(wording, judgement);

    public override string Name => WeekPresses.Subject;

    public override IReadOnlyList<string> Commands => [WeekPresses.Subject];

    public override Turn Command(Visit visit, Input.Command command) => Show(visit, WeekCard.Today(visit), Placement.Below);

    public override Turn? Press(Visit visit, SubjectPress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (WeekPresses.Show, [var day]) when WeekPresses.DateOf(day) is { } date && WeekCard.Reaches(visit, date) =>
            Show(visit, date, Placement.InPlace),
        (WeekPresses.Edit, [{ Length: > 0 } once]) =>
            Once(visit, once, plan.Open),
        (WeekPresses.Move, [var from, var to, var revision]) when IsCurrent(visit, from, revision)
            && Displaced(visit) is { } session && WeekPresses.DateOf(to) is { } place && session.Places.Contains(place) =>
            cards.Answer(visit, new Fact.SessionMoved(visit.Date, place)),
        (WeekPresses.Drop, [var from, var revision]) when IsCurrent(visit, from, revision) && Displaced(visit) is not null =>
            cards.Answer(visit, new Fact.SessionMoved(visit.Date, To: null)),
        (WeekPresses.Place, [var from, var to, { Length: > 0 } once]) when Open(visit, from) is { } session
            && WeekPresses.DateOf(to) is { } place && session.Places.Contains(place) =>
            Once(visit, once, fresh => Settle(fresh, new Fact.SessionMoved(session.From, place))),
        (WeekPresses.LetGo, [var from, { Length: > 0 } once]) when Open(visit, from) is { } session =>
            Once(visit, once, fresh => Settle(fresh, new Fact.SessionMoved(session.From, To: null))),
        _ => null,
    };

    private Turn Show(Visit visit, LocalDate anyDay, Placement placement) =>
        new(visit.Person) { Messages = [_card.Of(visit, anyDay, placement)] };

    private Turn Settle(Visit visit, Fact.SessionMoved fact) =>
        Show(visit.After(fact), WeekCard.Today(visit), Placement.InPlace) with { Facts = [fact] };

    private Turn Once(Visit visit, string once, Func<Visit, Turn> what) => visit.IsSpent(once)
        ? UsedButton.Pressed(visit, once, wording)
        : what(visit.Spending(once));

    /// <summary>The session that gave way today, by today's answer.</summary>
    private Displacement? Displaced(Visit visit) => visit.Day is { CheckIn: { } checkIn } day
        ? judgement.Displaced(visit, judgement.Decide(visit, checkIn, day.Variant))
        : null;

    /// <summary>The session of this day, if its place can still be chosen.</summary>
    private Displacement? Open(Visit visit, string from) => WeekPresses.DateOf(from) is { } date
        ? judgement.StillOpen(visit, WeekCard.Today(visit)).FirstOrDefault(session => session.From == date)
        : null;

    private static bool IsCurrent(Visit visit, string from, string revision) => visit.Form is null
        && WeekPresses.DateOf(from) == visit.Date
        && visit.Day is { CheckIn: not null, Decision: not Decision.Refer } day
        && WeekPresses.RevisionOf(revision) == day.Revision;
}
