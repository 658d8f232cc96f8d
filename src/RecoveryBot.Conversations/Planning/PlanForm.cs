using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Onboarding;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Planning;

/// <summary>Changes the planned week, by the same questions as onboarding.</summary>
internal sealed class PlanForm
{
    public const string Kind = "plan";

    private const string FromTemplate = "template";

    /// <summary>Known besides the answers: the changes start from the goal's template.</summary>
    private const string Template = "@template";

    public PlanForm(IOnboardingWording wording)
    {
        var questions = WeekQuestions.Of<PlanContext>(wording, WeekOf);
        var first = questions[0];
        Form = new Form<PlanContext>(
            Kind,
            [
                first with
                {
                    Ask = (answers, context) => wording.AskWeekNow(
                        WeekOf(answers, context), IsTemplate(answers, context) || WeekAnswers.IsChanged(answers)),
                    Choices = (answers, context) =>
                    [
                        .. first.Choices(answers, context),
                        .. IsTemplate(answers, context) ? [] : (Choice[])[new(FromTemplate, wording.WeekFromTemplate)],
                    ],
                    Settle = (answers, _) => FromTheStart(answers),
                },
                .. questions.Skip(1),
            ]);
    }

    public Form<PlanContext> Form { get; }

    /// <summary>Null for "no fixed plan". Only for a finished form.</summary>
    public static WeekPlan? Chosen(Answers answers, PlanContext context) =>
        answers.Says(OnboardingQuestionId.Week, WeekAnswers.NoPlan) ? null : WeekOf(answers, context);

    private static WeekPlan WeekOf(Answers answers, PlanContext context) => WeekAnswers.Changed(
        IsTemplate(answers, context) ? WeekTemplates.For(context.Goal, context.Level).Plan : context.Week!, answers);

    private static bool IsTemplate(Answers answers, PlanContext context) => context.Week is null || answers.Has(Template);

    private static Answers FromTheStart(Answers answers) => answers.Says(OnboardingQuestionId.Week, FromTemplate)
        ? WeekAnswers.Days.Aggregate(answers.Without(OnboardingQuestionId.Week), (rest, day) => rest.Without(day.Id))
            .With(Template, Answer.Skipped)
        : answers;
}
