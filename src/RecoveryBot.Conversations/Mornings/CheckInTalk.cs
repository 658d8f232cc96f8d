using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>Leads a client through the morning's form, from the first screen to the answer.</summary>
internal sealed partial class CheckInTalk
{
    private readonly IWording _wording;
    private readonly MorningForm _morning;
    private readonly ChangeForm _change;
    private readonly CheckInEnd _end;

    public CheckInTalk(IWording wording, CheckInEnd end)
    {
        _wording = wording;
        _end = end;
        _morning = new MorningForm(wording);
        _change = new ChangeForm(_morning, wording);
    }

    /// <summary>Asks the open question, or opens what there is to ask: today's check-in, or a change once it is answered.</summary>
    /// <param name="asked">The client asked for it, so a full morning begins at its first question.</param>
    public Turn Open(Visit visit, bool asked, Placement placement, DeliveryPriority priority = DeliveryPriority.Reply, RichText? lead = null)
    {
        if (visit.Form is { } open)
        {
            return Show(visit, visit.With(visit.DayOrNew, open), open, lead, placement, priority);
        }

        visit = visit.WithoutAside;
        if (visit.Day is { CheckIn: not null } answered)
        {
            var change = _change.Form.Start(visit.Context.NewFormId);
            var changing = visit.With(answered with { Revision = answered.Revision + 1 }, change);
            return Show(visit, changing, change, lead, placement, priority);
        }

        var day = Opened(visit);
        lead = ShortMornings.UsualIsNew(visit) ? RichText.Of([.. lead?.Blocks ?? [], .. _wording.UsualIsKnown(day.ShortAllowed).Blocks]) : lead;
        var form = _morning.Form.Start(
            visit.Context.NewFormId,
            asked && !day.ShortAllowed ? Answers.None.With(Ask.How, Answer.Of(How.Full)) : null);
        return Show(visit with { Person = visit.With(day, form) }, visit.With(day, form), form, lead, placement, priority);
    }

    public Turn Press(Visit visit, OpenForm open, FormPress press)
    {
        var step = FormOf(open).Press(open, press, visit.Morning);

        // An old message stands somewhere above: the open question is repeated where the client looks.
        var placement = press.FormId == open.Id ? Placement.InPlace : Placement.Below;
        visit = step.Outcome is FormOutcome.Accepted ? visit.WithoutAside : visit;
        return After(visit, step.Form, LeadOf(open, step.Outcome, visit), placement);
    }

    public Turn Type(Visit visit, OpenForm open, string text)
    {
        var step = FormOf(open).Type(open, text, visit.Morning);
        if (step.Outcome is FormOutcome.Accepted)
        {
            return After(visit, step.Form, lead: null, Placement.Below);
        }

        if (open.Kind == ChangeForm.Kind && ChangeForm.MeansLeave(text))
        {
            return Leave(visit, open);
        }

        var line = TypedLine.Read(text);
        return line switch
        {
            _ when Filling.Tells(line) => Fill(visit, open, line),
            { Unplaced.Count: > 0 } when step.Outcome is FormOutcome.NotUnderstood { Hint: null } =>
                After(visit, open, NotedLine.Of(line, _wording), Placement.Below),
            _ when TypedLine.MeansNoted(text) => After(visit, open, lead: null, Placement.Below),
            _ => After(visit, open, LeadOf(open, step.Outcome, visit), Placement.Below),
        };
    }

    /// <summary>Whether a text answers the open question or tells of the day; else it may be meant for something else.</summary>
    public bool Understands(Visit visit, OpenForm open, string text) =>
        FormOf(open).Type(open, text, visit.Morning).Outcome is not FormOutcome.NotUnderstood
        || Filling.Tells(TypedLine.Read(text))
        || (open.Kind == ChangeForm.Kind && ChangeForm.MeansLeave(text));

    /// <summary>Whether a text is what stands on the open question's buttons.</summary>
    public bool Offers(Visit visit, OpenForm open, string text) => FormOf(open).Offers(open, text, visit.Morning);

    /// <summary>
    /// A line typed while nothing is open: it begins today's check-in, or changes it once it is answered. Null if it says
    /// nothing that could.
    /// </summary>
    public Turn? TypeUnasked(Visit visit, TypedLine line)
    {
        var says = visit.Day is { CheckIn: { } today } ? line.SaysWhatDiffers || TakesBack(line, today) : Filling.Tells(line);
        if (!says)
        {
            return null;
        }

        var (begun, form) = Begun(visit);
        return Fill(begun, form, line);
    }

    /// <summary>
    /// The client wants out of the open form. A check-in waits where it is; pain, illness and signs that were told in it
    /// count at once.
    /// </summary>
    public Turn Leave(Visit visit, OpenForm open)
    {
        var unfinished = SoFar(visit, open);
        return (unfinished.HoldsComplaint, open.Kind) switch
        {
            (true, _) => _end.OnWhatWasSaid(
                visit, open, unfinished.Left, Placement.Below, _wording.TakenIntoAccount(ToldNames.Of(unfinished.Left, _wording))),
            (_, ChangeForm.Kind) => After(visit, _change.Left(open), lead: null, Placement.Below),
            _ => new Turn(visit.Person) { Messages = [new Message(_wording.LeftHalfWay, [])] },
        };
    }

    /// <summary>What an open form comes to if it is closed now; null if no complaint was told in it.</summary>
    public Answers? Told(Visit visit, OpenForm open) =>
        SoFar(visit, open) is { HoldsComplaint: true } unfinished ? unfinished.Left : null;

    /// <summary>What is kept of the visit's day, which is over, if complaints were told in a form that was not finished.</summary>
    public Fact.CheckInDecided? LeftOpen(Visit ended) =>
        ended.Form is { } open && Told(ended, open) is { } answers ? _end.OfEndedDay(ended, answers) : null;

    private Unfinished SoFar(Visit visit, OpenForm open) =>
        new(open, FormOf(open).Next(open.Answers, visit.Morning)?.Id, visit.Morning.Before);

    private (Visit Visit, OpenForm Form) Begun(Visit visit)
    {
        if (visit.Day is { CheckIn: not null } answered)
        {
            var changing = visit.With(answered with { Revision = answered.Revision + 1 }, form: null);
            return (visit with { Person = changing }, _change.Form.Start(visit.Context.NewFormId));
        }

        var form = _morning.Form.Start(visit.Context.NewFormId);
        return (visit with { Person = visit.With(Opened(visit), form) }, form);
    }

    private Turn Fill(Visit visit, OpenForm open, TypedLine line) =>
        After(visit, Filled(visit, open, line), NotedLine.Of(line, _wording), Placement.Below);

    private OpenForm Filled(Visit visit, OpenForm open, TypedLine line) => open.Kind == ChangeForm.Kind
        ? _change.Fill(open, line, visit.Morning)
        : _morning.Fill(open, line, visit.Morning);

    private Turn After(Visit visit, OpenForm form, RichText? lead, Placement placement) =>
        FormOf(form).Next(form.Answers, visit.Morning) is null
            ? _end.Of(visit, form, placement)
            : Show(visit, visit.With(visit.DayOrNew, form), form, lead, placement, DeliveryPriority.Reply);

    private Turn Show(
        Visit visit, PersonState person, OpenForm form, RichText? lead, Placement placement, DeliveryPriority priority) =>
        // What is typed belongs to what was asked last, so that no subject's question is open beside this one.
        new(person with { Aside = null })
        {
            Messages =
            [
                FormOf(form).Screen(form, visit.Morning, _wording, lead) with
                {
                    Card = DayCard.Of(visit.Date),
                    Placement = placement,
                    Priority = priority,
                },
            ],
        };

    private Form<MorningContext> FormOf(OpenForm form) => form.Kind == ChangeForm.Kind ? _change.Form : _morning.Form;

    private RichText? LeadOf(OpenForm open, FormOutcome outcome, Visit visit) =>
        FormLeads.Of(outcome, FormOf(open).Next(open.Answers, visit.Morning), _wording);

    private static ClientDay Opened(Visit visit) => visit.DayOrNew with
    {
        Skipped = false,
        ShortAllowed = ShortMornings.Allowed(visit.History, visit.Date),
        RatedMornings = ShortMornings.RatedBefore(visit.History, visit.Date),
    };
}
