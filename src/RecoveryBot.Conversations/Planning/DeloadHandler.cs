using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;

namespace RecoveryBot.Conversations.Planning;

/// <summary>A proposed deload: the client begins it, puts it off, or takes it back. It is never begun unasked.</summary>
internal sealed class DeloadHandler(IWeekWording wording, DayCards cards) : Feature
{
    public override string Name => DeloadButtons.FeatureName;

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (DeloadButtons.Begin, [var first, var revision]) when IsOffered(clientTurn, revision)
            && WeekButtons.DateOf(first) is { } day && (day == clientTurn.Date || day == DeloadDay.NextMonday(clientTurn.Date)) =>
            cards.Answer(clientTurn, new Fact.DeloadBegun(day)),
        (DeloadButtons.PutOff, [var date, var revision]) when WeekButtons.DateOf(date) == clientTurn.Date && IsOffered(clientTurn, revision) =>
            PutOff(clientTurn),
        (DeloadButtons.End, [var first]) when DeloadDay.On(clientTurn.Date, clientTurn.History) is { CanBeTakenBack: true } deload
            && WeekButtons.DateOf(first) == deload.First => TakenBack(clientTurn, deload),
        _ => null,
    };

    private Turn PutOff(ClientTurn clientTurn)
    {
        var day = (ClientDay.Answered)clientTurn.DayOrNew;
        return cards.Answer(
            clientTurn with { Person = clientTurn.Person with { Day = day with { Revision = day.Revision + 1, DeloadPutOff = true } } },
            Placement.InPlace);
    }

    private Turn TakenBack(ClientTurn clientTurn, DeloadDay deload) => new(clientTurn.Person)
    {
        Facts = [new Fact.DeloadBegun(deload.First, Stands: false)],
        Messages = [new Message(wording.DeloadEnded(deload.IsRunning), []) { Card = WeekCard.Card, Placement = Placement.InPlace }],
    };

    private static bool IsOffered(ClientTurn clientTurn, string revision) => clientTurn.Form is null
        && clientTurn.Day is ClientDay.Answered day
        && WeekButtons.RevisionOf(revision) == day.Revision
        && DeloadDay.IsOffered(day, DeloadDay.On(clientTurn.Date, clientTurn.History));
}
