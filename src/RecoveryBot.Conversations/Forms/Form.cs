namespace RecoveryBot.Conversations.Forms;

/// <summary>
/// A form: an ordered list of questions. What is asked next follows from the answers alone, so going back, coming back
/// after a restart, changing an answer and typing are all the same thing: other answers, the same question about them.
/// </summary>
/// <param name="kind">At most 8 letters, stands in every button.</param>
public sealed partial class Form<TContext>(string kind, IReadOnlyList<Question<TContext>> questions)
{
    public string Kind => kind;

    public IReadOnlyList<Question<TContext>> Questions => questions;

    /// <summary>A newly opened form.</summary>
    /// <param name="id">Short and new: 1–12 letters or digits.</param>
    public OpenForm Start(string id, Answers? known = null) =>
        new(kind, id, Revision: 0, known ?? Answers.None, Selected: [], Applied: []);

    /// <summary>The first question that applies and is unanswered; null when the form is complete.</summary>
    public Question<TContext>? Next(Answers answers, TContext context) =>
        questions.FirstOrDefault(question => !answers.Has(question.Id) && question.Applies(answers, context));

    /// <summary>What is ticked on the open "several" question: by taps, or before the first tap by what was said already.</summary>
    public IReadOnlyList<string> Ticked(OpenForm form, TContext context) => Next(form.Answers, context) switch
    {
        { Kind: QuestionKind.Several } open => Ticked(form, open, context),
        _ => [],
    };

    private static IReadOnlyList<string> Ticked(OpenForm form, Question<TContext> open, TContext context) =>
        form.Applied.Count == 0 && form.Selected.Count == 0
            ? InOrderOf(open, form, open.Ticked(form.Answers, context), context)
            : form.Selected;

    /// <summary>The same form with other answers; buttons shown earlier become old.</summary>
    public OpenForm With(OpenForm form, Answers answers) => form with
    {
        Revision = form.Revision + 1,
        Answers = answers,
        Selected = [],
        Applied = [],
    };

    /// <summary>One step back: the latest answer is taken away and asked again. At the start nothing changes.</summary>
    public OpenForm Back(OpenForm form) => LatestGiven(form) is { } latest
        ? With(form, questions.First(question => question.Id == latest).TakeBack(form.Answers.Without(latest)))
        : form;

    /// <summary>The question that was answered last; what is known without being one of the questions is never taken away.</summary>
    private string? LatestGiven(OpenForm form) => form.Answers.InOrder.Select(given => given.Question)
        .LastOrDefault(id => questions.Any(question => question.Id == id));

    private OpenForm Answered(OpenForm form, Question<TContext> question, Answer answer, TContext context) =>
        With(form, question.Settle(form.Answers.With(question.Id, answer), context));
}
