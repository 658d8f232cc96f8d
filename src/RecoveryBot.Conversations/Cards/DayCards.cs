using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Cards;

/// <summary>Shows a client's day: its answer, why it is so, or an invitation to check in.</summary>
internal sealed class DayCards(IWording wording, DayDecider dayDecider)
{
    private readonly AnswerCard _answer = new(wording);
    private readonly StepsCard _steps = new(wording);
    private readonly WhyCard _why = new(wording);

    /// <summary>Only for an answered day.</summary>
    public Turn Answer(ClientTurn clientTurn, Placement placement, RichText? lead = null)
    {
        var (day, checkIn) = Answered(clientTurn);
        var message = AnswerMessage(clientTurn, day, checkIn, dayDecider.Decide(clientTurn, checkIn, day.Variant), placement);
        return new Turn(clientTurn.Person) { Messages = [WithLead(message, lead)] };
    }

    /// <summary>The answer in place, with a fact of this very turn in it. The press is counted: once more, it is an old one.</summary>
    public Turn Answer(ClientTurn clientTurn, Fact.Dated fact)
    {
        var day = clientTurn.DayOrNew with { ShownBlock = 0 };
        var counted = clientTurn.After(fact) with { Person = clientTurn.Person with { Day = day with { Revision = day.Revision + 1 } } };
        return Answer(counted, Placement.InPlace) with { Facts = [fact] };
    }

    public Message AnswerMessage(ClientTurn clientTurn, ClientDay day, CheckIn checkIn, DayDecision decision, Placement placement) => OnCard(
        day.ShownBlock > 0 && decision.Session is { } session
            ? _steps.Of(day, session)
            : _answer.Of(day, checkIn, decision, Around(clientTurn, checkIn, decision)),
        clientTurn,
        placement);

    /// <summary>Only for an answered day.</summary>
    /// <param name="sources">Rules and statements are named too.</param>
    public Turn Why(ClientTurn clientTurn, Placement placement, bool sources = false)
    {
        var (day, checkIn) = Answered(clientTurn);
        var asked = new WhyCardContext(
            dayDecider.WhatWouldChangeIt(clientTurn, checkIn),
            clientTurn.Client.Week is not null,
            ShortCheckIns.RatedUntil(clientTurn.History, checkIn),
            sources);
        return new Turn(clientTurn.Person)
        {
            Messages = [OnCard(_why.Of(day, checkIn, dayDecider.Decide(clientTurn, checkIn, day.Variant), asked), clientTurn, placement)],
        };
    }

    /// <summary>Words and a button that begins today's check-in.</summary>
    public Message Invitation(ClientTurn clientTurn, ClientDay day, RichText words, Placement placement, DeliveryPriority priority = DeliveryPriority.Reply) =>
        OnCard(
            new Message(words, [[new Button(wording.CheckInNow, new DayPress(clientTurn.Date, day.Revision, DayVerb.CheckIn).Payload)]]),
            clientTurn,
            placement) with
        { Priority = priority };

    /// <summary>Only for a day whose answer refers.</summary>
    public Turn AskClearance(ClientTurn clientTurn, Placement placement)
    {
        var (day, _) = Answered(clientTurn);
        Button Of(string label, DayVerb verb) => new(label, new DayPress(clientTurn.Date, day.Revision, verb).Payload);
        var message = new Message(
            wording.AskClearance,
            [[Of(wording.ClearanceYes, DayVerb.Cleared)], [Of(wording.ClearanceNo, DayVerb.Show)]]);
        return new Turn(clientTurn.Person) { Messages = [OnCard(message, clientTurn, placement)] };
    }

    public static Message WithLead(Message message, RichText? lead) => lead is null
        ? message
        : message with { Text = new RichText([.. lead.Blocks, .. message.Text.Blocks]) };

    private DayCardContext Around(ClientTurn clientTurn, CheckIn checkIn, DayDecision decision) => new(
        clientTurn.Client.Week?.On(clientTurn.Date, clientTurn.History.MovedSessions),
        clientTurn.Client.Profile.Goal,
        dayDecider.Displaced(clientTurn, decision),
        DeloadDay.On(clientTurn.Date, clientTurn.History),
        DayDecider.HelpedBefore(clientTurn, checkIn, decision),
        clientTurn.History.Decided.Any(day => day.Date == clientTurn.Date.PlusDays(-1) && day.Decision == Decision.Rest))
    {
        TrainsAnyway = clientTurn.FactOf<Fact.TrainingAnyway>(clientTurn.Date) is { Stands: true },
    };

    private static (ClientDay Day, CheckIn CheckIn) Answered(ClientTurn clientTurn) => clientTurn.Day is { CheckIn: { } checkIn } day
        ? (day, checkIn)
        : throw new InvalidOperationException("This day has no answer to show.");

    private static Message OnCard(Message message, ClientTurn clientTurn, Placement placement) =>
        message with { Card = DayCard.Of(clientTurn.Date), Placement = placement };
}
