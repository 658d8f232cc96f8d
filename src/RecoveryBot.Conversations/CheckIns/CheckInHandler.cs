using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>Leads a client through the morning's form, from the first screen to the answer.</summary>
internal sealed partial class CheckInHandler
{
    private readonly ICheckInWording _wording;
    private readonly CheckInForm _morning;
    private readonly ChangeForm _change;
    private readonly CheckInCompletion _end;

    public CheckInHandler(ICheckInWording wording, CheckInCompletion end)
    {
        _wording = wording;
        _end = end;
        _morning = new CheckInForm(wording);
        _change = new ChangeForm(_morning, wording);
    }

    /// <summary>Asks the open question, or opens what there is to ask: today's check-in, or a change once it is answered.</summary>
    /// <param name="asked">The client asked for it, so a full morning begins at its first question.</param>
    public Turn Open(ClientTurn clientTurn, bool asked, Placement placement, DeliveryPriority priority = DeliveryPriority.Reply, RichText? lead = null)
    {
        if (clientTurn.Form is { } open)
        {
            return Show(clientTurn, clientTurn.With(clientTurn.DayOrNew, open), open, lead, placement, priority);
        }

        clientTurn = clientTurn.WithoutOverlay();
        if (clientTurn.Day is ClientDay.Answered answered)
        {
            var change = _change.Form.Start(clientTurn.Context.NewFormId);
            var changing = clientTurn.With(answered with { Revision = answered.Revision + 1 }, change);
            return Show(clientTurn, changing, change, lead, placement, priority);
        }

        var day = Opened(clientTurn);
        lead = ShortCheckIns.UsualIsNew(clientTurn) ? RichText.Of([.. lead?.Blocks ?? [], .. _wording.UsualIsKnown(day.ShortAllowed).Blocks]) : lead;
        var form = _morning.Form.Start(
            clientTurn.Context.NewFormId,
            asked && !day.ShortAllowed ? Answers.None.With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Full)) : null);
        return Show(clientTurn with { Person = clientTurn.With(day, form) }, clientTurn.With(day, form), form, lead, placement, priority);
    }

    public Turn Press(ClientTurn clientTurn, OpenForm open, FormPress press)
    {
        var step = FormOf(open).Press(open, press, clientTurn.Morning);

        // An old message stands somewhere above: the open question is repeated where the client looks.
        var placement = press.FormId == open.Id ? Placement.InPlace : Placement.Below;
        clientTurn = step.Outcome is FormOutcome.Accepted ? clientTurn.WithoutOverlay() : clientTurn;
        return After(clientTurn, step.Form, LeadOf(open, step.Outcome, clientTurn), placement);
    }

    public Turn Type(ClientTurn clientTurn, OpenForm open, string text)
    {
        var step = FormOf(open).Type(open, text, clientTurn.Morning);
        if (step.Outcome is FormOutcome.Accepted)
        {
            return After(clientTurn, step.Form, lead: null, Placement.Below);
        }

        if (open.Kind == ChangeForm.Kind && ChangeForm.MeansLeave(text))
        {
            return Leave(clientTurn, open);
        }

        var line = CheckInLine.Read(text);
        return line switch
        {
            _ when line.Tells => Fill(clientTurn, open, line),
            { Unplaced.Count: > 0 } when step.Outcome is FormOutcome.NotUnderstood { Hint: null } =>
                After(clientTurn, open, CheckInReadBack.Of(line, _wording), Placement.Below),
            _ when CheckInLine.MeansNoted(text) => After(clientTurn, open, lead: null, Placement.Below),
            _ => After(clientTurn, open, LeadOf(open, step.Outcome, clientTurn), Placement.Below),
        };
    }

    /// <summary>Whether a text answers the open question or tells of the day; else it may be meant for something else.</summary>
    public bool Understands(ClientTurn clientTurn, OpenForm open, string text) =>
        FormOf(open).Type(open, text, clientTurn.Morning).Outcome is not FormOutcome.NotUnderstood
        || CheckInLine.Read(text).Tells
        || (open.Kind == ChangeForm.Kind && ChangeForm.MeansLeave(text));

    /// <summary>Whether a text is what stands on the open question's buttons.</summary>
    public bool Offers(ClientTurn clientTurn, OpenForm open, string text) => FormOf(open).Offers(open, text, clientTurn.Morning);

    /// <summary>
    /// A line typed while nothing is open: it begins today's check-in, or changes it once it is answered. Null if it says
    /// nothing that could.
    /// </summary>
    public Turn? TypeUnasked(ClientTurn clientTurn, CheckInLine line)
    {
        var says = clientTurn.Day is ClientDay.Answered { CheckIn: var today } ? line.SaysWhatDiffers || TakesBack(line, today) : line.Tells;
        if (!says)
        {
            return null;
        }

        var (begun, form) = Begun(clientTurn);
        return Fill(begun, form, line);
    }

    private (ClientTurn Turn, OpenForm Form) Begun(ClientTurn clientTurn)
    {
        if (clientTurn.Day is ClientDay.Answered answered)
        {
            var changing = clientTurn.With(answered with { Revision = answered.Revision + 1 }, form: null);
            return (clientTurn with { Person = changing }, _change.Form.Start(clientTurn.Context.NewFormId));
        }

        var form = _morning.Form.Start(clientTurn.Context.NewFormId);
        return (clientTurn with { Person = clientTurn.With(Opened(clientTurn), form) }, form);
    }

    private Turn Fill(ClientTurn clientTurn, OpenForm open, CheckInLine line) =>
        After(clientTurn, Filled(clientTurn, open, line), CheckInReadBack.Of(line, _wording), Placement.Below);

    private OpenForm Filled(ClientTurn clientTurn, OpenForm open, CheckInLine line) => open.Kind == ChangeForm.Kind
        ? _change.Fill(open, line, clientTurn.Morning)
        : _morning.Fill(open, line, clientTurn.Morning);

    private Turn After(ClientTurn clientTurn, OpenForm form, RichText? lead, Placement placement) =>
        FormOf(form).Next(form.Answers, clientTurn.Morning) is null
            ? _end.Of(clientTurn, form, placement)
            : Show(clientTurn, clientTurn.With(clientTurn.DayOrNew, form), form, lead, placement, DeliveryPriority.Reply);

    private Turn Show(
        ClientTurn clientTurn, PersonState person, OpenForm form, RichText? lead, Placement placement, DeliveryPriority priority) =>
        // What is typed belongs to what was asked last, so that no feature's question is open beside this one.
        new(person with { OverlayForm = null })
        {
            Messages =
            [
                FormOf(form).Screen(form, clientTurn.Morning, _wording, lead) with
                {
                    Card = DayCard.Of(clientTurn.Date),
                    Placement = placement,
                    Priority = priority,
                },
            ],
        };

    private Form<CheckInContext> FormOf(OpenForm form) => form.Kind == ChangeForm.Kind ? _change.Form : _morning.Form;

    private RichText? LeadOf(OpenForm open, FormOutcome outcome, ClientTurn clientTurn) =>
        FormLeads.Of(outcome, FormOf(open).Next(open.Answers, clientTurn.Morning), _wording);

    private static ClientDay Opened(ClientTurn clientTurn) => (clientTurn.Day as ClientDay.Unanswered ?? new ClientDay.Unanswered(clientTurn.Date)) with
    {
        Skipped = false,
        ShortAllowed = ShortCheckIns.Allowed(clientTurn.History, clientTurn.Date),
        RatedMornings = ShortCheckIns.RatedBefore(clientTurn.History, clientTurn.Date),
    };
}
