using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Questions;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.DayAnswers;

/// <summary>Turns a finished form into the check-in the model reads. Nothing is invented: what was not said stays null.</summary>
internal static partial class CheckInAnswers
{
    public static readonly IReadOnlyList<(WellnessItem Item, string Question)> Items =
    [
        (WellnessItem.Fatigue, CheckInQuestionId.Energy),
        (WellnessItem.SleepQuality, CheckInQuestionId.Sleep),
        (WellnessItem.MuscleSoreness, CheckInQuestionId.Soreness),
        (WellnessItem.Stress, CheckInQuestionId.Stress),
        (WellnessItem.Mood, CheckInQuestionId.Mood),
    ];

    public static readonly IReadOnlyList<(string Id, MovementQuality? Means)> Movements =
    [
        ("normal", MovementQuality.Normal), ("stiff", MovementQuality.Stiff), ("altered", MovementQuality.Altered), ("restrict", MovementQuality.Restricted),
    ];

    public static readonly IReadOnlyList<(string Id, ShortNight? Means)> ShortNights = [("late", ShortNight.LateToBed), ("woken", ShortNight.WokenEarly)];

    public static readonly IReadOnlyList<(string Id, SorenessArea Means)> Areas = [("local", SorenessArea.Local), ("general", SorenessArea.General)];

    public static readonly IReadOnlyList<(string Id, TaxedSystem Means)> Systems =
        [("neuro", TaxedSystem.Neurological), ("muscle", TaxedSystem.Muscular), ("psych", TaxedSystem.Psychological)];

    public static readonly IReadOnlyList<(string Id, Func<CheckIn, bool> Means)> Stresses =
        [("too_much", said => said.Overwhelmed), ("noise", said => said.Overstimulated), ("in_the_way", said => said.LifeStressInterferes)];

    public static CheckIn CheckIn(Answers answers, LocalDate date, Client client) => Complaints(answers, date) with
    {
        Fatigue = CheckInAnswerQueries.Number(answers, CheckInQuestionId.Energy),
        SleepQuality = CheckInAnswerQueries.Number(answers, CheckInQuestionId.Sleep),
        MuscleSoreness = CheckInAnswerQueries.Number(answers, CheckInQuestionId.Soreness),
        Stress = CheckInAnswerQueries.Number(answers, CheckInQuestionId.Stress),
        Mood = CheckInAnswerQueries.Number(answers, CheckInQuestionId.Mood),
        SleepHours = CheckInAnswerQueries.Hours(answers),
        ShortNight = CheckInAnswerQueries.IsShortNight(answers) ? Meant(ShortNights, answers[CheckInQuestionId.ShortNight]) : null,
        Nutrition = CheckInAnswerQueries.Number(answers, CheckInQuestionId.Food),
        Motivation = CheckInAnswerQueries.Number(answers, CheckInQuestionId.Motivation),
        MovementQuality = Movement(answers),
        SorenessArea = CheckInAnswerQueries.IsLow(answers, CheckInQuestionId.Soreness) ? Meant(Areas, answers[CheckInQuestionId.Area]) : SorenessArea.None,
        TaxedSystem = Meant(Systems, answers[CheckInQuestionId.UsedUp]),
        Overwhelmed = Stressed(answers, "too_much"),
        Overstimulated = Stressed(answers, "noise"),
        LifeStressInterferes = Stressed(answers, "in_the_way"),
        BusyDay = answers.Has(CheckInQuestionId.Minutes),
        SafetyAnswered = SafetyAnswered(answers),
        AsUsual = AsUsual(answers),
        MinutesAvailable = CheckInAnswerQueries.Number(answers, CheckInQuestionId.Minutes) ?? client.RecoveryMinutes,
        Equipment = client.Equipment,
        Requests = CardRequests.Requests(answers),
    };

    /// <summary>The items the client called "as usual" by not naming them; one that was named and skipped is unknown.</summary>
    private static IReadOnlyList<WellnessItem> AsUsual(Answers answers) =>
        CheckInAnswerQueries.AboutToday(answers, CheckInChoice.Usual) || CheckInAnswerQueries.AboutToday(answers, CheckInChoice.Differs)
            ? [.. Items.Where(item => !answers.Has(item.Question)).Select(item => item.Item)]
            : [];

    private static bool SafetyAnswered(Answers answers) => !answers.Has(CheckInQuestionId.Unfinished)
        && (CheckInAnswerQueries.SafetyList(answers) is { IsSkipped: false } || (Confirmed(answers) && !answers.Has(CheckInQuestionId.Safety)));

    private static MovementQuality? Movement(Answers answers) => (answers[CheckInQuestionId.MovementAgain] ?? answers[CheckInQuestionId.Movement]) is { } said
        ? Meant(Movements, said)
        : Confirmed(answers) ? MovementQuality.Normal : null;

    /// <summary>What a choice means; nothing for any other answer.</summary>
    private static T Meant<T>(IReadOnlyList<(string Id, T Means)> choices, Answer? said) =>
        choices.FirstOrDefault(choice => choice.Id == said?.Only).Means;

    private static bool Confirmed(Answers answers) => answers.Says(CheckInQuestionId.Confirm, "yes");

    private static bool Stressed(Answers answers, string kind) =>
        CheckInAnswerQueries.IsLow(answers, CheckInQuestionId.Stress) && answers.Says(CheckInQuestionId.StressKind, kind);
}
