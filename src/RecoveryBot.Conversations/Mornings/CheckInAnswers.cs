using NodaTime;
using RecoveryBot.Conversations.Forms;
using RecoveryBot.Conversations.People;
using RecoveryBot.Recovery.CheckIns;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>Turns a finished form into the check-in the model reads. Nothing is invented: what was not said stays null.</summary>
internal static partial class CheckInAnswers
{
    private static readonly IReadOnlyList<(WellnessItem Item, string Question)> Items =
    [
        (WellnessItem.Fatigue, Ask.Energy),
        (WellnessItem.SleepQuality, Ask.Sleep),
        (WellnessItem.MuscleSoreness, Ask.Soreness),
        (WellnessItem.Stress, Ask.Stress),
        (WellnessItem.Mood, Ask.Mood),
    ];

    public static CheckIn CheckIn(Answers answers, LocalDate date, Client client) => Complaints(answers, date) with
    {
        Fatigue = Said.Number(answers, Ask.Energy),
        SleepQuality = Said.Number(answers, Ask.Sleep),
        MuscleSoreness = Said.Number(answers, Ask.Soreness),
        Stress = Said.Number(answers, Ask.Stress),
        Mood = Said.Number(answers, Ask.Mood),
        SleepHours = Said.Hours(answers),
        ShortNight = Said.IsShortNight(answers) ? Short(answers) : null,
        Nutrition = Said.Number(answers, Ask.Food),
        Motivation = Said.Number(answers, Ask.Motivation),
        MovementQuality = Movement(answers),
        SorenessArea = Said.IsLow(answers, Ask.Soreness) ? Area(answers) : SorenessArea.None,
        TaxedSystem = Taxed(answers),
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

    private static MovementQuality? Movement(Answers answers) =>
        (answers[Ask.MovementAgain] ?? answers[Ask.Movement], Confirmed(answers)) switch
        {
            ({ Only: "normal" }, _) => MovementQuality.Normal,
            ({ Only: "stiff" }, _) => MovementQuality.Stiff,
            ({ Only: "altered" }, _) => MovementQuality.Altered,
            ({ Only: "restrict" }, _) => MovementQuality.Restricted,
            (null, true) => MovementQuality.Normal,
            _ => null,
        };

    private static bool Confirmed(Answers answers) => answers.Says(Ask.Confirm, "yes");

    private static ShortNight? Short(Answers answers) => answers[Ask.ShortNight]?.Only switch
    {
        "late" => ShortNight.LateToBed,
        "woken" => ShortNight.WokenEarly,
        _ => null,
    };

    private static SorenessArea Area(Answers answers) => answers[Ask.Area]?.Only switch
    {
        "local" => SorenessArea.Local,
        "general" => SorenessArea.General,
        _ => SorenessArea.None,
    };

    private static TaxedSystem Taxed(Answers answers) => answers[Ask.UsedUp]?.Only switch
    {
        "neuro" => TaxedSystem.Neurological,
        "muscle" => TaxedSystem.Muscular,
        "psych" => TaxedSystem.Psychological,
        _ => TaxedSystem.None,
    };

    private static bool Stressed(Answers answers, string kind) =>
        Said.IsLow(answers, Ask.Stress) && answers.Says(Ask.StressKind, kind);
}
