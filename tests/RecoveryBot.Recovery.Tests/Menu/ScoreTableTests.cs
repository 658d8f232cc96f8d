using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Selection;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Tests.Menu;

public class ScoreTableTests
{
    /// <summary>What each row of the model's table must be worth, seen alone.</summary>
    private static readonly (string Signal, MenuSignals Seen, Points Worth)[] Cases =
    [
        ("most taxed: head and nerves", Taxed(TaxedSystem.Neurological), new(Breath: 3)),
        ("most taxed: mood", Taxed(TaxedSystem.Psychological), new(Breath: 2, Life: 2)),
        ("most taxed: muscles", Taxed(TaxedSystem.Muscular), new(Cardio: 1, Mobility: 1)),
        ("overstimulated", Said(c => c with { Overstimulated = true }), new(Breath: 2)),
        ("sleep level", Mornings.Quiet.Signals(sleep: 1), new(Breath: 1)),
        ("sleep level", Mornings.Quiet.Signals(sleep: 2), new(Breath: 2)),
        ("sleep level", Mornings.Quiet.Signals(sleep: 3), new(Breath: 2)),
        ("stress level", Mornings.Quiet.Signals(stress: 1), new(Breath: 1)),
        ("stress level", Mornings.Quiet.Signals(stress: 3), new(Breath: 2)),
        ("mood dipped", Mornings.Quiet.Signals(mood: 1), new(Breath: 1)),
        ("mood dipped", Mornings.Quiet.Signals(mood: 3), new(Breath: 1)),
        ("sore but moving well", Mornings.Quiet.Signals(soreness: 1), new(Cardio: 3)),
        ("sore but moving well", Said(Moving(MovementQuality.Altered)) with { Soreness = 3 }, default),
        ("light movement helps", Said(c => c with { FeelsBetterAfterLightMovement = true }), new(Cardio: 2)),
        ("light movement helps", Learned(true), new(Cardio: 2)),
        ("light movement does not help", Said(c => c with { FeelsBetterAfterLightMovement = false }), new(Cardio: -3)),
        ("light movement does not help", Learned(false), new(Cardio: -3)),
        ("training run with managed intensity", Run(3, managed: true), new(Cardio: 2)),
        ("training run with managed intensity", Run(2, managed: true), default),
        ("training run with managed intensity", Run(6, managed: false), default),
        ("stiff without much soreness", Said(Moving(MovementQuality.Stiff)), new(Mobility: 3)),
        ("stiff without much soreness", Said(Moving(MovementQuality.Stiff)) with { Soreness = 2 }, new(Cardio: 3)),
        ("known range limitation", WithProfile(p => p with { RomLimitation = true }), new(Mobility: 3)),
        ("next session needs quality", Planned(new() { NextNeedsMovementQuality = true }), new(Mobility: 2)),
        ("local discomfort", Said(c => c with { SorenessArea = SorenessArea.Local }), new(Soft: 2)),
        ("local discomfort", Said(c => c with { SorenessArea = SorenessArea.General }), default),
        ("light pressure helps", Said(c => c with { LightPressureHelps = true }), new(Soft: 2)),
        ("light pressure helps", Said(c => c with { LightPressureHelps = false }), default),
        ("overwhelmed or busy", Said(c => c with { BusyDay = true }), new(Life: 3)),
        ("overwhelmed or busy", Said(c => c with { BusyDay = true, Overwhelmed = true }), new(Life: 3)),
        ("motivation or consistency slipping", Said(c => c with { Motivation = 2 }), new(Life: 3)),
        ("motivation or consistency slipping", Said(c => c with { Motivation = 3 }), default),
        ("motivation or consistency slipping", Known(new() { AdherenceFalling = true }), new(Life: 3)),
        ("a lifestyle slot", Planned(new() { Today = SlotKind.Lifestyle }), new(Life: 4)),
        ("beginner", Mornings.Quiet.With(TrainingLevel.Beginner).Signals(), new(Life: 1)),
        ("goal strength", Mornings.Quiet.Signals(), default),
        ("goal endurance", WithGoal(Goal.EnduranceConditioning), new(Breath: -1)),
        ("goal fat loss", WithGoal(Goal.FatLossGeneral), new(Cardio: -1, Life: 1)),
    ];

    public static TheoryData<int> CaseNumbers => [.. Enumerable.Range(0, Cases.Length)];

    [Fact]
    public void No_signal_but_the_strength_goal_gives_its_three_tools_a_point_each() =>
        Assert.Equal(new Points(Breath: 1, Cardio: 1, Mobility: 1), MenuSelection.Score(Mornings.Quiet.Signals()));

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void A_signal_is_worth_what_the_model_says(int number)
    {
        var (signal, seen, worth) = Cases[number];
        var expected = MenuSelection.Score(Mornings.Quiet.Signals()) + worth;
        Assert.Equal((signal, expected), (signal, MenuSelection.Score(seen)));
    }

    [Fact]
    public void No_row_is_missing_from_these_cases() =>
        Assert.Equal(ScoreTable.Rows.Select(r => r.Signal).Order(), Cases.Select(c => c.Signal).Distinct().Order());

    [Fact]
    public void Every_row_names_statements_of_the_article() =>
        Assert.All(ScoreTable.Rows, row => Assert.All(row.Statements, s => Assert.InRange(s, 1, 124)));

    [Fact]
    public void Todays_own_answer_goes_before_what_was_learned()
    {
        var input = Mornings.Quiet.With(c => c with { FeelsBetterAfterLightMovement = true }) with
        {
            Feedback = new FeedbackState { FeelsBetterAfterLightMovement = false },
        };
        Assert.Equal(3, MenuSelection.Score(input.Signals()).Cardio);
    }

    [Theory]
    [InlineData(-2, -1)]
    [InlineData(2, 3)]
    [InlineData(9, 3)]
    public void What_feedback_taught_moves_a_category_by_two_at_most(int adjust, int expected)
    {
        var input = Mornings.Quiet with
        {
            Feedback = new FeedbackState
            {
                CategoryAdjust = new Dictionary<MenuCategory, int> { [MenuCategory.Mobility] = adjust },
            },
        };
        Assert.Equal(expected, MenuSelection.Score(input.Signals()).Mobility);
    }

    private static MenuSignals Said(Func<CheckIn, CheckIn> change) => Mornings.Quiet.With(change).Signals();

    private static Func<CheckIn, CheckIn> Moving(MovementQuality quality) => c => c with { MovementQuality = quality };

    private static MenuSignals Taxed(TaxedSystem system) => Said(c => c with { TaxedSystem = system });

    private static MenuSignals Learned(bool better) =>
        (Mornings.Quiet with { Feedback = new FeedbackState { FeelsBetterAfterLightMovement = better } }).Signals();

    private static MenuSignals Known(Derived derived) => (Mornings.Quiet with { Derived = derived }).Signals();

    private static MenuSignals Run(int days, bool managed) =>
        Known(new Derived { ConsecutiveTrainingDays = days, IntensityManaged = managed });

    private static MenuSignals Planned(DayPlan plan) => (Mornings.Quiet with { Plan = plan }).Signals();

    private static MenuSignals WithGoal(Goal goal) => Mornings.Quiet.With(goal).Signals();

    private static MenuSignals WithProfile(Func<Profile, Profile> change) =>
        (Mornings.Quiet with { Profile = change(Mornings.Quiet.Profile) }).Signals();
}
