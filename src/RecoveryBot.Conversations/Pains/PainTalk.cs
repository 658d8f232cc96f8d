using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Mornings;
using RecoveryBot.Conversations.Subjects;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Pains;

/// <summary>Shows what was told of pain, by place. What is written behind the command is told of today.</summary>
internal sealed class PainTalk(IWording wording, CheckInTalk checkIn) : Subject
{
    private const string Pain = "pain";

    public override string Name => Pain;

    public override IReadOnlyList<string> Commands => [Pain];

    public override Turn Command(Visit visit, Input.Command command) => string.IsNullOrWhiteSpace(command.Arguments)
        ? Show(visit)
        : Tell(visit, $"{Pain} {command.Arguments}");

    private Turn Show(Visit visit)
    {
        var courses = PainCourse.Of(visit.History);
        return new Turn(visit.Person)
        {
            Messages = [new Message(courses.Count == 0 ? wording.NoPainTold : wording.Pains(courses), [])],
        };
    }

    private Turn Tell(Visit visit, string line) => visit.Form is { } open
        ? checkIn.Type(visit.WithoutAside, open, line)
        : checkIn.TypeUnasked(visit.WithoutAside, TypedLine.Read(line)) ?? Show(visit);
}
