using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Forms;

public sealed partial class Form<TContext>
{
    /// <summary>The open question with its buttons. Call it only while a question is open.</summary>
    /// <param name="lead">A line above the question, such as that a button was old.</param>
    public Message Screen(OpenForm form, TContext context, IFormWording wording, RichText? lead = null)
    {
        var open = Next(form.Answers, context)
            ?? throw new InvalidOperationException($"The form '{kind}' has no open question.");
        var ask = open.Ask(form.Answers, context);
        return new Message(
            lead is null ? ask : new RichText([.. lead.Blocks, .. ask.Blocks]),
            [.. ChoiceRows(form, open, context), .. ControlRow(form, open, context, wording)]);
    }

    private static IEnumerable<IReadOnlyList<Button>> ChoiceRows(
        OpenForm form, Question<TContext> open, TContext context)
    {
        var ticked = Ticked(form, open, context);
        return open.Choices(form.Answers, context)
            .Select(choice => open.Kind == QuestionKind.Several && !choice.Excludes
                ? Button.OfSeveral(choice.Label, PayloadOf(form, open, choice.Id), ticked.Contains(choice.Id))
                : new Button(choice.Label, PayloadOf(form, open, choice.Id)))
            .Chunk(open.Columns);
    }

    private IEnumerable<IReadOnlyList<Button>> ControlRow(
        OpenForm form, Question<TContext> open, TContext context, IFormWording wording)
    {
        var row = new List<Button>();
        if (LatestGiven(form) is not null)
        {
            row.Add(new Button(wording.Back, PayloadOf(form, open, FormPress.Back)));
        }

        if (open.MaySkip)
        {
            row.Add(new Button(wording.Skip, PayloadOf(form, open, FormPress.Skip)));
        }

        if (open.Kind == QuestionKind.Several && Ticked(form, open, context).Count > 0)
        {
            row.Add(new Button(wording.Done, PayloadOf(form, open, FormPress.Done)));
        }

        return row.Count > 0 ? [row] : [];
    }

    private static string PayloadOf(OpenForm form, Question<TContext> open, string choice) =>
        new FormPress(form.Kind, form.Id, form.Revision, open.Id, choice).Payload;
}
