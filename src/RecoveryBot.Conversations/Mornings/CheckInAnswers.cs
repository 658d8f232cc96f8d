using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>Turns a finished form into the check-in the model reads. Nothing is invented: what was not said stays null.</summary>
internal static partial class CheckInAnswers
{
    public static readonly IReadOnlyList<(WellnessItem Item, string Question)> Items =
    [
        (WellnessItem.Fatigue, Ask.Energy),
        (WellnessItem.SleepQuality, Ask.Sleep),
        (WellnessItem.MuscleSoreness, Ask.Soreness),
        (WellnessItem.Stress, Ask.Stress),
        (WellnessItem.Mood, Ask.Mood),
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
        Fatigue = Said.Number(answers, Ask.Energy),
        SleepQuality = Said.Number(answers, Ask.Sleep),
        MuscleSoreness = Said.Number(answers, Ask.Soreness),
        Stress = Said.Number(answers, Ask.Stress),
        Mood = Said.Number(answers, Ask.Mood),
        SleepHours = Said.Hours(answers),
        ShortNight = Said.IsShortNight(answers) ? Meant(ShortNights, answers[Ask.ShortNight]) : null,
        Nutrition = Said.Number(answers, Ask.Food),
        Motivation = Said.Number(answers, Ask.Motivation),
        MovementQuality = Movement(answers),
        SorenessArea = Said.IsLow(answers, Ask.Soreness) ? Meant(Areas, answers[Ask.Area]) : SorenessArea.None,
        TaxedSystem = Meant(Systems, answers[Ask.UsedUp]),
        Overwhelmed = Stressed(answers, "too_much"),
        Overstimulated = Stressed(answers, "noise"),
        LifeStressInterferes = Stressed(answers, "in_the_way"),
        BusyDay = answers.Has(Ask.Minutes),
        SafetyAnswered = SafetyAnswered(answers),
        AsUsual = AsUsual(answers),
        MinutesAvailable = Said.Number(answers, Ask.Minutes) ?? client.RecoveryMinutes,
        Equipment = client.Equipment,
        Requests = Wishes.Requests(answers),
    };

    /// <summary>The items the client called "as usual" by not naming them; one that was named and skipped is unknown.</summary>
    private static IReadOnlyList<WellnessItem> AsUsual(Answers answers) =>
        Said.AboutToday(answers, How.Usual) || Said.AboutToday(answers, How.Differs)
            ? [.. Items.Where(item => !answers.Has(item.Question)).Select(item => item.Item)]
            : [];

    private static bool SafetyAnswered(Answers answers) => !answers.Has(Ask.Unfinished)
        && (Said.SafetyList(answers) is { IsSkipped: false } || (Confirmed(answers) && !answers.Has(Ask.Safety)));

    private static MovementQuality? Movement(Answers answers) => (answers[Ask.MovementAgain] ?? answers[Ask.Movement]) is { } said
        ? Meant(Movements, said)
        : Confirmed(answers) ? MovementQuality.Normal : null;

    /// <summary>What a choice means; nothing for any other answer.</summary>
    private static T Meant<T>(IReadOnlyList<(string Id, T Means)> choices, Answer? said) =>
        choices.FirstOrDefault(choice => choice.Id == said?.Only).Means;

    private static bool Confirmed(Answers answers) => answers.Says(Ask.Confirm, "yes");

    private static bool Stressed(Answers answers, string kind) =>
        Said.IsLow(answers, Ask.Stress) && answers.Says(Ask.StressKind, kind);
}
