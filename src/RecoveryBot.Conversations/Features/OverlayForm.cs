using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Features;

/// <summary>
/// A feature's form. It stands beside the day's own form, so that neither loses the other, on a card of its own that
/// changes in place.
/// </summary>
/// <param name="form">Its kind is the feature's name.</param>
/// <param name="contextOf">What its questions look at besides the answers.</param>
/// <param name="end">
/// What the complete form leads to. The turn's person has no form of a feature any more; the words belong on
/// <see cref="CardOf"/>, with the given placement.
/// </param>
internal sealed class OverlayForm<TContext>(
    Form<TContext> form,
    ITurnWording wording,
    Func<ClientTurn, TContext> contextOf,
    Func<ClientTurn, OpenForm, Placement, Turn> end)
{
    public static string CardOf(OpenForm form) => $"{form.Kind}-{form.Id}";

    /// <summary>Buttons below the question's own that answer nothing; none by default.</summary>
    public Func<OpenForm, IReadOnlyList<Button>> Beside { get; init; } = _ => [];

    /// <summary>Opens it at the first question that <paramref name="known"/> leaves, or ends at once if it leaves none.</summary>
    public Turn Open(
        ClientTurn clientTurn,
        Answers? known = null,
        RichText? lead = null,
        Placement placement = Placement.Below,
        DeliveryPriority priority = DeliveryPriority.Reply) =>
        After(clientTurn, form.Start(clientTurn.Context.NewFormId, known), lead, placement, priority);

    public Turn Press(ClientTurn clientTurn, OpenForm open, FormPress press)
    {
        var step = form.Press(open, press, contextOf(clientTurn));
        // An old message stands somewhere above: the open question is repeated where the client looks.
        var placement = press.FormId == open.Id ? Placement.InPlace : Placement.Below;
        return After(clientTurn, step.Form, Lead(clientTurn, open, step.Outcome), placement);
    }

    public Turn Type(ClientTurn clientTurn, OpenForm open, string text)
    {
        var step = form.Type(open, text, contextOf(clientTurn));
        var isPolite = step.Outcome is FormOutcome.NotUnderstood && CheckInLine.MeansNoted(text);
        return After(clientTurn, step.Form, isPolite ? null : Lead(clientTurn, open, step.Outcome), Placement.Below);
    }

    public bool Offers(ClientTurn clientTurn, OpenForm open, string text) => form.Offers(open, text, contextOf(clientTurn));

    /// <summary>Whether the text answers the open question.</summary>
    public bool Takes(ClientTurn clientTurn, OpenForm open, string text) =>
        form.Type(open, text, contextOf(clientTurn)).Outcome is FormOutcome.Accepted;

    /// <summary>The open question once more.</summary>
    public Turn Show(
        ClientTurn clientTurn,
        OpenForm open,
        RichText? lead = null,
        Placement placement = Placement.Below,
        DeliveryPriority priority = DeliveryPriority.Reply) => After(clientTurn, open, lead, placement, priority);

    private Turn After(ClientTurn clientTurn, OpenForm open, RichText? lead, Placement placement, DeliveryPriority priority = DeliveryPriority.Reply)
    {
        var context = contextOf(clientTurn);
        if (form.Next(open.Answers, context) is null)
        {
            return end(clientTurn.Spending(open.Id).WithoutOverlay(), open, placement);
        }

        var screen = form.Screen(open, context, wording, lead);
        return new Turn(clientTurn.Person with { OverlayForm = open })
        {
            Messages =
            [
                screen with
                {
                    Rows = Beside(open) is { Count: > 0 } beside ? [.. screen.Rows, beside] : screen.Rows,
                    Card = CardOf(open),
                    Placement = placement,
                    Priority = priority,
                },
            ],
        };
    }

    private RichText? Lead(ClientTurn clientTurn, OpenForm open, FormOutcome outcome) =>
        FormLeads.Of(outcome, form.Next(open.Answers, contextOf(clientTurn)), wording);
}
