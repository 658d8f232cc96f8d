using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>The morning check-in: short when the client may say "as usual", in full otherwise.</summary>
internal sealed partial class CheckInForm
{
    public const string Kind = DayForms.CheckIn;

    /// <summary>What a full morning always asks, in this order: it carries "3 of 8".</summary>
    private static readonly IReadOnlyList<string> Always =
    [
        CheckInQuestionId.Safety, CheckInQuestionId.Movement, CheckInQuestionId.Sleep, CheckInQuestionId.Energy, CheckInQuestionId.Soreness, CheckInQuestionId.Stress, CheckInQuestionId.Mood, CheckInQuestionId.Food,
    ];

    private readonly ICheckInWording _wording;

    public CheckInForm(ICheckInWording wording)
    {
        _wording = wording;
        Form = new Form<CheckInContext>(
            Kind,
            [
                .. Earlier(), .. Opening(), .. Safety(CheckInQuestionId.Safety), Movement(CheckInQuestionId.Movement), .. Wellness(), Minutes(), TrainedYesterday(),
                SafetyList(CheckInQuestionId.SafetyAgain), Movement(CheckInQuestionId.MovementAgain),
            ]);
    }

    public Form<CheckInContext> Form { get; }

    public static int QuestionsOfFullMorning => Always.Count;

    /// <summary>Not asked any more once it is certain that the day refers.</summary>
    private Question<CheckInContext> Question(
        string id,
        Func<Answers, bool> applies,
        Func<RichText> ask,
        params IReadOnlyList<Choice> choices) =>
        Detail(id, answers => applies(answers) && !CheckInAnswers.Refer(answers), ask, choices);

    /// <summary>Part of a complaint: asked to its end unless what was said cannot wait.</summary>
    private Question<CheckInContext> Detail(
        string id,
        Func<Answers, bool> applies,
        Func<RichText> ask,
        params IReadOnlyList<Choice> choices) => new()
        {
            Id = id,
            Kind = QuestionKind.One,
            Applies = (answers, _) => applies(answers) && !CheckInAnswerQueries.CannotWait(answers),
            Ask = (answers, context) => Numbered(id, answers, ask(), CountOf(context)),
            Choices = (_, _) => choices,
        };

    /// <summary>Food and drink come last, so that the numbers before them stay.</summary>
    private static int CountOf(CheckInContext context) => Always.Count - (context.IsShorter ? 1 : 0);

    private RichText Numbered(string id, Answers answers, RichText ask, int count)
    {
        var place = Always.ToList().IndexOf(id);
        return place >= 0 && CheckInAnswerQueries.AboutToday(answers, CheckInChoice.Full) && !answers.Has(CheckInQuestionId.Changed) && !EarlierAnswers.ReferralStands(answers)
            ? new RichText([new Block.Paragraph([new Span(_wording.Place(place + 1, count), SpanStyle.Soft)]), .. ask.Blocks])
            : ask;
    }
}
