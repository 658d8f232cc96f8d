using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Cards;

/// <summary>Shows a client's day: its answer, why it is so, or an invitation to check in.</summary>
internal sealed class DayCards(ICardWording wording, DayDecider dayDecider)
{
    /// <summary>So many days from a clearance on, the day's card says whose word counts.</summary>
    private const int DaysOfComingBack = 3;

    private readonly AnswerCard _answer = new(wording);
    private readonly StepsCard _steps = new(wording);
    private readonly WhyCard _why = new(wording);

    /// <summary>Only for an answered day.</summary>
    public Turn Answer(ClientTurn clientTurn, Placement placement, RichText? lead = null)
    {
        return new Turn(clientTurn.Person) { Messages = [WithLead(AnswerMessage(clientTurn, Answered(clientTurn), placement), lead)] };
    }

    /// <summary>The answer in place, with a fact of this very turn in it. The press is counted: once more, it is an old one.</summary>
    public Turn Answer(ClientTurn clientTurn, Fact.Dated fact)
    {
        var day = Answered(clientTurn);
        var counted = clientTurn.After(fact) with { Person = clientTurn.Person with { Day = day with { ShownBlock = 0, Revision = day.Revision + 1 } } };
        return Answer(counted, Placement.InPlace) with { Facts = [fact] };
    }

    /// <param name="day">As it was decided.</param>
    public Message AnswerMessage(ClientTurn clientTurn, ClientDay.Answered day, Placement placement) => OnCard(
        day.ShownBlock > 0 && day.Decided.Session is { } session
            ? _steps.Of(day, session)
            : WithLooks(_answer.Of(Named(clientTurn, day), Around(clientTurn, day)), clientTurn),
        clientTurn,
        placement);

    /// <summary>Only for an answered day.</summary>
    /// <param name="sources">Rules and statements are named too.</param>
    public Turn Why(ClientTurn clientTurn, Placement placement, bool sources = false)
    {
        var day = Answered(clientTurn);
        var asked = new WhyCardContext(
            dayDecider.WhatWouldChangeIt(clientTurn, day),
            clientTurn.Client.Week is not null,
            ShortCheckIns.RatedUntil(clientTurn.History, day.CheckIn),
            sources)
        {
            OfGroups = [.. RulesOfGroups(clientTurn, day)],
        };
        return new Turn(clientTurn.Person)
        {
            Messages = [OnCard(_why.Of(Named(clientTurn, day), asked), clientTurn, placement)],
        };
    }

    /// <summary>What groups set otherwise, where the answer came of it.</summary>
    private IEnumerable<string> RulesOfGroups(ClientTurn clientTurn, ClientDay.Answered day) => dayDecider.GroupRulesThatCounted(clientTurn, day) is { } counted
        ? counted.Rules.GroupBy(one => one.Group)
            .Select(of => wording.GroupRulesCounted(
                clientTurn.Context.Directory.NameOf(of.Key), [.. of.Select(one => wording.GroupRuleIs(one.Rule, one.Of))], counted.Usual))
        : [];

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
        var day = Answered(clientTurn);
        Button Of(string label, DayVerb verb) => new(label, new DayPress(clientTurn.Date, day.Revision, verb).Payload);
        var message = new Message(
            wording.AskClearance,
            [[Of(wording.ClearanceYes, DayVerb.Cleared)], [Of(wording.ClearanceNo, DayVerb.Show)]]);
        return new Turn(clientTurn.Person) { Messages = [OnCard(message, clientTurn, placement)] };
    }

    public static Message WithLead(Message message, RichText? lead) => lead is null
        ? message
        : message with { Text = new RichText([.. lead.Blocks, .. message.Text.Blocks]) };

    /// <summary>With the name of the trainer whose word counted, as they are called now: what is kept holds none.</summary>
    private ClientDay.Answered Named(ClientTurn clientTurn, ClientDay.Answered day) => day.Decided.CoachOverride is { } word
        ? day with { Decided = TrainerReasons.Named(day.Decided, wording.TrainersWord(TrainerReasons.NameOf(word, clientTurn.Context.Directory), word.Kind)) }
        : day;

    /// <summary>Who looked stands below everything. Somebody who is nobody's any more is not named.</summary>
    private Message WithLooks(Message message, ClientTurn clientTurn) => string.Join(' ', clientTurn.Person.LooksOn(clientTurn.Date)
        .Select(look => clientTurn.Context.Directory.NameOf(look.Trainer) is { } name ? wording.LookedOn(name, look.At, look.What) : null)
        .OfType<string>()) is { Length: > 0 } looks
            ? message with { Text = new RichText([.. message.Text.Blocks, new Block.Paragraph([new Span(looks, SpanStyle.Soft)])]) }
            : message;

    private DayCardContext Around(ClientTurn clientTurn, ClientDay.Answered today) => new(
        clientTurn.Client.Week?.On(clientTurn.Date, clientTurn.History.MovedSessions),
        clientTurn.Client.Profile.Goal,
        dayDecider.Displaced(clientTurn, today.Decided),
        DeloadDay.On(clientTurn.Date, clientTurn.History),
        DayDecider.HelpedBefore(clientTurn, today.CheckIn, today.Decided),
        clientTurn.History.Decided.Any(day => day.Date == clientTurn.Date.PlusDays(-1) && day.Decision == Decision.Rest))
    {
        PainFreeMornings = PainFreeMornings.Of(clientTurn, today),
        TrainsAnyway = clientTurn.FactOf<Fact.TrainingAnyway>(clientTurn.Date) is { Stands: true },
        IsJustCleared = clientTurn.Client.Profile is { MedicalClearance: MedicalClearance.Recorded, MedicalClearanceDate: { } cleared }
            && cleared <= clientTurn.Date && clientTurn.Date < cleared.PlusDays(DaysOfComingBack),
    };

    private static ClientDay.Answered Answered(ClientTurn clientTurn) => clientTurn.Day as ClientDay.Answered
        ?? throw new InvalidOperationException("This day has no answer to show.");

    private static Message OnCard(Message message, ClientTurn clientTurn, Placement placement) =>
        message with { Card = DayCard.Of(clientTurn.Date), Placement = placement };
}
