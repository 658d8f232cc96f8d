using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Subjects;

/// <summary>Finds the subject that an input belongs to. Null where it belongs to none of them.</summary>
internal sealed class SubjectList(IWording wording, IReadOnlyList<Subject> subjects)
{
    public Turn? Command(Visit visit, Input.Command command) =>
        subjects.FirstOrDefault(subject => subject.Commands.Contains(command.Name))?.Command(visit, command);

    public Turn? Due(Visit visit, Input.Due due) =>
        subjects.FirstOrDefault(subject => subject.Occurrences.Contains(due.Occurrence.Kind))?.Due(visit, due);

    public Turn? Press(Visit visit, SubjectPress press) => visit.IsRepeat(press.Payload)
        ? new Turn(visit.Person)
        : Remembered(visit, press.Payload, Named(press.Subject)?.Press(visit, press));

    /// <summary>A form's button: of the open form, of one finished just now, or an old one.</summary>
    public Turn? Press(Visit visit, FormPress press) => (Named(press.Kind), visit.Aside) switch
    {
        (null, _) => null,
        _ when visit.IsRepeat(press.Payload) => new Turn(visit.Person),
        ({ } subject, { } open) when open.Kind == press.Kind => Remembered(visit, press.Payload, subject.Press(visit, open, press)),
        _ when visit.IsSpent(press.FormId) => UsedButton.Pressed(visit, press.FormId, wording),
        _ => null,
    };

    public Turn? Type(Visit visit, string text) =>
        visit.Aside is { } open ? Named(open.Kind)?.Type(visit, open, text) : null;

    /// <summary>Whether the text stands on the buttons of the open question.</summary>
    public bool Offers(Visit visit, OpenForm open, string text) => Named(open.Kind)?.Offers(visit, open, text) ?? false;

    /// <summary>The open question of a subject's form, as a reminder.</summary>
    public Turn? AskAgain(Visit visit, OpenForm open, RichText lead) => Named(open.Kind)?.AskAgain(visit, open, lead);

    /// <summary>A press that did something: what it led to stands right there, so a quick repeat of it says nothing more.</summary>
    private static Turn? Remembered(Visit visit, string payload, Turn? turn) =>
        turn is { Person: { } person } && (turn is not { Facts: [], Chats: [] } || person != visit.Person)
            ? turn with { Person = person with { LatestPress = new UsedPress(payload, visit.Now) } }
            : turn;

    private Subject? Named(string name) => subjects.FirstOrDefault(subject => subject.Name == name);
}
