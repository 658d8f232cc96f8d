using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Rules;
using static RecoveryBot.Recovery.Tests.GoodMorning;

namespace RecoveryBot.Recovery.Tests.Rules;

/// <summary>Each row of the rule table: the smallest case in which it holds, and the nearest in which it does not.</summary>
public sealed class RuleTableTests
{
    private sealed record Case(string Rule, DecisionInput Holds, DecisionInput Misses);

    private static readonly Case[] Cases =
    [
        new("A1", With(c => c with { RedFlags = [RedFlag.ChestPain] }), Input),
        new("A2", With(c => c with { RedFlags = [RedFlag.DarkUrine] }), With(c => c with { RedFlags = [RedFlag.Fainting] })),
        new("A3", With(c => c with { PainNrs = 6 }), With(c => c with { PainNrs = 5, PainDurationDays = 6 })),
        new("A3", With(c => c with { PainNrs = 1, PainDurationDays = 7 }), With(c => c with { PainNrs = 0, PainDurationDays = 7 })),
        new("A3", With(c => c with { Swelling = true }), Input),
        new("A3", With(c => c with { LossOfFunction = true }), Input),
        new("A4", With(c => c with { Illness = Illness.Fever }), With(c => c with { Illness = Illness.BelowNeck })),
        new(
            "A5",
            With(profile: p => p with { Pregnancy = Pregnancy.Yes, MedicalClearance = MedicalClearance.Missing }),
            With(profile: p => p with { Pregnancy = Pregnancy.Yes, MedicalClearance = MedicalClearance.Recorded })),
        new("A5", With(profile: p => p with { MedicalCondition = true }), Input),
        new("A6", With(c => c with { RedFlags = [RedFlag.MissedPeriods] }), Input),
        new("A6", With(derived: d => d with { ProlongedMaladaptation = true }), Input),
        new("A6", With(derived: d => d with { LowMorningsInARow = 14 }), With(derived: d => d with { LowMorningsInARow = 13 })),
        new(
            "A7",
            With(derived: d => d with { OpenReferral = true }),
            With(profile: p => p with { MedicalClearance = MedicalClearance.Recorded }, derived: d => d with { OpenReferral = true })),
        new(
            "A7",
            With(
                profile: p => p with { MedicalClearance = MedicalClearance.Recorded, MedicalClearanceDate = new(2026, 11, 1) },
                derived: d => d with { OpenReferral = true, OpenReferralSince = new(2026, 11, 2) }),
            With(
                profile: p => p with { MedicalClearance = MedicalClearance.Recorded, MedicalClearanceDate = new(2026, 11, 2) },
                derived: d => d with { OpenReferral = true, OpenReferralSince = new(2026, 11, 2) })),
        new("B1", With(c => c with { MovementQuality = MovementQuality.Altered }), With(c => c with { MovementQuality = MovementQuality.Stiff })),
        new("B1", With(c => c with { MovementQuality = MovementQuality.Restricted }), With(c => c with { MovementQuality = null })),
        new("B2", With(c => c with { Fatigue = 1 }), With(c => c with { Fatigue = 2 })),
        new("B2", With(c => c with { Prs = 2 }), With(c => c with { Prs = 3 })),
        new("B3", With(c => c with { SleepHours = 4.9 }), With(c => c with { SleepHours = 5 })),
        new("B3", With(c => c with { SleepQuality = 1 }), With(c => c with { SleepQuality = 2 })),
        new("B3", With(c => c with { Stress = 1, Overwhelmed = true }), With(c => c with { Stress = 1 })),
        new("B3", With(c => c with { Stress = 1, LifeStressInterferes = true }), With(c => c with { Stress = 2, LifeStressInterferes = true })),
        new("B3", With(c => c with { Stress = 1, MuscleSoreness = 2 }), With(c => c with { Stress = 1, MuscleSoreness = 3 })),
        new("B3", With(c => c with { Nutrition = 1 }), With(c => c with { Nutrition = 2 })),
        new("B4", With(c => c with { SleepQuality = 2, Stress = 2 }), With(c => c with { SleepQuality = 2, Stress = 3 })),
        new("B4", With(c => c with { Overwhelmed = true, Nutrition = 2 }), With(c => c with { Overwhelmed = true })),
        new("B5", With(c => c with { LifeStressInterferes = true }), Input),
        new("B6", With(derived: d => d with { ConsecutivePoorDays = 3 }), With(derived: d => d with { ConsecutivePoorDays = 2 })),
        new(
            "B6",
            With(c => c with { Fatigue = 2 }, derived: d => d with { PerformanceTrend = PerformanceTrend.Declining }),
            With(c => c with { Fatigue = 2 }, derived: d => d with { PerformanceTrend = PerformanceTrend.Plateau })),
        new(
            "B7",
            With(c => c with { Fatigue = 2 }, derived: d => d with { AcwrEwma = 1.51 }),
            With(c => c with { Fatigue = 2 }, derived: d => d with { AcwrEwma = 1.5 })),
        new(
            "B7",
            With(derived: d => d with { StrainHigh = true, Monotony7 = 2.1, WellnessZ = -1 }),
            With(derived: d => d with { StrainHigh = true, Monotony7 = 2.0, WellnessZ = -1 })),
        new(
            "B7",
            With(c => c with { MuscleSoreness = 2 }, derived: d => d with { AcwrEwma = 1.6 }),
            With(c => c with { MuscleSoreness = 2 }, derived: d => d with { AcwrEwma = 1.6, LoadConfidence = LoadConfidence.Low })),
        new(
            "B8",
            With(c => c with { Mood = 2 }, derived: d => d with { RestDays7 = 0, DaysSinceRest = 7 }),
            With(derived: d => d with { RestDays7 = 0, DaysSinceRest = 7 })),
        new(
            "B8",
            With(profile: Beginner, derived: d => d with { RestDays7 = 0, DaysSinceRest = 7, TrainingDays7 = 5 }),
            With(profile: Beginner, derived: d => d with { RestDays7 = 0, DaysSinceRest = 7, TrainingDays7 = 4 })),
        new(
            "B8",
            With(profile: Beginner, derived: d => d with { RestDays7 = 0, DaysSinceRest = 7 }),
            With(profile: Beginner, derived: d => d with { RestDays7 = 0, DaysSinceRest = 6 })),
        new(
            "B8",
            With(derived: d => d with { RestDays7 = 0, DaysSinceRest = 8, WellnessZ = -1 }),
            With(derived: d => d with { RestDays7 = 0, DaysSinceRest = 8, WellnessZ = -1, LoadConfidence = LoadConfidence.None })),
        new(
            "B9",
            With(c => c with { MuscleSoreness = 2 }, p => p with { TrainingLevel = TrainingLevel.Beginner }),
            With(c => c with { MuscleSoreness = 2 })),
        new(
            "B9",
            With(c => c with { SleepQuality = 2, Mood = 2 }, p => p with { TrainingLevel = TrainingLevel.Beginner }),
            With(c => c with { SleepQuality = 2, Mood = 3 }, p => p with { TrainingLevel = TrainingLevel.Beginner })),
        new("B10", With(c => c with { Illness = Illness.BelowNeck }), With(c => c with { Illness = Illness.AboveNeck })),
        new(
            "B11",
            With(c => c with { MuscleSoreness = 2, MovementQuality = null }),
            With(c => c with { MuscleSoreness = 3, MovementQuality = null })),
        new(
            "B13",
            With(c => c with { Fatigue = 2, MuscleSoreness = 2, Mood = 2 }),
            With(c => c with { Fatigue = 2, MuscleSoreness = 2, Mood = 3 })),
        new(
            "B14",
            With(c => c with { MuscleSoreness = 2, FeelsBetterAfterLightMovement = false }),
            With(c => c with { MuscleSoreness = 2 })),
        new(
            "B14",
            With(c => c with { MuscleSoreness = 2 }) with { Feedback = new() { FeelsBetterAfterLightMovement = false } },
            With(c => c with { MuscleSoreness = 3 }) with { Feedback = new() { FeelsBetterAfterLightMovement = false } }),
        new("B15", With(c => c with { Illness = Illness.AboveNeck, ChestSymptoms = true }), With(c => c with { Illness = Illness.AboveNeck })),
        new("C1", With(c => c with { SleepQuality = 3, Mood = 3 }), With(c => c with { SleepQuality = 3, Mood = 4 })),
        new(
            "C1",
            With(c => c with { SleepQuality = 2, Mood = 3 }, derived: NoBaseline),
            With(c => c with { SleepQuality = 3, Mood = 3 }, derived: NoBaseline)),
        new(
            "C1",
            With(c => c with { SleepQuality = 3, Mood = 3, SleepHours = 5.9 }, derived: NoBaseline),
            With(c => c with { SleepQuality = 3, Mood = 3, SleepHours = 6 }, derived: NoBaseline)),
        new("C2", With(c => c with { MuscleSoreness = 2 }), With(c => c with { MuscleSoreness = 2, MovementQuality = MovementQuality.Altered })),
        new("C3", With(c => c with { Fatigue = 2 }), With(c => c with { Fatigue = 3 })),
        new("C3", With(c => c with { Prs = 3 }), With(c => c with { Prs = 4 })),
        new(
            "C4",
            With(c => c with { Fatigue = 3 }, derived: d => d with { ConsecutiveTrainingDays = 4 }),
            With(c => c with { Fatigue = 3 }, derived: d => d with { ConsecutiveTrainingDays = 3 })),
        new(
            "C4",
            With(profile: p => p with { TrainingLevel = TrainingLevel.Advanced }, derived: d => d with { ConsecutiveTrainingDays = 5, WellnessZ = -0.5 }),
            With(profile: p => p with { TrainingLevel = TrainingLevel.Advanced }, derived: d => d with { ConsecutiveTrainingDays = 5, WellnessZ = -0.4 })),
        new(
            "C4",
            With(c => c with { Fatigue = 3 }, p => p with { TrainingLevel = TrainingLevel.Beginner }, derived: d => d with { ConsecutiveTrainingDays = 3 }),
            With(c => c with { Fatigue = 3 }, p => p with { TrainingLevel = TrainingLevel.Beginner }, derived: d => d with { ConsecutiveTrainingDays = 2 })),
        new(
            "C5",
            With(c => c with { SleepQuality = 2 }, derived: d => d with { PoorSleepNights = 2 }),
            With(c => c with { SleepQuality = 2 }, derived: d => d with { PoorSleepNights = 1 })),
        new(
            "C4",
            With(profile: Beginner, derived: d => d with { ConsecutiveTrainingDays = 3, HardDaysInRun = 2 }),
            With(profile: Beginner, derived: d => d with { ConsecutiveTrainingDays = 3, HardDaysInRun = 1 })),
        new(
            "C4",
            With(profile: Beginner, derived: d => d with { ConsecutiveTrainingDays = 3, HardDaysLast2 = 2 }),
            With(derived: d => d with { ConsecutiveTrainingDays = 3, HardDaysLast2 = 2 })),
        new("C5", With(c => c with { SleepQuality = 2, SleepHours = 5.9 }), With(c => c with { SleepQuality = 3, SleepHours = 5.9 })),
        new("C5", With(c => c with { SleepQuality = 2, SleepHours = 5.9 }), With(c => c with { SleepQuality = 2, SleepHours = 6 })),
        new("C5", With(c => c with { SleepQuality = null, SleepHours = 5.9 }), With(c => c with { SleepHours = 5.9 })),
        new(
            "C5",
            With(c => c with { SleepHours = 5.9 }, derived: d => d with { ShortNights = 2 }),
            With(c => c with { SleepHours = 5.9 }, derived: d => d with { ShortNights = 1 })),
        new(
            "C5",
            With(c => c with { SleepHours = 5.5 }, derived: d => d with { ShortNights = 2, UsualSleepHours = 6 }),
            With(c => c with { SleepHours = 5.5 }, derived: d => d with { ShortNights = 2, UsualSleepHours = 5.9 })),
        new(
            "C5",
            With(c => c with { SleepHours = 5.9, ShortNight = ShortNight.WokenEarly }),
            With(c => c with { SleepHours = 5.9, ShortNight = ShortNight.LateToBed })),
        new("C6", With(c => c with { Nutrition = 2 }), With(c => c with { Nutrition = 3 })),
        new("C7", With(c => c with { Mood = 1 }), With(c => c with { Mood = 2 })),
        new("C8", With(c => c with { Stress = 2, Mood = 3 }), With(c => c with { Stress = 3, Mood = 3 })),
        new("C8", With(c => c with { Overwhelmed = true, SleepQuality = 3 }), With(c => c with { Overwhelmed = true })),
        new(
            "C8",
            With(c => c with { Stress = 2, Mood = 2 }, derived: NoBaseline),
            With(c => c with { Stress = 2, Mood = 3 }, derived: NoBaseline)),
        new("C9", With(c => c with { PainNrs = 4, PainDurationDays = 6 }), With(c => c with { PainNrs = 3, PainDurationDays = 6 })),
        new("C10", With(c => c with { Illness = Illness.AboveNeck }), Input),
        new("C11", With(derived: d => d with { ConsecutivePoorDays = 2 }), With(derived: d => d with { ConsecutivePoorDays = 1 })),
        new("C12", With(c => c with { Overstimulated = true, Mood = 3 }), With(c => c with { Overstimulated = true })),
        new(
            "C13",
            With(derived: d => d with { RestDays7 = 0, DaysSinceRest = 7, TrainingDays7 = 5 }),
            With(derived: d => d with { RestDays7 = 0, DaysSinceRest = 7, TrainingDays7 = 4 })),
        new("C13", With(derived: d => d with { RestDays7 = 0, DaysSinceRest = 7 }), With(profile: Beginner, derived: d => d with { RestDays7 = 0, DaysSinceRest = 7 })),
        new("C14", With(c => c with { Stress = 1 }), With(c => c with { Stress = 2 })),
        new("E1", With(c => c with { Stress = 2 }), With(c => c with { Stress = 3 })),
        new("E1", With(c => c with { Overwhelmed = true }), Input),
        new("E2", With(c => c with { SleepQuality = 2 }), With(c => c with { SleepQuality = 3 })),
        new("E3", With(c => c with { Mood = 2 }), With(c => c with { Mood = 3 })),
        new("E4", With(c => c with { Fatigue = 3, Stress = 3 }), With(c => c with { Fatigue = 3 })),
        new("E2", With(c => c with { SleepHours = 5.9 }), With(c => c with { SleepHours = 6 })),
        new(
            "E5",
            With(c => c with { Fatigue = 3 }, derived: d => d with { AcwrEwma = 1.6 }),
            With(c => c with { Fatigue = 3 }, derived: d => d with { AcwrEwma = 1.5 })),
        new(
            "E5",
            With(derived: d => d with { AcwrEwma = 1.6, WellnessZ = -0.5 }),
            With(derived: d => d with { AcwrEwma = 1.6, WellnessZ = -0.4 })),
        new(
            "E5",
            With(c => c with { Mood = 3 }, derived: d => d with { Monotony7 = 2.1 }),
            With(c => c with { Mood = 3 }, derived: d => d with { Monotony7 = 2.1, LoadConfidence = LoadConfidence.Low })),
        new("E6", With(c => c with { PainNrs = 1, PainDurationDays = 6 }), With(c => c with { PainNrs = 1, PainDurationDays = 7 })),
        new("E7", With(c => c with { SafetyAnswered = false }), Input),
        new("E7", With(c => c with { MovementQuality = null }), Input),
        new(
            "E7",
            With(c => c with { Fatigue = null, Stress = null, Mood = null }),
            With(c => c with { Fatigue = null, Stress = null })),
        new("E8", With(c => c with { Motivation = 2 }), With(c => c with { Motivation = 3 })),
        new("E9", With(c => c with { Overstimulated = true }), Input),
        new("E10", With(derived: d => d with { BackFromIllness = true }), Input),
        new("E10", With(derived: d => d with { BackFromPain = true }), Input),
        new(
            "E10",
            With(
                profile: p => p with { MedicalClearance = MedicalClearance.Recorded, MedicalClearanceDate = new(2026, 11, 1) },
                derived: d => d with { BackFromPain = true, PainReferredOn = new(2026, 11, 2) }),
            With(
                profile: p => p with { MedicalClearance = MedicalClearance.Recorded, MedicalClearanceDate = new(2026, 11, 2) },
                derived: d => d with { BackFromPain = true, PainReferredOn = new(2026, 11, 2) })),
        new("E11", With(derived: d => d with { SessionsSinceBreak = 1 }), With(derived: d => d with { SessionsSinceBreak = 2 })),
        new(
            "E12",
            With(derived: d => d with { MovementYesterday = MovementQuality.Altered }),
            With(derived: d => d with { MovementYesterday = MovementQuality.Stiff })),
        new("E12", With(derived: d => d with { PoorDaysBefore = 3 }), With(derived: d => d with { PoorDaysBefore = 2 })),
        new(
            "E12",
            With(derived: d => d with { PerformanceTrend = PerformanceTrend.Declining, FatigueYesterday = 2 }),
            With(derived: d => d with { PerformanceTrend = PerformanceTrend.Declining, FatigueYesterday = 1 })),
        new("E13", With(derived: d => d with { DeloadDay = 3 }), Input),
        new("E13", With(derived: d => d with { WeeksSinceDeload = 0 }), With(derived: d => d with { WeeksSinceDeload = 1 })),
    ];

    private static Profile Beginner(Profile profile) => profile with { TrainingLevel = TrainingLevel.Beginner };

    private static Derived NoBaseline(Derived derived) => derived with { Baselines = Baselines.None };

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_rule_holds_in_its_smallest_case_and_not_in_the_nearest_other(int number)
    {
        var (rule, holds, misses) = Cases[number];

        Assert.True(Fires(rule, holds), $"{rule} should hold in case {number}.");
        Assert.False(Fires(rule, misses), $"{rule} should not hold in the near miss of case {number}.");
    }

    [Fact]
    public void No_rule_is_missing_from_these_cases() =>
        Assert.Equal(RuleTable.Rows.Select(row => row.Id).Order(), Cases.Select(c => c.Rule).Distinct().Order());

    [Fact]
    public void There_is_a_bit_for_every_rule() => Assert.InRange(RuleTable.Rows.Length, 1, RuleTable.MostRows);

    [Fact]
    public void Nothing_fires_on_a_good_morning() =>
        Assert.True(RuleTable.Evaluate(new Signals(Input, DecisionOptions.Default)).None);

    [Fact]
    public void The_table_runs_from_the_strictest_row_to_the_laxest() =>
        Assert.Equal(RuleTable.Rows.Select(row => row.Gives).OrderDescending(), RuleTable.Rows.Select(row => row.Gives));

    [Fact]
    public void Every_red_flag_belongs_to_exactly_one_referring_rule() =>
        Assert.Equal(
            Enum.GetValues<RedFlag>().Order(),
            SafetyRules.Emergency.Concat(SafetyRules.Urgent).Concat(SafetyRules.Lasting).Order());

    [Fact]
    public void Every_sentence_can_be_said_in_its_case_and_ends_like_a_sentence() =>
        Assert.All(
            Cases,
            c => Assert.EndsWith(".", RuleTable.Rows.Single(row => row.Id == c.Rule).Says(new Signals(c.Holds, DecisionOptions.Default)), StringComparison.Ordinal));

    private static bool Fires(string rule, DecisionInput input) =>
        RuleTable.Evaluate(new Signals(input, DecisionOptions.Default)).Rules().Any(row => row.Id == rule);
}
