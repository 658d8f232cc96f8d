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

    public override Turn? Press(Visit visit, SubjectPress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (DeloadPresses.Begin, [var first, var revision]) when IsOffered(visit, revision)
            && WeekPresses.DateOf(first) is { } day && (day == visit.Date || day == DeloadDay.NextMonday(visit.Date)) =>
            cards.Answer(visit, new Fact.DeloadBegun(day)),
        (DeloadPresses.PutOff, [var date, var revision]) when WeekPresses.DateOf(date) == visit.Date && IsOffered(visit, revision) =>
            PutOff(visit),
        (DeloadPresses.End, [var first]) when DeloadDay.On(visit.Date, visit.History) is { CanBeTakenBack: true } deload
            && WeekPresses.DateOf(first) == deload.First => TakenBack(visit, deload),
        _ => null,
    };

    private Turn PutOff(Visit visit)
    {
        var day = visit.DayOrNew;
        return cards.Answer(
            visit with { Person = visit.Person with { Day = day with { Revision = day.Revision + 1, DeloadPutOff = true } } },
            Placement.InPlace);
    }

    private Turn TakenBack(Visit visit, DeloadDay deload) => new(visit.Person)
    {
        Facts = [new Fact.DeloadBegun(deload.First, Stands: false)],
        Messages = [new Message(wording.DeloadEnded(deload.IsRunning), []) { Card = WeekCard.Card, Placement = Placement.InPlace }],
    };

    private bool IsOffered(Visit visit, string revision) => visit.Form is null
        && visit.Day is { CheckIn: { } checkIn } day
        && WeekPresses.RevisionOf(revision) == day.Revision
        && DeloadDay.IsOffered(day, judgement.Decide(visit, checkIn), DeloadDay.On(visit.Date, visit.History));
}
