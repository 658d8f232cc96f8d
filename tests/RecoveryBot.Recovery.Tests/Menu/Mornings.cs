using NodaTime;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Selection;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests.Menu;

/// <summary>Mornings to choose a menu for: one where nothing stands out, and arbitrary ones.</summary>
internal static class Mornings
{
    /// <summary>Intermediate, strength goal, 30 minutes, moves normally: no signal but the goal.</summary>
    public static DecisionInput Quiet { get; } = new()
    {
        CheckIn = new CheckIn
        {
            Date = new LocalDate(2026, 11, 23),
            MovementQuality = MovementQuality.Normal,
            MinutesAvailable = 30,
            SafetyAnswered = true,
        },
        Profile = new Profile
        {
            TrainingLevel = TrainingLevel.Intermediate,
            Goal = Goal.StrengthHypertrophy,
        },
        Derived = Derived.Unknown,
    };

    public static DecisionInput With(this DecisionInput input, Func<CheckIn, CheckIn> change) =>
        input with { CheckIn = change(input.CheckIn) };

    public static DecisionInput With(this DecisionInput input, TrainingLevel level) =>
        input with { Profile = input.Profile with { TrainingLevel = level } };

    public static DecisionInput With(this DecisionInput input, Goal goal) =>
        input with { Profile = input.Profile with { Goal = goal } };

    public static MenuSignals Signals(
        this DecisionInput input, int sleep = 0, int soreness = 0, int stress = 0, int mood = 0) =>
        new(sleep, soreness, stress, mood, input);

    /// <summary>Any morning at all, sensible or not.</summary>
    public static MenuSignals Any(Random chance)
    {
        var input = new DecisionInput
        {
            CheckIn = AnyCheckIn(chance),
            Profile = new Profile
            {
                TrainingLevel = One<TrainingLevel>(chance),
                Goal = One<Goal>(chance),
                Pregnancy = Rarely(chance) ? Pregnancy.Yes : Pregnancy.No,
                RomLimitation = Coin(chance),
            },
            Plan = new DayPlan
            {
                Today = One<SlotKind>(chance),
                Slot = Pick(chance, null, "lower_body_strength", "upper volume", "long run", "recovery_day", "???"),
                NextNeedsMovementQuality = Coin(chance),
            },
            Derived = new Derived
            {
                ConsecutiveTrainingDays = chance.Next(7),
                IntensityManaged = Coin(chance),
                AdherenceFalling = Rarely(chance),
            },
            Feedback = AnyFeedback(chance),
            MenuBan = Rarely(chance) ? Some<MenuCategory>(chance) : [],
            Variant = new SessionVariant(Coin(chance) ? 0 : chance.Next(60), Rarely(chance)),
        };
        return input.Signals(chance.Next(4), chance.Next(4), chance.Next(4), chance.Next(4));
    }

    public static IReadOnlyList<T> Some<T>(Random chance)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(_ => Coin(chance))];

    public static T One<T>(Random chance)
        where T : struct, Enum => Pick(chance, Enum.GetValues<T>());

    private static CheckIn AnyCheckIn(Random chance) => new()
    {
        Date = new LocalDate(2026, 11, 23),
        SleepQuality = Pick<int?>(chance, null, 1, 2, 3, 4, 5),
        Mood = Pick<int?>(chance, null, 1, 2, 3, 4, 5),
        Motivation = Pick<int?>(chance, null, 1, 2, 3, 4, 5),
        MovementQuality = Pick<MovementQuality?>(
            chance, null, MovementQuality.Normal, MovementQuality.Stiff, MovementQuality.Altered),
        SorenessArea = One<SorenessArea>(chance),
        TaxedSystem = One<TaxedSystem>(chance),
        Overwhelmed = Coin(chance),
        Overstimulated = Coin(chance),
        BusyDay = Coin(chance),
        FeelsBetterAfterLightMovement = Pick<bool?>(chance, null, true, false),
        LightPressureHelps = Pick<bool?>(chance, null, true, false),
        PainNrs = Pick<int?>(chance, null, 0, 3, 4, 7),
        Swelling = Rarely(chance),
        Illness = Rarely(chance) ? Illness.AboveNeck : Illness.None,
        RedFlags = Rarely(chance) ? [One<RedFlag>(chance)] : [],
        MinutesAvailable = Coin(chance) ? chance.Next(61) : null,
        Equipment = Some<Equipment>(chance),
        Requests = Rarely(chance) ? Some<ClientRequest>(chance) : [],
    };

    private static FeedbackState AnyFeedback(Random chance) => Coin(chance)
        ? FeedbackState.Empty
        : new FeedbackState
        {
            ConsecutiveMisses = chance.Next(3),
            CategoryAdjust = Enum.GetValues<MenuCategory>().ToDictionary(c => c, _ => chance.Next(-2, 3)),
            Suspended = Rarely(chance) ? Some<MenuCategory>(chance) : [],
            FeelsBetterAfterLightMovement = Pick<bool?>(chance, null, true, false),
        };

    private static T Pick<T>(Random chance, params T[] from) => from[chance.Next(from.Length)];

    private static bool Coin(Random chance) => chance.Next(2) == 0;

    private static bool Rarely(Random chance) => chance.Next(5) == 0;
}
