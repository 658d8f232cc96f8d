using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Cards;

/// <summary>Shows a client's day: its answer, why it is so, or an invitation to check in.</summary>
internal sealed class DayCards(IWording wording, Judgement judgement)
{
    private readonly AnswerCard _answer = new(wording);
    private readonly StepsCard _steps = new(wording);
    private readonly WhyCard _why = new(wording);

    /// <summary>Only for an answered day.</summary>
    public Turn Answer(Visit visit, Placement placement, RichText? lead = null)
    {
        var (day, checkIn) = Answered(visit);
        var message = AnswerMessage(visit, day, checkIn, judgement.Decide(visit, checkIn, day.Variant), placement);
        return new Turn(visit.Person) { Messages = [WithLead(message, lead)] };
    }

    /// <summary>The answer in place, with a fact of this very turn in it. The press is counted: once more, it is an old one.</summary>
    public Turn Answer(Visit visit, Fact.Dated fact)
    {
        var day = visit.DayOrNew with { ShownBlock = 0 };
        var counted = visit.After(fact) with { Person = visit.Person with { Day = day with { Revision = day.Revision + 1 } } };
        return Answer(counted, Placement.InPlace) with { Facts = [fact] };
    }

    public Message AnswerMessage(Visit visit, ClientDay day, CheckIn checkIn, DayDecision decision, Placement placement) => OnCard(
        day.ShownBlock > 0 && decision.Session is { } session
            ? _steps.Of(day, session)
            : _answer.Of(day, checkIn, decision, Around(visit, checkIn, decision)),
        visit,
        placement);

    /// <summary>Only for an answered day.</summary>
    /// <param name="sources">Rules and statements are named too.</param>
    public Turn Why(Visit visit, Placement placement, bool sources = false)
    {
        var (day, checkIn) = Answered(visit);
        var asked = new WhyAsked(
            judgement.WhatWouldChangeIt(visit, checkIn),
            visit.Client.Week is not null,
            ShortMornings.RatedUntil(visit.History, checkIn),
            sources);
        return new Turn(visit.Person)
        {
            Messages = [OnCard(_why.Of(day, checkIn, judgement.Decide(visit, checkIn, day.Variant), asked), visit, placement)],
        };
    }

    /// <summary>Words and a button that begins today's check-in.</summary>
    public Message Invitation(Visit visit, ClientDay day, RichText words, Placement placement, DeliveryPriority priority = DeliveryPriority.Reply) =>
        OnCard(
            new Message(words, [[new Button(wording.CheckInNow, new DayPress(visit.Date, day.Revision, DayVerb.CheckIn).Payload)]]),
            visit,
            placement) with
        { Priority = priority };

    /// <summary>Only for a day whose answer refers.</summary>
    public Turn AskClearance(Visit visit, Placement placement)
    {
        var (day, _) = Answered(visit);
        Button Of(string label, DayVerb verb) => new(label, new DayPress(visit.Date, day.Revision, verb).Payload);
        var message = new Message(
            wording.AskClearance,
            [[Of(wording.ClearanceYes, DayVerb.Cleared)], [Of(wording.ClearanceNo, DayVerb.Show)]]);
        return new Turn(visit.Person) { Messages = [OnCard(message, visit, placement)] };
    }

    public static Message WithLead(Message message, RichText? lead) => lead is null
        ? message
        : message with { Text = new RichText([.. lead.Blocks, .. message.Text.Blocks]) };

    private AroundTheDay Around(Visit visit, CheckIn checkIn, DayDecision decision) => new(
        visit.Client.Week?.On(visit.Date, visit.History.MovedSessions),
        visit.Client.Profile.Goal,
        judgement.Displaced(visit, decision),
        DeloadDay.On(visit.Date, visit.History),
        Judgement.HelpedBefore(visit, checkIn, decision),
        visit.History.Decided.Any(day => day.Date == visit.Date.PlusDays(-1) && day.Decision == Decision.Rest))
    {
        TrainsAnyway = visit.FactOf<Fact.TrainingAnyway>(visit.Date) is { Stands: true },
    };

    private static (ClientDay Day, CheckIn CheckIn) Answered(Visit visit) => visit.Day is { CheckIn: { } checkIn } day
        ? (day, checkIn)
        : throw new InvalidOperationException("This day has no answer to show.");

    private static Message OnCard(Message message, Visit visit, Placement placement) =>
        message with { Card = DayCard.Of(visit.Date), Placement = placement };
}
