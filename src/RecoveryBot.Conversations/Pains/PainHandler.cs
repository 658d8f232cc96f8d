using RecoveryBot.Conversations.CheckIns;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Pains;

/// <summary>Shows what was told of pain, by place. What is written behind the command is told of today.</summary>
internal sealed class PainHandler(IPainWording wording, CheckInHandler checkIn) : Feature
{
    private const string Pain = "pain";

    public override string Name => Pain;

    public override IReadOnlyList<string> Commands => [Pain];

    public override Turn Command(ClientTurn clientTurn, Input.Command command) => string.IsNullOrWhiteSpace(command.Arguments)
        ? Show(clientTurn)
        : Tell(clientTurn, $"{Pain} {command.Arguments}");

    private Turn Show(ClientTurn clientTurn)
    {
        var courses = PainCourse.Of(clientTurn.History);
        return new Turn(clientTurn.Person)
        {
            Messages = [new Message(courses.Count == 0 ? wording.NoPainTold : wording.Pains(courses), [])],
        };
    }

    private Turn Tell(ClientTurn clientTurn, string line) => clientTurn.Form is { } open
        ? checkIn.Type(clientTurn.WithoutOverlay(), open, line)
        : checkIn.TypeUnasked(clientTurn.WithoutOverlay(), CheckInLine.Read(line)) ?? Show(clientTurn);
}
