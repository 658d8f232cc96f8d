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

    public override Turn Command(ClientTurn clientTurn, Input.Command command) => Show(clientTurn, WeekCard.Today(clientTurn), Placement.Below);

    public override Turn? Press(ClientTurn clientTurn, SubjectPress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (WeekPresses.Show, [var day]) when WeekPresses.DateOf(day) is { } date && WeekCard.Reaches(clientTurn, date) =>
            Show(clientTurn, date, Placement.InPlace),
        (WeekPresses.Edit, [{ Length: > 0 } once]) =>
            Once(clientTurn, once, plan.Open),
        (WeekPresses.Move, [var from, var to, var revision]) when IsCurrent(clientTurn, from, revision)
            && Displaced(clientTurn) is { } session && WeekPresses.DateOf(to) is { } place && session.Places.Contains(place) =>
            cards.Answer(clientTurn, new Fact.SessionMoved(clientTurn.Date, place)),
        (WeekPresses.Drop, [var from, var revision]) when IsCurrent(clientTurn, from, revision) && Displaced(clientTurn) is not null =>
            cards.Answer(clientTurn, new Fact.SessionMoved(clientTurn.Date, To: null)),
        (WeekPresses.Place, [var from, var to, { Length: > 0 } once]) when Open(clientTurn, from) is { } session
            && WeekPresses.DateOf(to) is { } place && session.Places.Contains(place) =>
            Once(clientTurn, once, fresh => Settle(fresh, new Fact.SessionMoved(session.From, place))),
        (WeekPresses.LetGo, [var from, { Length: > 0 } once]) when Open(clientTurn, from) is { } session =>
            Once(clientTurn, once, fresh => Settle(fresh, new Fact.SessionMoved(session.From, To: null))),
        _ => null,
    };

    private Turn Show(ClientTurn clientTurn, LocalDate anyDay, Placement placement) =>
        new(clientTurn.Person) { Messages = [_card.Of(clientTurn, anyDay, placement)] };

    private Turn Settle(ClientTurn clientTurn, Fact.SessionMoved fact) =>
        Show(clientTurn.After(fact), WeekCard.Today(clientTurn), Placement.InPlace) with { Facts = [fact] };

    private Turn Once(ClientTurn clientTurn, string once, Func<ClientTurn, Turn> what) => clientTurn.IsSpent(once)
        ? UsedButton.Pressed(clientTurn, once, wording)
        : what(clientTurn.Spending(once));

    /// <summary>The session that gave way today, by today's answer.</summary>
    private Displacement? Displaced(ClientTurn clientTurn) => clientTurn.Day is { CheckIn: { } checkIn } day
        ? judgement.Displaced(clientTurn, judgement.Decide(clientTurn, checkIn, day.Variant))
        : null;

    /// <summary>The session of this day, if its place can still be chosen.</summary>
    private Displacement? Open(ClientTurn clientTurn, string from) => WeekPresses.DateOf(from) is { } date
        ? judgement.StillOpen(clientTurn, WeekCard.Today(clientTurn)).FirstOrDefault(session => session.From == date)
        : null;

    private static bool IsCurrent(ClientTurn clientTurn, string from, string revision) => clientTurn.Form is null
        && WeekPresses.DateOf(from) == clientTurn.Date
        && clientTurn.Day is { CheckIn: not null, Decision: not Decision.Refer } day
        && WeekPresses.RevisionOf(revision) == day.Revision;
}
