using RecoveryBot.Conversations.Features;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>
/// Switches the evening's question off where it asks, and on again where that was a slip. It is a button beside the
/// answers and never one of them: no number means it.
/// </summary>
internal sealed class EveningSwitch(ITrainingLogWording wording)
{
    public const string Off = "eveoff";
    public const string On = "eveon";

    public Button Stopping(OpenForm open) => Of(Off, $"{open.Kind}={open.Id}", wording.StopEvenings);

    /// <summary>Whether what is typed at the evening's question is what the button says.</summary>
    public bool MeansStop(string text) => ChoiceMatch.ByLabel([new Choice(Off, wording.StopEvenings)], text) is not null;

    /// <summary>No evening asks any more, this one included.</summary>
    public Turn Stop(ClientTurn clientTurn, OpenForm open, Placement placement = Placement.Below) => Stop(clientTurn, open.Kind, open.Id, placement);

    /// <summary>Null for a button that is none of these.</summary>
    /// <param name="clientTurn">The one who pressed it.</param>
    /// <param name="press">Of this feature.</param>
    /// <param name="again">Asks the evening's question of today once more, if it still has one.</param>
    public Turn? Press(ClientTurn clientTurn, FeaturePress press, Func<ClientTurn, Turn> again) => (press.Verb, press.Argument.Split('=')) switch
    {
        (Off or On, [LogForm.Kind or FeedbackForm.Kind, { Length: > 0 } id]) when clientTurn.IsUsed(Once(press.Verb, id)) =>
            UsedButton.Pressed(clientTurn, Once(press.Verb, id), wording),
        (Off, [LogForm.Kind or FeedbackForm.Kind, { Length: > 0 } id]) => Stop(clientTurn, press.Argument.Split('=')[0], id, Placement.InPlace),
        (On, [LogForm.Kind or FeedbackForm.Kind, { Length: > 0 } id]) => Begin(clientTurn, press.Argument.Split('=')[0], id, again),
        _ => null,
    };

    private Turn Stop(ClientTurn clientTurn, string kind, string id, Placement placement)
    {
        var asks = clientTurn.OverlayForm is { } open && open.Kind == kind && open.Id == id;
        return new Turn(With(asks ? clientTurn.WithoutOverlay() : clientTurn, evening: false).Spending(Once(Off, id)).Person)
        {
            Messages =
            [
                new Message(wording.EveningsStopped, [[Of(On, $"{kind}={id}", wording.AskEveningsAgain)]])
                {
                    Card = $"{kind}-{id}",
                    Placement = placement,
                },
            ],
        };
    }

    private Turn Begin(ClientTurn clientTurn, string kind, string id, Func<ClientTurn, Turn> again)
    {
        var turn = again(With(clientTurn, evening: true).Spending(Once(On, id)));
        return turn with
        {
            Messages =
            [
                new Message(wording.EveningsBack, []) { Card = $"{kind}-{id}", Placement = Placement.InPlace }, .. turn.Messages,
            ],
        };
    }

    private static ClientTurn With(ClientTurn clientTurn, bool evening)
    {
        var client = clientTurn.Client with { ReminderSettings = clientTurn.Client.Reminders with { Evening = evening } };
        return clientTurn with { Client = client, Person = clientTurn.Person with { Client = client } };
    }

    /// <summary>The id of the form with a letter before it: forms and buttons are counted alike.</summary>
    private static string Once(string verb, string id) => (verb == Off ? "f" : "n") + id;

    private static Button Of(string verb, string argument, string label) =>
        new(label, new FeaturePress(LogForm.Kind, verb, argument).Payload);
}
