using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.Mornings;

internal sealed partial class MorningForm
{
    private IEnumerable<Question<MorningContext>> Opening() =>
    [
        new()
        {
            Id = Ask.How,
            Kind = QuestionKind.One,
            Ask = (answers, context) => context.MayBeUsual
                ? HasBegun(answers) ? _wording.AskHowElse : _wording.AskHow(context.LocalTime)
                : _wording.OpenFullMorning(context.LocalTime, CountOf(context), context.RatedMornings),
            Choices = (_, context) => HowChoices(context),
        },
        new()
        {
            Id = Ask.Later,
            Kind = QuestionKind.One,
            Applies = (answers, _) => Said.AboutToday(answers, How.Later),
            Ask = (_, _) => _wording.AskLater,
            Choices = (_, context) => [.. context.Later.Select(later => new Choice(later.Id, _wording.Later(later.Kind)))],
        },
        Question(Ask.Differs, answers => Said.AboutToday(answers, How.Differs), () => _wording.AskDiffers, TopicChoices())
            with { Kind = QuestionKind.Several, Columns = 2 },
        Confirm(),
    ];

    /// <summary>One tap covers movement, pain and illness, as far as they were not named as different.</summary>
    private Question<MorningContext> Confirm() => new()
    {
        Id = Ask.Confirm,
        Kind = QuestionKind.One,
        Applies = (answers, _) => !Said.CannotWait(answers) && !CheckInAnswers.Refer(answers) && !SafetyTicks.HoldSign(answers) && LeavesSomethingToConfirm(answers),
        Ask = (answers, _) => _wording.AskConfirm(
            movement: LeavesMovementToConfirm(answers), health: LeavesHealthToConfirm(answers)),
        Choices = (answers, _) =>
        [
            new("yes", LeavesMovementToConfirm(answers) && LeavesHealthToConfirm(answers) ? _wording.ConfirmYes : _wording.ConfirmOne),
            new("no", _wording.ConfirmNo),
        ],
        Read = (text, _, _) => TypedLine.MeansFine(text)
            ? new Reading.Understood(Answer.Of("yes"))
            : new Reading.NotUnderstood(_wording.PickOne),
    };

    private static bool LeavesSomethingToConfirm(Answers answers) => Said.AboutToday(answers, How.Usual)
        || (Said.AboutToday(answers, How.Differs)
            && (LeavesMovementToConfirm(answers) || LeavesHealthToConfirm(answers)));

    private static bool LeavesMovementToConfirm(Answers answers) => !Said.Asks(answers, Topic.Movement);

    /// <summary>What was said of pain or illness is asked by its list.</summary>
    private static bool LeavesHealthToConfirm(Answers answers) =>
        !Said.Asks(answers, Topic.PainOrIllness) && !SafetyTicks.AreOpen(answers);

    private IReadOnlyList<Choice> HowChoices(MorningContext context)
    {
        var choices = new List<Choice>();
        if (context.MayBeUsual)
        {
            choices.Add(new Choice(How.Usual, _wording.AsUsual));
            choices.Add(new Choice(How.Differs, _wording.SomethingDiffers));
        }
        else
        {
            choices.Add(new Choice(How.Full, _wording.StartFullMorning));
        }

        if (context.Later.Count > 0)
        {
            choices.Add(new Choice(How.Later, _wording.AskMeLater));
        }

        return [.. choices, new Choice(How.Skip, _wording.SkipToday)];
    }

    private IReadOnlyList<Choice> TopicChoices() =>
        [.. TopicQuestions.All.Select(row => new Choice(row.Id, _wording.Name(row.Topic)))];
}
