using System.Globalization;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.DayAnswers;

/// <summary>
/// The answers that a kept check-in comes from, so that a day whose form is not remembered any more can still be changed
/// answer by answer: the inverse of <see cref="CheckInAnswers"/>.
/// </summary>
internal static class RestoredAnswers
{
    public static Answers Of(CheckIn checkIn)
    {
        var answers = Safety(checkIn).With(CheckInQuestionId.How, Answer.Of(checkIn.AsUsual.Count > 0 ? CheckInChoice.Differs : CheckInChoice.Full));
        foreach (var (item, question) in CheckInAnswers.Items.Where(row => !checkIn.AsUsual.Contains(row.Item)))
        {
            answers = answers.With(question, Number(checkIn.Rating(item)) ?? Answer.Skipped);
        }

        foreach (var (question, answer) in Others(checkIn).Where(row => row.Answer is not null))
        {
            answers = answers.With(question, answer!);
        }

        // Whatever was answered was named as different, so that nothing is left to be confirmed in one tap.
        return checkIn.AsUsual.Count == 0
            ? answers
            : answers.With(CheckInQuestionId.Differs, new Answer([.. CheckInTopicQuestions.All.Where(row => row.Questions.Any(answers.Has)).Select(row => row.Id)]));
    }

    private static IEnumerable<(string Question, Answer? Answer)> Others(CheckIn checkIn) =>
    [
        (CheckInQuestionId.Hours, checkIn.SleepHours is { } hours ? Answer.Of(hours.ToString(CultureInfo.InvariantCulture)) : null),
        (CheckInQuestionId.ShortNight, Named(CheckInAnswers.ShortNights, checkIn.ShortNight)),
        (CheckInQuestionId.Food, Number(checkIn.Nutrition)),
        (CheckInQuestionId.Motivation, Number(checkIn.Motivation)),
        (CheckInQuestionId.Minutes, checkIn.BusyDay ? Number(checkIn.MinutesAvailable) ?? Answer.Skipped : null),
        (CheckInQuestionId.Movement, Named(CheckInAnswers.Movements, checkIn.MovementQuality)),
        (CheckInQuestionId.Area, Named(CheckInAnswers.Areas, checkIn.SorenessArea)),
        (CheckInQuestionId.UsedUp, Named(CheckInAnswers.Systems, checkIn.TaxedSystem)),
        (CheckInQuestionId.StressKind, Several(CheckInAnswers.Stresses.Select(kind => (kind.Id, kind.Means(checkIn))))),
        (CheckInQuestionId.Wishes, checkIn.Requests.Count > 0 ? new Answer(CardRequests.IdsOf(checkIn.Requests)) : null),
    ];

    private static Answers Safety(CheckIn checkIn)
    {
        var signs = checkIn.RedFlags.Select(flag => SignList.Rows.First(row => row.Flag == flag)).ToList();
        var ill = Several(
        [
            ("fever", checkIn.Illness == Illness.Fever), ("below", checkIn.Illness == Illness.BelowNeck), ("above", checkIn.Illness == Illness.AboveNeck),
            .. signs.Where(row => row.Question == CheckInQuestionId.Ill).Select(row => (row.Id, true)),
        ]);
        var ticks = signs.Where(row => row.Question != CheckInQuestionId.Ill).Select(row => row.Question == CheckInQuestionId.Safety ? row.Id : row.Question)
            .Concat(checkIn.PainNrs is null ? [] : [SignList.Pain])
            .Concat(ill is null ? [] : [SignList.Ill])
            .Distinct().ToList();
        var answers = Answers.None.With(CheckInQuestionId.Safety, (ticks.Count, checkIn.SafetyAnswered) switch
        {
            (0, true) => Answer.Of(SignList.None),
            (0, false) => Answer.Skipped,
            _ => new Answer(ticks),
        });
        answers = signs.Where(row => row.Question is not (CheckInQuestionId.Safety or CheckInQuestionId.Ill)).GroupBy(row => row.Question)
            .Aggregate(answers, (given, list) => given.With(list.Key, new Answer([.. list.Select(row => row.Id)])));
        answers = ill is null ? answers : answers.With(CheckInQuestionId.Ill, ill);
        answers = checkIn.ChestSymptoms ? answers.With(CheckInQuestionId.ColdSigns, Answer.Of(ColdSigns.Chest)) : answers;
        return WithPain(checkIn.SafetyAnswered || ticks.Count == 0 ? answers : answers.With(CheckInQuestionId.Unfinished, Answer.Of(SignList.None)), checkIn);
    }

    private static Answers WithPain(Answers answers, CheckIn checkIn)
    {
        (string Question, Answer? Answer)[] details =
        [
            (CheckInQuestionId.PainPlace, checkIn.PainPlace is { } place ? Answer.Of(PainPlaces.IdOf(place)) : null),
            (CheckInQuestionId.Pain, Number(checkIn.PainNrs)),
            (CheckInQuestionId.PainDays, Number(checkIn.PainDurationDays)),
            (CheckInQuestionId.PainSpot, Several([("swell", checkIn.Swelling), ("func", checkIn.LossOfFunction)])),
        ];
        return details.Where(row => row.Answer is not null).Aggregate(answers, (given, row) => given.With(row.Question, row.Answer!));
    }

    private static Answer? Number(int? value) => value is { } number ? Answer.Of(number.ToString(CultureInfo.InvariantCulture)) : null;

    private static Answer? Named<T>(IReadOnlyList<(string Id, T Means)> choices, T meant) =>
        choices.FirstOrDefault(choice => Equals(choice.Means, meant)).Id is { } id ? Answer.Of(id) : null;

    private static Answer? Several(IEnumerable<(string Id, bool Holds)> choices) =>
        choices.Where(choice => choice.Holds).Select(choice => choice.Id).ToList() is { Count: > 0 } held ? new Answer(held) : null;
}
