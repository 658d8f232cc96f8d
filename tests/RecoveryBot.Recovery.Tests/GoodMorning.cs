using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests;

/// <summary>A morning on which nothing stands out; tests change one thing of it.</summary>
internal static class GoodMorning
{
    private static readonly Baseline Usual = new(3.9, 0.6, 24);

    public static readonly CheckIn CheckIn = new()
    {
        Date = new LocalDate(2026, 11, 23),
        Fatigue = 4,
        SleepQuality = 4,
        MuscleSoreness = 4,
        Stress = 4,
        Mood = 4,
        SleepHours = 7.5,
        Nutrition = 4,
        Motivation = 4,
        MovementQuality = MovementQuality.Normal,
        PainNrs = 0,
        PainDurationDays = 0,
        SafetyAnswered = true,
        MinutesAvailable = 30,
    };

    public static readonly Profile Profile = new()
    {
        TrainingLevel = TrainingLevel.Intermediate,
        TrainingAgeMonths = 14,
        Goal = Goal.StrengthHypertrophy,
    };

    public static readonly DayPlan Plan = new()
    {
        Today = SlotKind.Training,
        Slot = "lower_body_strength",
        Intensity = PlannedIntensity.Hard,
        Next = SlotKind.Training,
    };

    public static readonly Derived Derived = new()
    {
        LoadConfidence = LoadConfidence.Ok,
        DaysSinceRest = 2,
        RestDays7 = 2,
        ConsecutiveTrainingDays = 2,
        HardDaysLast2 = 1,
        IntensityManaged = true,
        AcwrEwma = 1.0,
        Monotony7 = 1.1,
        WellnessZ = 0,
        Wellness7dZ = 0,
        PoorDays14 = 1,
        WeeksSinceDeload = 3,
        Baselines = new Baselines
        {
            Fatigue = Usual,
            SleepQuality = Usual,
            MuscleSoreness = Usual,
            Stress = Usual,
            Mood = Usual,
        },
    };

    public static readonly DecisionInput Input = new()
    {
        CheckIn = CheckIn,
        Profile = Profile,
        Plan = Plan,
        Derived = Derived,
    };

    public static DecisionInput With(
        Func<CheckIn, CheckIn>? checkIn = null,
        Func<Profile, Profile>? profile = null,
        Func<DayPlan, DayPlan>? plan = null,
        Func<Derived, Derived>? derived = null) => Input with
        {
            CheckIn = checkIn?.Invoke(CheckIn) ?? CheckIn,
            Profile = profile?.Invoke(Profile) ?? Profile,
            Plan = plan?.Invoke(Plan) ?? Plan,
            Derived = derived?.Invoke(Derived) ?? Derived,
        };
}
