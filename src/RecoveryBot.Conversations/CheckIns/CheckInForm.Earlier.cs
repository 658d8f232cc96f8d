using NodaTime;
using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parsing;
using RecoveryBot.Conversations.Questions;

namespace RecoveryBot.Conversations.CheckIns;

/// <content>The morning begins with what yesterday left open.</content>
internal sealed partial class CheckInForm
{
    private IEnumerable<Question<CheckInContext>> Earlier() =>
    [
        new()
        {
            Id = CheckInQuestionId.Seen,
            Kind = QuestionKind.One,
            Applies = (answers, context) => MayBegin(answers) && context.Earlier.Referral is not null,
            Ask = (_, context) => Seen(context.Earlier.Referral!, context),
            Choices = (answers, context) => [.. SeenChoices(context.Earlier.Referral!), .. NotNow(answers, context)],
            Settle = Begun(CheckInQuestionId.Seen, (answers, context) => EarlierAnswers.OfReferral(answers, context.Earlier.Referral!)),
            TakeBack = EarlierAnswers.ReferralTakenBack,
        },
        new()
        {
            Id = CheckInQuestionId.PainNow,
            Kind = QuestionKind.One,
            Columns = 2,
            Applies = (answers, context) => MayBegin(answers) && !Tells(answers, SignList.Pain) && context.Earlier.Pain is not null,
            Ask = (answers, context) => Course(_wording.PainWas(context.Earlier.Pain!), context.Earlier.Pain!.Date, answers, context),
            Choices = CourseChoices,
            Read = (text, _, _) => ReadCourse(text, CheckInQuestionId.Pain),
            Settle = Begun(CheckInQuestionId.PainNow, (answers, context) => EarlierAnswers.OfPain(answers, context.Earlier.Pain!, context.Earlier.Today)),
            TakeBack = EarlierAnswers.PainTakenBack,
        },
        new()
        {
            Id = CheckInQuestionId.IllNow,
            Kind = QuestionKind.One,
            Columns = 2,
            Applies = (answers, context) => MayBegin(answers) && !Tells(answers, SignList.Ill) && context.Earlier.Illness is not null,
            Ask = (answers, context) =>
                Course(_wording.IllnessWas(context.Earlier.Illness!.Illness), context.Earlier.Illness!.Date, answers, context),
            Choices = CourseChoices,
            Read = (text, _, _) => ReadCourse(text, CheckInQuestionId.Ill),
            Settle = Begun(CheckInQuestionId.IllNow, (answers, context) => EarlierAnswers.OfIllness(answers, context.Earlier.Illness!.Illness)),
            TakeBack = EarlierAnswers.IllnessTakenBack,
        },
    ];

    /// <summary>The last question, because it is the day's answer that needs it.</summary>
    private Question<CheckInContext> TrainedYesterday()
    {
        var question = Question(
            CheckInQuestionId.Yesterday,
            answers => answers.Has(CheckInQuestionId.How) && !CheckInAnswerQueries.IsPutOff(answers) && !EarlierAnswers.ReferralStands(answers),
            () => _wording.AskTrainedYesterday,
            new Choice(UnloggedTraining.Trained, _wording.TrainedYesterday),
            new Choice(UnloggedTraining.Lightly, _wording.LightYesterday),
            new Choice(UnloggedTraining.NotAtAll, _wording.NothingYesterday));
        return question with
        {
            MaySkip = true,
            Applies = (answers, context) => question.Applies(answers, context) && context.Earlier.TrainingIsUntold,
        };
    }

    /// <summary>Not once the safety list is answered or holds a sign of today, or the client wants to be left alone.</summary>
    private static bool MayBegin(Answers answers) =>
        !answers.Has(CheckInQuestionId.Safety) && !SafetyListTicks.HoldSign(answers) && !CheckInAnswerQueries.IsPutOff(answers);

    /// <summary>It was said today already, so that nobody asks how it is.</summary>
    private static bool Tells(Answers answers, string id) => answers.Says(CheckInQuestionId.Said, id) || answers.Says(CheckInQuestionId.InDoubt, id);

    private static bool HasBegun(Answers answers) =>
        answers.Has(CheckInQuestionId.Seen) || answers.Has(CheckInQuestionId.PainNow) || answers.Has(CheckInQuestionId.IllNow);

    /// <summary>Whoever answers has begun the check-in; "later" and "skip today" stand here instead of on its first screen.</summary>
    private static Func<Answers, CheckInContext, Answers> Begun(string id, Func<Answers, CheckInContext, Answers> settle) =>
        (answers, context) => answers[id]!.Only switch
        {
            CheckInChoice.Later or CheckInChoice.Skip => answers.Without(id).With(CheckInQuestionId.How, answers[id]!),
            _ when context.MayBeUsual || answers.Has(CheckInQuestionId.How) => settle(answers, context),
            _ => settle(answers.Without(id).With(CheckInQuestionId.How, Answer.Of(CheckInChoice.Full)).With(id, answers[id]!), context),
        };

    private RichText Seen(StandingReferral referral, CheckInContext context)
    {
        var today = context.Earlier.Today;
        return referral switch
        {
            { IsCrisis: true } => _wording.AskAfterCrisis(referral.Since, today),
            { FreeMornings: > 0 } => _wording.AskStillGone(referral.FreeMornings, StandingReferral.MorningsToEnd, context.LocalTime),
            _ => _wording.AskSeen(
                referral.Told is { } told ? _wording.ToldSigns(told) : [], referral.Since, today, referral.IsPainAlone, context.LocalTime),
        };
    }

    private IReadOnlyList<Choice> SeenChoices(StandingReferral referral) => referral switch
    {
        { IsCrisis: true } =>
        [
            new(EarlierAnswers.Safer, _wording.FeelsSafer),
            new(EarlierAnswers.NotSafe, _wording.StillNotSafe),
        ],
        { FreeMornings: > 0 } =>
        [
            new(ComplaintCourse.Gone, _wording.StillGone),
            new(EarlierAnswers.NotYet, _wording.PainIsBack),
            new(EarlierAnswers.Cleared, _wording.SeenAndCleared),
        ],
        _ =>
        [
            new(EarlierAnswers.Cleared, _wording.SeenAndCleared),
            new(EarlierAnswers.SeenOnly, _wording.SeenNotCleared),
            new(EarlierAnswers.NotYet, _wording.NotSeenYet),
            .. referral.IsPainAlone ? (Choice[])[new(ComplaintCourse.Gone, _wording.GoneUnseen)] : [],
        ],
    };

    private RichText Course(string told, LocalDate on, Answers answers, CheckInContext context) =>
        _wording.AskCourse(told, on, context.Earlier.Today, HasBegun(answers) ? null : context.LocalTime);

    private IReadOnlyList<Choice> CourseChoices(Answers answers, CheckInContext context) =>
    [
        .. ComplaintCourse.All.Select(id => new Choice(id, _wording.Course(id), HasNumber: false)),
        .. NotNow(answers, context),
    ];

    private IReadOnlyList<Choice> NotNow(Answers answers, CheckInContext context) => answers.Has(CheckInQuestionId.How) || HasBegun(answers)
        ? []
        : [
            .. context.Later.Count > 0 ? (Choice[])[new(CheckInChoice.Later, _wording.AskMeLater, HasNumber: false)] : [],
            new(CheckInChoice.Skip, _wording.SkipToday, HasNumber: false),
        ];

    /// <summary>"My knee is fine now", "better", "worse"; of pain also its number. What is not clear is no answer.</summary>
    private ParseResult ReadCourse(string text, string question)
    {
        var line = CheckInLine.Read(text);
        return WholeNumber(text) switch
        {
            0 when question == CheckInQuestionId.Pain => new ParseResult.Understood(Answer.Of(ComplaintCourse.Gone)),
            { } pain and <= 10 when question == CheckInQuestionId.Pain => new ParseResult.Understood(Answer.Of(Digits(pain))),
            _ when CheckInLine.CourseOf(text) is { } course => new ParseResult.Understood(Answer.Of(course)),
            _ when line.FineQuestions.Contains(question) && line.Different.Count + line.AskedSigns.Count + line.Signs.Count == 0 =>
                new ParseResult.Understood(Answer.Of(ComplaintCourse.Gone)),
            _ => new ParseResult.NotUnderstood(_wording.CourseHint),
        };
    }
}
