using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Mornings;

internal sealed partial class MorningForm
{
    private static readonly int[] SpareMinutes = [5, 10, 15, 20, 30, 45];

    /// <summary>The five items and nutrition, each with what a low answer calls for.</summary>
    private IEnumerable<Question<MorningContext>> Wellness() => ((IEnumerable<Question<MorningContext>>)
    [
        Rated(Ask.Sleep, Topic.Sleep, WellnessItem.SleepQuality),
        Question(Ask.Hours, answers => Said.IsLow(answers, Ask.Sleep), () => _wording.AskHours, Numbers(3, 9))
            with { Kind = QuestionKind.Typed, Columns = 7, MaySkip = true, Read = ReadHours },
        Question(Ask.ShortNight, Said.IsShortNight, () => _wording.AskShortNight,
            new Choice("late", _wording.LateToBed),
            new Choice("woken", _wording.WokenEarly)) with
        { MaySkip = true },
        Rated(Ask.Energy, Topic.Energy, WellnessItem.Fatigue),
        Question(Ask.UsedUp, answers => Said.IsLow(answers, Ask.Energy), () => _wording.AskUsedUp,
            new Choice("neuro", _wording.HeadAndNerves),
            new Choice("muscle", _wording.Muscles),
            new Choice("psych", _wording.MoodAndPatience),
            new Choice("none", _wording.NothingInParticular)) with
        { MaySkip = true },
        Rated(Ask.Soreness, Topic.Soreness, WellnessItem.MuscleSoreness),
        Question(Ask.Area, answers => Said.IsLow(answers, Ask.Soreness), () => _wording.AskArea,
            new Choice("local", _wording.OneArea),
            new Choice("general", _wording.AllOver)) with
        { MaySkip = true },
        Rated(Ask.Stress, Topic.Stress, WellnessItem.Stress),
        Question(Ask.StressKind, answers => Said.IsLow(answers, Ask.Stress), () => _wording.AskStressKind,
            new Choice("too_much", _wording.Overwhelmed),
            new Choice("noise", _wording.Overstimulated),
            new Choice("in_the_way", _wording.StressInterferes),
            new Choice("none", _wording.NoneOfThese, Excludes: true))
            with { Kind = QuestionKind.Several, MaySkip = true, Read = ReadNothing },
        Rated(Ask.Mood, Topic.Mood, WellnessItem.Mood),
        Question(Ask.Motivation, answers => Said.IsLow(answers, Ask.Mood), () => _wording.AskMotivation,
            Scale(_wording.Motivation)) with
        { MaySkip = true },
        LeftOutIfShorter(Question(Ask.Food, answers => Said.Asks(answers, Topic.Food), () => _wording.AskFood, Scale(_wording.Food))
            with
        { MaySkip = true }),
    ]).Select(question => question.When(answers => !EarlierAnswers.ReferralStands(answers)));

    private static Question<MorningContext> LeftOutIfShorter(Question<MorningContext> question) => question with
    {
        Applies = (answers, context) => question.Applies(answers, context) && !(context.IsShorter && Said.AboutToday(answers, How.Full)),
    };

    private Question<MorningContext> Minutes() =>
        Question(Ask.Minutes, answers => Said.Asks(answers, Topic.BusyDay), () => _wording.AskMinutes,
            [.. SpareMinutes.Select(NumberChoice)])
            with
        { Kind = QuestionKind.Typed, Columns = 6, MaySkip = true, Read = ReadMinutes };

    private Question<MorningContext> Rated(string id, Topic topic, WellnessItem item) =>
        Question(id, answers => Said.Asks(answers, topic), () => _wording.AskRating(item),
            Scale(value => _wording.Rating(item, value))) with
        { MaySkip = true };

    private static IReadOnlyList<Choice> Scale(Func<int, string> word) =>
        [.. Enumerable.Range(1, 5).Select(value => new Choice(Digits(value), $"{Digits(value)} · {word(value)}"))];

    private static IReadOnlyList<Choice> Numbers(int from, int to) =>
        [.. Enumerable.Range(from, to - from + 1).Select(NumberChoice)];

    private static Choice NumberChoice(int number) => new(Digits(number), Digits(number));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
