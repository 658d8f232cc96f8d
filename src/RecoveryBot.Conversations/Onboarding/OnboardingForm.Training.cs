using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.Profiles;

namespace RecoveryBot.Conversations.Onboarding;

public sealed partial class OnboardingForm
{
    private IEnumerable<Question<OnboardingContext>> Training() =>
    [
        Question(
            OnboardingAsk.Goal,
            _wording.AskGoal,
            [.. GoalChoice.All.Select(row => new Choice(row.Id, _wording.Goal(row.Goal)))]) with
        {
            Read = (typed, _, _) => GoalChoice.Read(typed) is { } goal
                ? Understood(goal.Id)
                : new Reading.NotUnderstood(_wording.GoalHint),
        },
        Months(OnboardingAsk.Months, applies: _ => true) with
        {
            Choices = (_, _) => [.. LevelChoices(), new(TrainingMonths.AfterBreak, _wording.BackFromBreak)],
        },
        Months(OnboardingAsk.MonthsBefore, answers => answers.Says(OnboardingAsk.Months, TrainingMonths.AfterBreak)) with
        {
            Ask = (_, _) => _wording.AskMonthsBefore,
        },
    ];

    private Question<OnboardingContext> Months(string id, Func<Answers, bool> applies) =>
        Question(id, _wording.AskMonths, LevelChoices(), applies) with
        {
            Read = (typed, _, _) => TrainingMonths.Read(typed) is { } months
                ? Understood(months.ToString(CultureInfo.InvariantCulture))
                : new Reading.NotUnderstood(_wording.MonthsHint),
        };

    private IReadOnlyList<Choice> LevelChoices() =>
        [.. TrainingMonths.Choices.Select(row => new Choice(row.Id, _wording.Months(row.Level)))];
}

/// <summary>The goals as they stand in saved answers, and what people call them.</summary>
internal sealed record GoalChoice(string Id, Goal Goal, IReadOnlyList<string> Words)
{
    public static readonly IReadOnlyList<GoalChoice> All =
    [
        new("strength", Goal.StrengthHypertrophy, ["strong", "strength", "muscle", "hypertrophy", "lift", "power", "bodybuild"]),
        new("endurance", Goal.EnduranceConditioning, ["endurance", "conditioning", "run", "marathon", "triathlon", "cycl", "stamina"]),
        new("fatloss", Goal.FatLossGeneral, ["fat", "weight", "general", "fit", "health", "slim", "shape"]),
    ];

    public static GoalChoice Of(string id) => All.Single(row => row.Id == id);

    /// <summary>The only goal whose words occur; null if none or more than one does.</summary>
    public static GoalChoice? Read(string typed) =>
        All.Where(row => row.Words.Any(word => typed.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList() is [var only]
            ? only
            : null;
}
