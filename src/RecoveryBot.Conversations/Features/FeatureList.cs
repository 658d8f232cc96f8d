using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Features;

/// <summary>Finds the feature that an input belongs to. Null where it belongs to none of them.</summary>
internal sealed class FeatureList(ITurnWording wording, IReadOnlyList<Feature> features)
{
    public Turn? Command(ClientTurn clientTurn, Input.Command command) =>
        features.FirstOrDefault(feature => feature.Commands.Contains(command.Name))?.Command(clientTurn, command);

    /// <summary>"Log run 45 min rpe 6", "pause 5 days": a command with all it needs behind it. Null for other words.</summary>
    public Input.Command? InWords(ClientTurn clientTurn, string text) =>
        Input.Written("/" + text) is Input.Command { Arguments.Length: > 0 } command
        && features.Any(feature => feature.Commands.Contains(command.Name) && feature.Understands(clientTurn, command))
            ? command
            : null;

    public Turn? Due(ClientTurn clientTurn, Input.Due due) =>
        features.FirstOrDefault(feature => feature.Occurrences.Contains(due.Occurrence.Kind))?.Due(clientTurn, due);

    public Turn? Press(ClientTurn clientTurn, FeaturePress press) => clientTurn.IsRepeat(press.Payload)
        ? new Turn(clientTurn.Person)
        : Remembered(clientTurn, press.Payload, Named(press.Feature)?.Press(clientTurn, press));

    /// <summary>A form's button: of the open form, of one finished just now, or an old one.</summary>
    public Turn? Press(ClientTurn clientTurn, FormPress press) => (Named(press.Kind), clientTurn.OverlayForm) switch
    {
        (null, _) => null,
        _ when clientTurn.IsRepeat(press.Payload) => new Turn(clientTurn.Person),
        ({ } feature, { } open) when open.Kind == press.Kind => Remembered(clientTurn, press.Payload, feature.Press(clientTurn, open, press)),
        _ when clientTurn.IsUsed(press.FormId) => UsedButton.Pressed(clientTurn, press.FormId, wording),
        _ => null,
    };

    public Turn? Type(ClientTurn clientTurn, string text) =>
        clientTurn.OverlayForm is { } open ? Named(open.Kind)?.Type(clientTurn, open, text) : null;

    /// <summary>Whether the text stands on the buttons of the open question.</summary>
    public bool Offers(ClientTurn clientTurn, OpenForm open, string text) => Named(open.Kind)?.Offers(clientTurn, open, text) ?? false;

    /// <summary>The open question of a feature's form, as a reminder.</summary>
    public Turn? AskAgain(ClientTurn clientTurn, OpenForm open, RichText lead) => Named(open.Kind)?.AskAgain(clientTurn, open, lead);

    /// <summary>A press that did something: what it led to stands right there, so a quick repeat of it says nothing more.</summary>
    private static Turn? Remembered(ClientTurn clientTurn, string payload, Turn? turn) =>
        turn is { Person: { } person } && (turn is not { Facts: [], Chats: [] } || person != clientTurn.Person)
            ? turn with { Person = person with { LatestPress = new UsedPress(payload, clientTurn.Now) } }
            : turn;

    private Feature? Named(string name) => features.FirstOrDefault(feature => feature.Name == name);
}
