using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Choices;

/// <summary>
/// Training on an eased day is the client's own choice: it is kept as one, and the evening asks how it went. While somebody
/// should look at a complaint first, there is nothing to choose.
/// </summary>
internal sealed class AnywayTalk(IWording wording, DayCards cards) : Subject
{
    public override string Name => AnywayPresses.Subject;

    public override Turn? Press(Visit visit, SubjectPress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (AnywayPresses.Train, [var day, var revision]) when IsCurrent(visit, day, revision) => Chosen(visit, stands: true),
        (AnywayPresses.Ease, [var day, var revision]) when IsCurrent(visit, day, revision) => Chosen(visit, stands: false),
        _ => null,
    };

    /// <summary>The choice in words, on an answered day. The day's card stays where it is, and the way back stands below the answer.</summary>
    public Turn Typed(Visit visit) => visit.Day switch
    {
        { Decision: Decision.Refer } => Say(visit, wording.NotBeforeSomebodyLooked),
        { } day when AnywayPresses.IsEased(day.Decision) => new Turn(visit.Person)
        {
            Facts = [new Fact.TrainingAnyway(visit.Date)],
            Messages = [Answer(visit, wording.TrainsAnyway(AsksTonight(visit))) with { Rows = [[AnywayPresses.Easing(day, wording)]] }],
        },
        _ => Say(visit, wording.NothingAgainstTraining),
    };

    private Turn Chosen(Visit visit, bool stands)
    {
        var turn = cards.Answer(visit, new Fact.TrainingAnyway(visit.Date, stands));
        return turn with { Messages = [.. turn.Messages, Answer(visit, stands ? wording.TrainsAnyway(AsksTonight(visit)) : wording.FollowsAdvice)] };
    }

    /// <summary>Said once, in place of what was said to the choice before.</summary>
    private static Message Answer(Visit visit, RichText words) =>
        new(words, []) { Card = $"{AnywayPresses.Subject}-{WeekPresses.Iso(visit.Date)}", Placement = Placement.Below };

    private static bool AsksTonight(Visit visit) => visit.Client.Reminders.Evening;

    private static bool IsCurrent(Visit visit, string day, string revision) => visit.Form is null
        && WeekPresses.DateOf(day) == visit.Date
        && visit.Day is { CheckIn: not null } answered
        && AnywayPresses.IsEased(answered.Decision)
        && WeekPresses.RevisionOf(revision) == answered.Revision;

    private static Turn Say(Visit visit, RichText words) => new(visit.Person) { Messages = [new Message(words, [])] };
}
