using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>
/// The questions about the week, in onboarding and later. It is shown again after every change, until it looks right:
/// "back" takes the latest change away.
/// </summary>
internal static class WeekQuestions
{
    /// <param name="weekOf">The week as it stands with the changes so far.</param>
    public static IReadOnlyList<Question<TContext>> Of<TContext>(
        IOnboardingWording wording,
        Func<Answers, TContext, WeekPlan> weekOf) =>
    [
        new()
        {
            Id = OnboardingQuestionId.Week,
            Kind = QuestionKind.One,
            Ask = (answers, context) => wording.AskWeek(weekOf(answers, context), WeekAnswers.IsChanged(answers)),
            Choices = (_, _) =>
            [
                new(WeekAnswers.AsShown, wording.WeekLooksRight),
                new(WeekAnswers.Change, wording.ChangeADay),
                new(WeekAnswers.NoPlan, wording.NoFixedPlan),
            ],
        },
        new()
        {
            Id = OnboardingQuestionId.Sessions,
            Kind = QuestionKind.One,
            Columns = WeekAnswers.MostSessions,
            Applies = (answers, _) => answers.Says(OnboardingQuestionId.Week, WeekAnswers.NoPlan),
            Ask = (_, _) => wording.AskSessionsPerWeek,
            Choices = (_, _) => [.. Enumerable.Range(1, WeekAnswers.MostSessions)
                .Select(sessions => sessions.ToString(CultureInfo.InvariantCulture)).Select(sessions => new Choice(sessions, sessions))],
        },
        new()
        {
            Id = OnboardingQuestionId.Day,
            Kind = QuestionKind.One,
            Columns = 2,
            Applies = (answers, _) => answers.Says(OnboardingQuestionId.Week, WeekAnswers.Change),
            Ask = (_, _) => wording.AskWhichDay,
            Choices = (_, _) => [.. WeekAnswers.Days.Select(day => new Choice(day.Id, wording.Weekday(day.Weekday)))],

            // A day changed before is asked about anew.
            Settle = (answers, _) => answers.Without(answers[OnboardingQuestionId.Day]!.Only!),
        },
        .. WeekAnswers.Days.Select(day => new Question<TContext>
        {
            Id = day.Id,
            Kind = QuestionKind.One,
            Applies = (answers, _) => answers.Says(OnboardingQuestionId.Day, day.Id),
            Ask = (_, _) => wording.AskKind(day.Weekday),
            Choices = (_, _) => [.. WeekAnswers.Kinds.Select(row => new Choice(row.Id, wording.Kind(row.Kind)))],
            Settle = (answers, _) => answers.Without(OnboardingQuestionId.Day).Without(OnboardingQuestionId.Week),
        }),
    ];
}
