using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.CheckIns;

internal sealed partial class CheckInForm
{
    private IEnumerable<Question<CheckInContext>> Safety(string id) =>
    [
        SafetyList(id),
        .. SignList.Groups.Select(SignsOf),
        Detail(CheckInQuestionId.PainPlace, answers => CheckInAnswerQueries.OnSafetyList(answers, SignList.Pain) && CheckInAnswerQueries.Number(answers, CheckInQuestionId.Pain) != 0,
            () => _wording.AskPainPlace,
            [.. PainPlaces.All.Select(row => new Choice(row.Id, _wording.Name(row.Place)))])
            with { Columns = 2, Settle = Worst(CheckInQuestionId.PainPlace) },
        Detail(CheckInQuestionId.Pain, answers => CheckInAnswerQueries.OnSafetyList(answers, SignList.Pain), () => _wording.AskPain, Numbers(1, 10))
            with { Columns = 5, Read = ReadNumber(0, 10), Settle = Worst(CheckInQuestionId.Pain) },
        Detail(CheckInQuestionId.PainDays, answers => CheckInAnswerQueries.Number(answers, CheckInQuestionId.Pain) > 0 && !CheckInAnswers.IsStrongPain(answers),
            () => _wording.AskPainDays,
            [.. Numbers(1, 6), new Choice("7", "7+")])
            with { Columns = 7, Kind = QuestionKind.Typed, Read = ReadDays, Settle = Worst(CheckInQuestionId.PainDays) },
        Detail(CheckInQuestionId.PainSpot, answers => CheckInAnswerQueries.Number(answers, CheckInQuestionId.Pain) > 0, () => _wording.AskPainSpot,
            new Choice(SignList.None, _wording.NeitherOfThese, Excludes: true),
            new Choice("swell", _wording.Swollen),
            new Choice("func", _wording.CannotUseIt))
            with { Kind = QuestionKind.Several, Settle = Worst(CheckInQuestionId.PainSpot) },
        Detail(CheckInQuestionId.Ill, answers => CheckInAnswerQueries.OnSafetyList(answers, SignList.Ill), () => _wording.AskIll,
            new Choice("above", _wording.IllAboveNeck),
            new Choice("below", _wording.IllBelowNeck),
            new Choice("fever", _wording.Fever),
            new Choice("heat", _wording.Sign(WarningSign.Overheated)))
            with { Settle = Worst(CheckInQuestionId.Ill) },
        Question(CheckInQuestionId.ColdSigns, answers => answers.Says(CheckInQuestionId.Ill, "above"), () => _wording.AskColdSigns,
            [
                new Choice(SignList.None, _wording.NoneOfThese, Excludes: true),
                .. ColdSigns.All.Select(sign => new Choice(sign, _wording.ColdSign(sign))),
            ])
            with { Kind = QuestionKind.Several, Read = ReadNothing, Settle = (answers, _) => OfHeartAndBreath(answers) },
    ];

    /// <summary>Skipped, it is asked once more at the end of the form.</summary>
    private Question<CheckInContext> SafetyList(string id) => Question(
        id,
        applies: _ => true,
        () => id == CheckInQuestionId.Safety ? _wording.AskSafety : Again(_wording.AskSafety),
        [
            new Choice(SignList.None, _wording.NoneOfThese, Excludes: true),
            new Choice(SignList.Pain, _wording.PainNotSoreness),
            new Choice(SignList.Ill, _wording.IllOrFeverish),
            .. SignList.Groups.Select(group => new Choice(group.Id, _wording.Name(group.Group))),
            new Choice(SignList.Unsafe, _wording.Sign(WarningSign.NotSafe)),
        ]) with
    {
        Kind = QuestionKind.Several,
        MaySkip = true,
        Applies = (answers, _) => AsksList(id, answers),
        Ticked = (answers, context) => SafetyListTicks.On(CheckInQuestionId.Safety, answers, context.Before),
        Read = ReadNothing,
        Settle = (answers, _) => SafetyListTicks.Consistent(answers),
    };

    /// <summary>What was said after the list was answered opens it again, also beside a sign that cannot wait.</summary>
    private static bool AsksList(string id, Answers answers) => id == CheckInQuestionId.Safety
        ? (SafetyListTicks.AreOpen(answers) && !CheckInAnswerQueries.IsPutOff(answers)) || (CheckInAnswerQueries.AsksSafety(answers) && !CheckInAnswerQueries.CannotWait(answers))
        : answers[CheckInQuestionId.Safety] is { IsSkipped: true } && !CheckInAnswerQueries.CannotWait(answers);

    /// <summary>Breath or pulse with a cold may be a sign of its own, so that list is asked as well.</summary>
    private static Answers OfHeartAndBreath(Answers answers)
    {
        var worst = SafetyListTicks.Worst(answers, CheckInQuestionId.ColdSigns);
        return worst.Says(CheckInQuestionId.ColdSigns, ColdSigns.Breath) || worst.Says(CheckInQuestionId.ColdSigns, ColdSigns.Pulse)
            ? SafetyListTicks.Asking(worst, SignGroup.ChestAndBreath)
            : worst;
    }

    private static Func<Answers, CheckInContext, Answers> Worst(string question) => (answers, _) => SafetyListTicks.Worst(answers, question);

    /// <summary>Never cut short by another sign: the client sees every list that was asked for.</summary>
    private Question<CheckInContext> SignsOf((SignGroup Group, string Id) group) => new()
    {
        Id = group.Id,
        Kind = QuestionKind.Several,
        Applies = (answers, _) => CheckInAnswerQueries.OnSafetyList(answers, group.Id),
        Ask = (_, _) => _wording.AskSigns(group.Group),
        Choices = (_, _) =>
        [
            .. SignList.Rows.Where(row => row.Question == group.Id)
                .Select(row => new Choice(row.Id, _wording.Sign(row.Sign))),
            new Choice(SignList.None, _wording.NoneOfThese, Excludes: true),
        ],
        Ticked = (answers, context) => SafetyListTicks.On(group.Id, answers, context.Before),
        Read = ReadNothing,
    };

    private Question<CheckInContext> Movement(string id) => Question(
        id,
        id == CheckInQuestionId.Movement ? answers => CheckInAnswerQueries.AsksMovement(answers) && !EarlierAnswers.WaitForHelp(answers) : answers => answers[CheckInQuestionId.Movement] is { IsSkipped: true },
        () => _wording.AskMovement,
        new Choice("normal", _wording.MovesNormally),
        new Choice("stiff", _wording.MovesStiffly),
        new Choice("altered", _wording.MovesDifferently),
        new Choice("restrict", _wording.CannotMoveNormally)) with
    {
        MaySkip = true,
        Ask = (answers, context) =>
            Numbered(id, answers, id == CheckInQuestionId.Movement ? HowToTry(answers, context) : Again(HowToTry(answers, context)), CountOf(context)),
    };

    private RichText HowToTry(Answers answers, CheckInContext context) =>
        CheckInAnswers.ForbidTrying(answers) || context.Earlier.Referral is not null ? _wording.AskMovementFromWalking : _wording.AskMovement;

    private RichText Again(RichText ask) => new([.. _wording.AskedOnceMore.Blocks, .. ask.Blocks]);
}
