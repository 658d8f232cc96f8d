using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Conversations.TrainAnyway;

/// <summary>
/// Training on an eased day is the client's own choice: it is kept as one, and the evening asks how it went. While somebody
/// should look at a complaint first, there is nothing to choose.
/// </summary>
internal sealed class TrainAnywayHandler(ICardWording wording, DayCards cards) : Feature
{
    public override string Name => TrainAnywayButtons.FeatureName;

    public override Turn? Press(ClientTurn clientTurn, FeaturePress press) => (press.Verb, press.Argument.Split('=')) switch
    {
        (TrainAnywayButtons.Train, [var day, var revision]) when IsCurrent(clientTurn, day, revision) => Chosen(clientTurn, stands: true),
        (TrainAnywayButtons.Ease, [var day, var revision]) when IsCurrent(clientTurn, day, revision) => Chosen(clientTurn, stands: false),
        _ => null,
    };

    /// <summary>The choice in words, on an answered day. The day's card stays where it is, and the way back stands below the answer.</summary>
    public Turn Typed(ClientTurn clientTurn) => clientTurn.Day switch
    {
        ClientDay.Answered { Decision: Decision.Refer } => Say(clientTurn, wording.NotBeforeSomebodyLooked),
        ClientDay.Answered day when EasedDays.IsEased(day.Decision) => new Turn(clientTurn.Person)
        {
            Facts = [new Fact.TrainingAnyway(clientTurn.Date)],
            Messages = [Answer(clientTurn, wording.TrainsAnyway(AsksTonight(clientTurn))) with { Rows = [[TrainAnywayButtons.Easing(day, wording)]] }],
        },
        _ => Say(clientTurn, wording.NothingAgainstTraining),
    };

    private Turn Chosen(ClientTurn clientTurn, bool stands)
    {
        var turn = cards.Answer(clientTurn, new Fact.TrainingAnyway(clientTurn.Date, stands));
        return turn with { Messages = [.. turn.Messages, Answer(clientTurn, stands ? wording.TrainsAnyway(AsksTonight(clientTurn)) : wording.FollowsAdvice)] };
    }

    /// <summary>Said once, in place of what was said to the choice before.</summary>
    private static Message Answer(ClientTurn clientTurn, RichText words) =>
        new(words, []) { Card = $"{TrainAnywayButtons.FeatureName}-{WeekButtons.Iso(clientTurn.Date)}", Placement = Placement.Below };

    private static bool AsksTonight(ClientTurn clientTurn) => clientTurn.Client.Reminders.Evening;

    private static bool IsCurrent(ClientTurn clientTurn, string day, string revision) => clientTurn.Form is null
        && WeekButtons.DateOf(day) == clientTurn.Date
        && clientTurn.Day is ClientDay.Answered answered
        && EasedDays.IsEased(answered.Decision)
        && WeekButtons.RevisionOf(revision) == answered.Revision;

    private static Turn Say(ClientTurn clientTurn, RichText words) => new(clientTurn.Person) { Messages = [new Message(words, [])] };
}
