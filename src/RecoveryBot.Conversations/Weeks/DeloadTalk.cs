using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Weeks;

/// <summary>A proposed deload: the client begins it, puts it off, or takes it back. It is never begun unasked (model §9).</summary>
internal sealed class DeloadTalk(IWording wording, DayCards cards, Judgement judgement) : Subject
{
    public override string Name => DeloadPresses.Subject;

    public override Turn? Press(ClientTurn clientTurn, SubjectPress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (DeloadPresses.Begin, [var first, var revision]) when IsOffered(clientTurn, revision)
            && WeekPresses.DateOf(first) is { } day && (day == clientTurn.Date || day == DeloadDay.NextMonday(clientTurn.Date)) =>
            cards.Answer(clientTurn, new Fact.DeloadBegun(day)),
        (DeloadPresses.PutOff, [var date, var revision]) when WeekPresses.DateOf(date) == clientTurn.Date && IsOffered(clientTurn, revision) =>
            PutOff(clientTurn),
        (DeloadPresses.End, [var first]) when DeloadDay.On(clientTurn.Date, clientTurn.History) is { CanBeTakenBack: true } deload
            && WeekPresses.DateOf(first) == deload.First => TakenBack(clientTurn, deload),
        _ => null,
    };

    private Turn PutOff(ClientTurn clientTurn)
    {
        var day = clientTurn.DayOrNew;
        return cards.Answer(
            clientTurn with { Person = clientTurn.Person with { Day = day with { Revision = day.Revision + 1, DeloadPutOff = true } } },
            Placement.InPlace);
    }

    private Turn TakenBack(ClientTurn clientTurn, DeloadDay deload) => new(clientTurn.Person)
    {
        Facts = [new Fact.DeloadBegun(deload.First, Stands: false)],
        Messages = [new Message(wording.DeloadEnded(deload.IsRunning), []) { Card = WeekCard.Card, Placement = Placement.InPlace }],
    };

    private bool IsOffered(ClientTurn clientTurn, string revision) => clientTurn.Form is null
        && clientTurn.Day is { CheckIn: { } checkIn } day
        && WeekPresses.RevisionOf(revision) == day.Revision
        && DeloadDay.IsOffered(day, judgement.Decide(clientTurn, checkIn), DeloadDay.On(clientTurn.Date, clientTurn.History));
}
