using System.Globalization;
using RecoveryBot.Conversations.DayAnswers;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.CheckIns;

internal sealed partial class CheckInForm
{
    private static readonly int[] SpareMinutes = [5, 10, 15, 20, 30, 45];

    /// <summary>The five items and nutrition, each with what a low answer calls for.</summary>
    private IEnumerable<Question<CheckInContext>> Wellness() => ((IEnumerable<Question<CheckInContext>>)
    [
        Rated(CheckInQuestionId.Sleep, CheckInTopic.Sleep, WellnessItem.SleepQuality),
        Question(CheckInQuestionId.Hours, answers => CheckInAnswerQueries.IsLow(answers, CheckInQuestionId.Sleep), () => _wording.AskHours, Numbers(3, 9))
            with { Kind = QuestionKind.Typed, Columns = 7, MaySkip = true, Read = ReadHours },
        Question(CheckInQuestionId.ShortNight, CheckInAnswerQueries.IsShortNight, () => _wording.AskShortNight,
            new Choice("late", _wording.LateToBed),
            new Choice("woken", _wording.WokenEarly)) with
        { MaySkip = true },
        Rated(CheckInQuestionId.Energy, CheckInTopic.Energy, WellnessItem.Fatigue),
        Question(CheckInQuestionId.UsedUp, answers => CheckInAnswerQueries.IsLow(answers, CheckInQuestionId.Energy), () => _wording.AskUsedUp,
            new Choice("neuro", _wording.HeadAndNerves),
            new Choice("muscle", _wording.Muscles),
            new Choice("psych", _wording.MoodAndPatience),
            new Choice("none", _wording.NothingInParticular)) with
        { MaySkip = true },
        Rated(CheckInQuestionId.Soreness, CheckInTopic.Soreness, WellnessItem.MuscleSoreness),
        Question(CheckInQuestionId.Area, answers => CheckInAnswerQueries.IsLow(answers, CheckInQuestionId.Soreness), () => _wording.AskArea,
            new Choice("local", _wording.OneArea),
            new Choice("general", _wording.AllOver)) with
        { MaySkip = true },
        Rated(CheckInQuestionId.Stress, CheckInTopic.Stress, WellnessItem.Stress),
        Question(CheckInQuestionId.StressKind, answers => CheckInAnswerQueries.IsLow(answers, CheckInQuestionId.Stress), () => _wording.AskStressKind,
            new Choice("too_much", _wording.Overwhelmed),
            new Choice("noise", _wording.Overstimulated),
            new Choice("in_the_way", _wording.StressInterferes),
            new Choice("none", _wording.NoneOfThese, Excludes: true))
            with { Kind = QuestionKind.Several, MaySkip = true, Read = ReadNothing },
        Rated(CheckInQuestionId.Mood, CheckInTopic.Mood, WellnessItem.Mood),
        Question(CheckInQuestionId.Motivation, answers => CheckInAnswerQueries.IsLow(answers, CheckInQuestionId.Mood), () => _wording.AskMotivation,
            Scale(_wording.Motivation)) with
        { MaySkip = true },
        LeftOutIfShorter(Question(CheckInQuestionId.Food, answers => CheckInAnswerQueries.Asks(answers, CheckInTopic.Food), () => _wording.AskFood, Scale(_wording.Food))
            with
        { MaySkip = true }),
    ]).Select(question => question.When(answers => !EarlierAnswers.ReferralStands(answers)));

    private static Question<CheckInContext> LeftOutIfShorter(Question<CheckInContext> question) => question with
    {
        Applies = (answers, context) => question.Applies(answers, context) && !(context.IsShorter && CheckInAnswerQueries.AboutToday(answers, CheckInChoice.Full)),
    };

    private Question<CheckInContext> Minutes() =>
        Question(CheckInQuestionId.Minutes, answers => CheckInAnswerQueries.Asks(answers, CheckInTopic.BusyDay), () => _wording.AskMinutes,
            [.. SpareMinutes.Select(NumberChoice)])
            with
        { Kind = QuestionKind.Typed, Columns = 6, MaySkip = true, Read = ReadMinutes };

    private Question<CheckInContext> Rated(string id, CheckInTopic topic, WellnessItem item) =>
        Question(id, answers => CheckInAnswerQueries.Asks(answers, topic), () => _wording.AskRating(item),
            Scale(value => _wording.Rating(item, value))) with
        { MaySkip = true };

    private static IReadOnlyList<Choice> Scale(Func<int, string> word) =>
        [.. Enumerable.Range(1, 5).Select(value => new Choice(Digits(value), $"{Digits(value)} · {word(value)}"))];

    private static IReadOnlyList<Choice> Numbers(int from, int to) =>
        [.. Enumerable.Range(from, to - from + 1).Select(NumberChoice)];

    private static Choice NumberChoice(int number) => new(Digits(number), Digits(number));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
