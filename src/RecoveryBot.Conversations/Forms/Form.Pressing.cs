namespace RecoveryBot.Conversations.Forms;

public sealed partial class Form<TContext>
{
    /// <summary>
    /// A press changes the form once, however often and under whatever update id it is delivered: it counts only on the
    /// open question's own screens, and on those only once. Two quick taps on two options of one screen both count.
    /// </summary>
    public FormStep Press(OpenForm form, FormPress press, TContext context)
    {
        if (press.Kind != form.Kind || press.FormId != form.Id || Next(form.Answers, context) is not { } open)
        {
            return new FormStep(form, new FormOutcome.Old());
        }

        var shownSince = form.Revision - form.Applied.Count;
        var current = press.Question == open.Id && press.Revision >= shownSince && press.Revision <= form.Revision;
        return current
            ? PressCurrent(form, open, press, context)
            : new FormStep(form, SaysAgain(form, press) ? new FormOutcome.Repeated() : new FormOutcome.Old());
    }

    private FormStep PressCurrent(OpenForm form, Question<TContext> open, FormPress press, TContext context) =>
        (press.Choice, open.Kind) switch
        {
            (FormPress.Back, _) when LatestGiven(form) is not null => Accept(Back(form)),
            (FormPress.Skip, _) when open.MaySkip => Accept(Answered(form, open, Answer.Skipped, context)),
            (FormPress.Done, QuestionKind.Several) when Ticked(form, open, context) is { Count: > 0 } ticked =>
                Accept(Answered(form, open, new Answer(InOrderOf(open, form, ticked, context)), context)),
            (_, QuestionKind.Several) when press.Chosen is { } chosen => Choose(form, open, chosen, press, context),
            var (choice, kind) => (open.Choices(form.Answers, context).FirstOrDefault(c => c.Id == choice), kind) switch
            {
                (null, _) => new FormStep(form, new FormOutcome.Old()),
                ({ Excludes: false }, QuestionKind.Several) => Toggle(form, Ticked(form, open, context), press),
                _ => Accept(Answered(form, open, Answer.Of(choice), context)),
            },
        };

    /// <summary>
    /// What is chosen beside "none of these" says more than that, and what was ticked after the list was shown stays ticked: neither is
    /// ever lost by it.
    /// </summary>
    private FormStep Choose(OpenForm form, Question<TContext> open, IReadOnlyList<string> chosen, FormPress press, TContext context)
    {
        var choices = open.Choices(form.Answers, context);
        if (chosen.Count == 0 || chosen.Any(id => choices.All(choice => choice.Id != id)))
        {
            return new FormStep(form, new FormOutcome.Old());
        }

        IReadOnlyList<string> since = press.Revision == form.Revision ? [] : Ticked(form, open, context);
        var several = choices.Where(choice => !choice.Excludes).Select(choice => choice.Id).Where(id => chosen.Contains(id) || since.Contains(id)).ToList();
        return Accept(Answered(form, open, several.Count > 0 ? new Answer(several) : Answer.Of(chosen[0]), context));
    }

    private static FormStep Toggle(OpenForm form, IReadOnlyList<string> ticked, FormPress press)
    {
        // The revision grows with every tap, so "the screen it was shown on and the choice" names one tap.
        var tap = $"{press.Revision}{press.Choice}";
        if (form.Applied.Contains(tap))
        {
            return new FormStep(form, new FormOutcome.Repeated());
        }

        return Accept(form with
        {
            Revision = form.Revision + 1,
            Selected = ticked.Contains(press.Choice)
                ? [.. ticked.Where(selected => selected != press.Choice)]
                : [.. ticked, press.Choice],
            Applied = [.. form.Applied, tap],
        });
    }

    /// <summary>A double tap: the latest answer is exactly what the press says.</summary>
    private static bool SaysAgain(OpenForm form, FormPress press) =>
        form.Answers.InOrder is [.., var latest]
        && latest.Question == press.Question
        && (press.Choice, latest.Answer.IsSkipped) switch
        {
            (FormPress.Skip, true) => true,
            (FormPress.Done, false) => true,
            _ when press.Chosen is { Count: > 0 } chosen => chosen.ToHashSet().SetEquals(latest.Answer.Values),
            (var choice, _) => latest.Answer.Only == choice,
        };

    private static IReadOnlyList<string> InOrderOf(
        Question<TContext> question, OpenForm form, IReadOnlyList<string> selected, TContext context) =>
        [.. question.Choices(form.Answers, context).Select(choice => choice.Id).Where(selected.Contains)];

    private static FormStep Accept(OpenForm form) => new(form, new FormOutcome.Accepted());
}
