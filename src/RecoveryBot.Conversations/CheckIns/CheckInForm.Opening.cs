using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.CheckIns;

internal sealed partial class CheckInForm
{
    private IEnumerable<Question<CheckInContext>> Opening() =>
    [
        new()
        {
            Id = CheckInQuestionId.How,
            Kind = QuestionKind.One,
            Ask = (answers, context) => context.MayBeUsual
                ? HasBegun(answers) ? _wording.AskHowElse : _wording.AskHow(context.LocalTime)
                : _wording.OpenFullMorning(context.LocalTime, CountOf(context), context.RatedMornings),
            Choices = (_, context) => HowChoices(context),
        },
        new()
        {
            Id = CheckInQuestionId.Later,
            Kind = QuestionKind.One,
            Applies = (answers, _) => CheckInAnswerQueries.AboutToday(answers, CheckInChoice.Later),
            Ask = (_, _) => _wording.AskLater,
            Choices = (_, context) => [.. context.Later.Select(later => new Choice(later.Id, _wording.Later(later.Kind)))],
        },
        Question(CheckInQuestionId.Differs, answers => CheckInAnswerQueries.AboutToday(answers, CheckInChoice.Differs), () => _wording.AskDiffers, TopicChoices())
            with { Kind = QuestionKind.Several, Columns = 2 },
        Confirm(),
    ];

    /// <summary>One tap covers movement, pain and illness, as far as they were not named as different.</summary>
    private Question<CheckInContext> Confirm() => new()
    {
        Id = CheckInQuestionId.Confirm,
        Kind = QuestionKind.One,
        Applies = (answers, _) => !CheckInAnswerQueries.CannotWait(answers) && !CheckInAnswers.Refer(answers) && !SafetyListTicks.HoldSign(answers) && LeavesSomethingToConfirm(answers),
        Ask = (answers, _) => _wording.AskConfirm(
            movement: LeavesMovementToConfirm(answers), health: LeavesHealthToConfirm(answers)),
        Choices = (answers, _) =>
        [
            new("yes", LeavesMovementToConfirm(answers) && LeavesHealthToConfirm(answers) ? _wording.ConfirmYes : _wording.ConfirmOne),
            new("no", _wording.ConfirmNo),
        ],
        Read = (text, _, _) => CheckInLine.MeansFine(text)
            ? new ParseResult.Understood(Answer.Of("yes"))
            : new ParseResult.NotUnderstood(_wording.PickOne),
    };

    private static bool LeavesSomethingToConfirm(Answers answers) => CheckInAnswerQueries.AboutToday(answers, CheckInChoice.Usual)
        || (CheckInAnswerQueries.AboutToday(answers, CheckInChoice.Differs)
            && (LeavesMovementToConfirm(answers) || LeavesHealthToConfirm(answers)));

    private static bool LeavesMovementToConfirm(Answers answers) => !CheckInAnswerQueries.Asks(answers, CheckInTopic.Movement);

    /// <summary>What was said of pain or illness is asked by its list.</summary>
    private static bool LeavesHealthToConfirm(Answers answers) =>
        !CheckInAnswerQueries.Asks(answers, CheckInTopic.PainOrIllness) && !SafetyListTicks.AreOpen(answers);

    private IReadOnlyList<Choice> HowChoices(CheckInContext context)
    {
        var choices = new List<Choice>();
        if (context.MayBeUsual)
        {
            choices.Add(new Choice(CheckInChoice.Usual, _wording.AsUsual));
            choices.Add(new Choice(CheckInChoice.Differs, _wording.SomethingDiffers));
        }
        else
        {
            choices.Add(new Choice(CheckInChoice.Full, _wording.StartFullMorning));
        }

        if (context.Later.Count > 0)
        {
            choices.Add(new Choice(CheckInChoice.Later, _wording.AskMeLater));
        }

        return [.. choices, new Choice(CheckInChoice.Skip, _wording.SkipToday)];
    }

    private IReadOnlyList<Choice> TopicChoices() =>
        [.. CheckInTopicQuestions.All.Select(row => new Choice(row.Id, _wording.Name(row.Topic)))];
}
