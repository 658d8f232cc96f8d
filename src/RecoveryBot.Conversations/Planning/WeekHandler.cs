using NodaTime;
using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.Planning;

/// <summary>The week: the plan and what became of it, and where a displaced session goes.</summary>
internal sealed class WeekHandler(IWeekWording wording, DayCards cards, DayDecider dayDecider, PlanHandler plan) : Feature
{
    private readonly WeekCard _card = new(wording, dayDecider);

    public override string Name => WeekButtons.FeatureName;

    public override IReadOnlyList<string> Commands => [WeekButtons.FeatureName];

    public override Turn Command(ClientTurn clientTurn, Input.Command command) => Show(clientTurn, WeekCard.Today(clientTurn), Placement.Below);

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (WeekButtons.Show, [var day]) when WeekButtons.DateOf(day) is { } date && WeekCard.Reaches(clientTurn, date) =>
            Show(clientTurn, date, Placement.InPlace),
        (WeekButtons.Edit, [{ Length: > 0 } once]) =>
            Once(clientTurn, once, plan.Open),
        (WeekButtons.Move, [var from, var to, var revision]) when IsCurrent(clientTurn, from, revision)
            && Displaced(clientTurn) is { } session && WeekButtons.DateOf(to) is { } place && session.Places.Contains(place) =>
            cards.Answer(clientTurn, new Fact.SessionMoved(clientTurn.Date, place)),
        (WeekButtons.Drop, [var from, var revision]) when IsCurrent(clientTurn, from, revision) && Displaced(clientTurn) is not null =>
            cards.Answer(clientTurn, new Fact.SessionMoved(clientTurn.Date, To: null)),
        (WeekButtons.Place, [var from, var to, { Length: > 0 } once]) when Open(clientTurn, from) is { } session
            && WeekButtons.DateOf(to) is { } place && session.Places.Contains(place) =>
            Once(clientTurn, once, fresh => Settle(fresh, new Fact.SessionMoved(session.From, place))),
        (WeekButtons.LetGo, [var from, { Length: > 0 } once]) when Open(clientTurn, from) is { } session =>
            Once(clientTurn, once, fresh => Settle(fresh, new Fact.SessionMoved(session.From, To: null))),
        _ => null,
    };

    private Turn Show(ClientTurn clientTurn, LocalDate anyDay, Placement placement) =>
        new(clientTurn.Person) { Messages = [_card.Of(clientTurn, anyDay, placement)] };

    private Turn Settle(ClientTurn clientTurn, Fact.SessionMoved fact) =>
        Show(clientTurn.After(fact), WeekCard.Today(clientTurn), Placement.InPlace) with { Facts = [fact] };

    private Turn Once(ClientTurn clientTurn, string once, Func<ClientTurn, Turn> what) => clientTurn.IsUsed(once)
        ? UsedButton.Pressed(clientTurn, once, wording)
        : what(clientTurn.Spending(once));

    /// <summary>The session that gave way today, by today's answer.</summary>
    private Displacement? Displaced(ClientTurn clientTurn) => clientTurn.Day is ClientDay.Answered day
        ? dayDecider.Displaced(clientTurn, day.Decided)
        : null;

    /// <summary>The session of this day, if its place can still be chosen.</summary>
    private Displacement? Open(ClientTurn clientTurn, string from) => WeekButtons.DateOf(from) is { } date
        ? dayDecider.StillOpen(clientTurn, WeekCard.Today(clientTurn)).FirstOrDefault(session => session.From == date)
        : null;

    private static bool IsCurrent(ClientTurn clientTurn, string from, string revision) => clientTurn.Form is null
        && WeekButtons.DateOf(from) == clientTurn.Date
        && clientTurn.Day is ClientDay.Answered { Decision: not Decision.Refer } day
        && WeekButtons.RevisionOf(revision) == day.Revision;
}
