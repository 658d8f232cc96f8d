using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Onboarding;

public sealed partial class OnboardingForm
{
    /// <summary>The week is shown again after every change, until it looks right: "back" takes the latest change away.</summary>
    private IEnumerable<Question<OnboardingContext>> Week() =>
    [
        Question(
            OnboardingAsk.Week,
            _wording.AskWhichDay,
            [
                new(WeekAnswers.AsShown, _wording.WeekLooksRight),
                new(WeekAnswers.Change, _wording.ChangeADay),
                new(WeekAnswers.NoPlan, _wording.NoFixedPlan),
            ]) with
        {
            Ask = (answers, _) => _wording.AskWeek(WeekAnswers.WeekOf(answers), WeekAnswers.IsChanged(answers)),
        },
        Question(
            OnboardingAsk.Day,
            _wording.AskWhichDay,
            [.. WeekAnswers.Days.Select(day => new Choice(day.Id, _wording.Weekday(day.Weekday)))],
            answers => answers.Says(OnboardingAsk.Week, WeekAnswers.Change)) with
        {
            Columns = 2,
            // A day changed before is asked about anew.
            Settle = answers => answers.Without(answers[OnboardingAsk.Day]!.Only!),
        },
        .. WeekAnswers.Days.Select(day => Question(
            day.Id,
            _wording.AskKind(day.Weekday),
            [.. WeekAnswers.Kinds.Select(row => new Choice(row.Id, _wording.Kind(row.Kind)))],
            answers => answers.Says(OnboardingAsk.Day, day.Id)) with
        {
            Settle = answers => answers.Without(OnboardingAsk.Day).Without(OnboardingAsk.Week),
        }),
    ];
}
