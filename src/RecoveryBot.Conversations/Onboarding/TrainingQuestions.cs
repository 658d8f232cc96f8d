using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Onboarding;

/// <summary>The questions about goal and training age, in onboarding and later.</summary>
internal static class TrainingQuestions
{
    public static Question<TContext> Goal<TContext>(IOnboardingWording wording) => new()
    {
        Id = OnboardingQuestionId.Goal,
        Kind = QuestionKind.One,
        Ask = (_, _) => wording.AskGoal,
        Choices = (_, _) => [.. GoalChoice.All.Select(row => new Choice(row.Id, wording.Goal(row.Goal)))],
        Read = (typed, _, _) => GoalChoice.Read(typed) is { } goal
            ? new ParseResult.Understood(Answer.Of(goal.Id))
            : new ParseResult.NotUnderstood(wording.GoalHint),
    };

    public static IReadOnlyList<Question<TContext>> Level<TContext>(IOnboardingWording wording) =>
    [
        Months<TContext>(OnboardingQuestionId.Months, wording) with
        {
            Choices = (_, _) => [.. LevelChoices(wording), new(TrainingMonths.AfterBreak, wording.BackFromBreak)],
        },
        Months<TContext>(OnboardingQuestionId.MonthsBefore, wording) with
        {
            Applies = (answers, _) => answers.Says(OnboardingQuestionId.Months, TrainingMonths.AfterBreak),
            Ask = (_, _) => wording.AskMonthsBefore,
        },
    ];

    private static Question<TContext> Months<TContext>(string id, IOnboardingWording wording) => new()
    {
        Id = id,
        Kind = QuestionKind.One,
        Ask = (_, _) => wording.AskMonths,
        Choices = (_, _) => LevelChoices(wording),
        Read = (typed, _, _) => TrainingMonths.Read(typed) is { } months
            ? new ParseResult.Understood(Answer.Of(months.ToString(CultureInfo.InvariantCulture)))
            : new ParseResult.NotUnderstood(wording.MonthsHint),
    };

    private static IReadOnlyList<Choice> LevelChoices(IOnboardingWording wording) =>
        [.. TrainingMonths.Choices.Select(row => new Choice(row.Id, wording.Months(row.Level)))];
}

/// <summary>The goals as they stand in saved answers.</summary>
internal sealed record GoalChoice(string Id, Goal Goal)
{
    public static readonly IReadOnlyList<GoalChoice> All =
    [
        new("strength", Goal.StrengthHypertrophy),
        new("endurance", Goal.EnduranceConditioning),
        new("fatloss", Goal.FatLossGeneral),
    ];

    public static GoalChoice Of(string id) => All.Single(row => row.Id == id);

    /// <summary>The only goal whose words occur; null if none or more than one does.</summary>
    public static GoalChoice? Read(string typed) =>
        All.Where(row => ProfileWords.English.Goals[row.Id].Split(' ').Any(word => typed.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList() is [var only]
            ? only
            : null;
}
