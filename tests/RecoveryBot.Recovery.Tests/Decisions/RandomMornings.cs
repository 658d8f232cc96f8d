using NodaTime;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests.Decisions;

/// <summary>Any morning that can be told to the model, with all rare things made common.</summary>
internal sealed class RandomMornings(int seed)
{
    private readonly Random _random = new(seed);

    public DecisionInput Next() => new()
    {
        CheckIn = CheckIn(),
        Profile = new Profile
        {
            TrainingLevel = Any<TrainingLevel>(),
            Goal = Any<Goal>(),
            Pregnancy = Sometimes(0.05) ? Pregnancy.Yes : Pregnancy.No,
            MedicalCondition = Sometimes(0.05),
            MedicalClearance = Any<MedicalClearance>(),
            RomLimitation = Sometimes(0.2),
        },
        Plan = new DayPlan
        {
            Today = Any<SlotKind>(),
            Slot = Sometimes(0.5) ? "lower_body_strength" : null,
            Intensity = Maybe(Any<PlannedIntensity>),
            Next = Maybe(Any<SlotKind>),
            NextNeedsMovementQuality = Sometimes(0.3),
            AllowBringForward = Sometimes(0.4),
            SessionsPerWeek = Sometimes(0.1) ? _random.Next(1, 8) : null,
        },
        Derived = Derived(),
        Feedback = new FeedbackState
        {
            ConsecutiveMisses = Sometimes(0.2) ? _random.Next(4) : 0,
            CategoryAdjust = Enum.GetValues<MenuCategory>().Where(_ => Sometimes(0.3)).ToDictionary(c => c, _ => _random.Next(-2, 3)),
            Suspended = [.. Enum.GetValues<MenuCategory>().Where(_ => Sometimes(0.15))],
            Misses14 = _random.Next(5),
        },
        CoachOverride = Sometimes(0.1)
            ? new CoachOverride(Any<OverrideKind>(), Any<Decision>(), "Ana", Sometimes(0.5))
            : null,
        MenuBan = [.. Enum.GetValues<MenuCategory>().Where(_ => Sometimes(0.1))],
        Variant = Sometimes(0.2) ? new SessionVariant(_random.Next(6), Sometimes(0.5)) : SessionVariant.AsDecided,
    };

    private CheckIn CheckIn() => new()
    {
        Date = new LocalDate(2026, 11, 23),
        Fatigue = Rating(),
        SleepQuality = Rating(),
        MuscleSoreness = Rating(),
        Stress = Rating(),
        Mood = Rating(),
        SleepHours = Maybe(() => _random.Next(33) / 2.0),
        Prs = Sometimes(0.3) ? _random.Next(11) : null,
        Nutrition = Rating(),
        Motivation = Rating(),
        MovementQuality = Sometimes(0.6) ? MovementQuality.Normal : Maybe(Any<MovementQuality>),
        SorenessArea = Any<SorenessArea>(),
        TaxedSystem = Any<TaxedSystem>(),
        Overwhelmed = Sometimes(0.1),
        Overstimulated = Sometimes(0.1),
        BusyDay = Sometimes(0.2),
        LifeStressInterferes = Sometimes(0.05),
        FeelsBetterAfterLightMovement = Maybe(() => Sometimes(0.5)),
        LightPressureHelps = Maybe(() => Sometimes(0.5)),
        PainNrs = Sometimes(0.2) ? _random.Next(11) : 0,
        PainDurationDays = Sometimes(0.2) ? _random.Next(15) : 0,
        Swelling = Sometimes(0.03),
        LossOfFunction = Sometimes(0.03),
        PainPlace = Maybe(Any<PainPlace>),
        ShortNight = Sometimes(0.2) ? Any<ShortNight>() : null,
        ChestSymptoms = Sometimes(0.02),
        Illness = Sometimes(0.1) ? Any<Illness>() : Illness.None,
        RedFlags = Sometimes(0.05) ? [Any<RedFlag>()] : [],
        SafetyAnswered = Sometimes(0.9),
        AsUsual = [.. Enum.GetValues<WellnessItem>().Where(_ => Sometimes(0.05))],
        MinutesAvailable = Maybe(() => _random.Next(91)),
        Equipment = [.. Enum.GetValues<Equipment>().Where(_ => Sometimes(0.3))],
        Requests = [.. Enum.GetValues<ClientRequest>().Where(_ => Sometimes(0.1))],
    };

    private Derived Derived() => new()
    {
        LoadConfidence = Any<LoadConfidence>(),
        DaysSinceRest = _random.Next(10),
        RestDays7 = Maybe(() => _random.Next(4)),
        ConsecutiveTrainingDays = _random.Next(7),
        HardDaysLast2 = _random.Next(3),
        IntensityManaged = Sometimes(0.5),
        TrainingDays7 = Maybe(() => _random.Next(8)),
        TrainingDays6 = Maybe(() => _random.Next(7)),
        HardDaysInRun = _random.Next(3),
        WithoutEasyDay4 = Sometimes(0.3),
        SessionsSinceBreak = Sometimes(0.03) ? _random.Next(4) : null,
        Sessions14 = Maybe(() => _random.Next(10)),
        HistoryDays = Maybe(() => _random.Next(60)),
        WeeksOfTraining = Maybe(() => _random.Next(12)),
        PoorDaysBefore = Sometimes(0.04) ? _random.Next(5) : 0,
        LowMorningsInARow = Sometimes(0.04) ? _random.Next(16) : 0,
        RestMornings10 = Sometimes(0.2) ? _random.Next(11) : 0,
        MovementYesterday = Sometimes(0.05) ? Any<MovementQuality>() : null,
        FatigueYesterday = Sometimes(0.1) ? _random.Next(4) : 0,
        ShortNights = Sometimes(0.2) ? _random.Next(3) : 0,
        DeloadDay = Sometimes(0.02) ? _random.Next(1, 8) : null,
        BackFromIllness = Sometimes(0.02),
        BackFromPain = Sometimes(0.01),
        AcwrEwma = Maybe(() => 0.5 + (_random.NextDouble() * 1.5)),
        Monotony7 = Maybe(() => _random.NextDouble() * 3),
        StrainHigh = Sometimes(0.2),
        WellnessZ = Maybe(() => (_random.NextDouble() * 4) - 2),
        Wellness7dZ = Maybe(() => (_random.NextDouble() * 2) - 1),
        ConsecutivePoorDays = Sometimes(0.2) ? _random.Next(6) : 0,
        PoorDays14 = _random.Next(9),
        PoorSleepNights = Sometimes(0.2) ? _random.Next(4) : 0,
        PerformanceTrend = Any<PerformanceTrend>(),
        LowFatigueOrSorenessDays7 = _random.Next(5),
        UnplannedEasyDays7 = _random.Next(6),
        WeeksSinceDeload = Maybe(() => _random.Next(1, 13)),
        AdherenceFalling = Sometimes(0.2),
        ProlongedMaladaptation = Sometimes(0.02),
        OpenReferral = Sometimes(0.03),
        Baselines = Sometimes(0.6)
            ? new Baselines { Fatigue = Own(), SleepQuality = Own(), MuscleSoreness = Own(), Stress = Own(), Mood = Own() }
            : Baselines.None,
    };

    private Baseline Own() => new(2 + (_random.NextDouble() * 3), _random.NextDouble() * 1.2, 14 + _random.Next(15));

    private int? Rating() => Sometimes(0.93) ? 1 + Math.Min(4, _random.Next(8)) : null;

    private bool Sometimes(double share) => _random.NextDouble() < share;

    private T? Maybe<T>(Func<T> value)
        where T : struct => Sometimes(0.75) ? value() : null;

    private T Any<T>()
        where T : struct, Enum => _random.GetItems(Enum.GetValues<T>(), 1)[0];
}
