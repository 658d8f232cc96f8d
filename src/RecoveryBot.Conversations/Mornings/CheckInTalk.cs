using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Wording;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>Leads a client through the morning's form, from the first screen to the answer.</summary>
internal sealed class CheckInTalk
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
    public Turn Open(Visit visit, bool asked, Placement placement, Lane lane = Lane.Reply, RichText? lead = null)
    {
        if (visit.Form is { } open)
        {
            return Show(visit, visit.With(visit.DayOrNew, open), open, lead, placement, lane);
        }

        visit = visit.WithoutAside;
        if (visit.Day is { CheckIn: not null } answered)
        {
            var change = _change.Form.Start(visit.Context.NewFormId);
            var changing = visit.With(answered with { Revision = answered.Revision + 1 }, change);
            return Show(visit, changing, change, lead, placement, lane);
        }

        var day = Opened(visit);
        var form = _morning.Form.Start(
            visit.Context.NewFormId,
            asked && !day.ShortAllowed ? Answers.None.With(Ask.How, Answer.Of(How.Full)) : null);
        return Show(visit with { Person = visit.With(day, form) }, visit.With(day, form), form, lead, placement, lane);
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
            return After(visit, _change.Left(open), lead: null, Placement.Below);
        }

        var line = TypedLine.Read(text);
        return line.SaysNothing
            ? After(visit, open, LeadOf(open, step.Outcome, visit), Placement.Below)
            : Fill(visit, open, line);
    }

    /// <summary>
    /// A line typed while nothing is open: it begins today's check-in, or changes it once it is answered. Null if it says
    /// nothing that could.
    /// </summary>
    public Turn? TypeUnasked(Visit visit, TypedLine line)
    {
        if (visit.Day is { CheckIn: not null } answered)
        {
            var changing = visit.With(answered with { Revision = answered.Revision + 1 }, form: null);
            return line.SaysWhatDiffers
                ? Fill(visit with { Person = changing }, _change.Form.Start(visit.Context.NewFormId), line)
                : null;
        }

        if (line.SaysNothing)
        {
            return null;
        }

        var day = Opened(visit);
        var form = _morning.Form.Start(visit.Context.NewFormId);
        return Fill(visit with { Person = visit.With(day, form) }, form, line);
    }

    private Turn Fill(Visit visit, OpenForm open, TypedLine line)
    {
        var filled = open.Kind == ChangeForm.Kind
            ? _change.Fill(open, line, visit.Morning)
            : _morning.Fill(open, line, visit.Morning);
        return After(visit, filled, NotedLine.Of(line, _wording), Placement.Below);
    }

    private Turn After(Visit visit, OpenForm form, RichText? lead, Placement placement) =>
        FormOf(form).Next(form.Answers, visit.Morning) is null
            ? _end.Of(visit, form, placement)
            : Show(visit, visit.With(visit.DayOrNew, form), form, lead, placement, Lane.Reply);

    private Turn Show(
        Visit visit, PersonState person, OpenForm form, RichText? lead, Placement placement, Lane lane) => new(person)
        {
            Messages =
            [
                FormOf(form).Screen(form, visit.Morning, _wording, lead) with
                {
                    Card = DayCard.Of(visit.Date),
                    Placement = placement,
                    Lane = lane,
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
