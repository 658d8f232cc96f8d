using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Conversations.Groups;

/// <summary>A form about groups, on a card of its own that changes in place. It stands beside the day's form.</summary>
/// <param name="end">What the complete form leads to; the speaker has no open form any more.</param>
internal sealed class SpeakerForm(Form<Speaker> form, IGroupWording wording, Func<Speaker, OpenForm, Placement, Turn> end)
{
    public static string CardOf(OpenForm open) => $"{open.Kind}-{open.Id}";

    public string Kind => form.Kind;

    /// <summary>Opens it at the first question that <paramref name="known"/> leaves. Not for a stranger, of whom nothing is kept.</summary>
    public Turn Open(Speaker speaker, Answers? known = null, RichText? lead = null, Placement placement = Placement.Below) =>
        Show(speaker, form.Start(speaker.Context.NewFormId, known), lead, placement);

    /// <summary>A button of this form, current or not. Null if it is not open and was not finished just now.</summary>
    public Turn? Press(Speaker speaker, FormPress press)
    {
        if (speaker.Open is not { } open || open.Kind != form.Kind)
        {
            return speaker.IsSpent(press.FormId) ? speaker.Used(press.FormId, wording) : null;
        }

        var step = form.Press(open, press, speaker);
        var placement = press.FormId == open.Id ? Placement.InPlace : Placement.Below;
        return Show(speaker, step.Form, Lead(speaker, open, step.Outcome), placement);
    }

    public Turn Type(Speaker speaker, OpenForm open, string text)
    {
        var step = form.Type(open, text, speaker);
        return Show(speaker, step.Form, Lead(speaker, open, step.Outcome), Placement.Below);
    }

    /// <summary>The open question once more.</summary>
    public Turn AskAgain(Speaker speaker, OpenForm open, RichText? lead) => Show(speaker, open, lead, Placement.Below);

    private Turn Show(Speaker speaker, OpenForm open, RichText? lead, Placement placement)
    {
        if (form.Next(open.Answers, speaker) is null)
        {
            return end(speaker.Spending(open.Id).WithoutForm(), open, placement);
        }

        var screen = form.Screen(open, speaker, wording, lead) with { Card = CardOf(open), Placement = placement };
        return new Turn(speaker.Person! with { OverlayForm = open }) { Messages = [screen] };
    }

    private RichText? Lead(Speaker speaker, OpenForm open, FormOutcome outcome) =>
        FormLeads.Of(outcome, form.Next(open.Answers, speaker), wording);
}
