using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;
using static RecoveryBot.Recovery.Tests.GoodMorning;

namespace RecoveryBot.Recovery.Tests.Decisions;

public sealed class PlanMappingTests
{
    private static readonly RecoveryModel Model = new(DecisionOptions.Default);

    [Fact]
    public void A_planned_rest_day_stays_one_however_fresh_the_client_is() =>
        AssertDay(Decision.Rest, "P1", With(c => c with { Fatigue = 5 }, plan: p => p with { Today = SlotKind.Rest }));

    [Fact]
    public void A_planned_recovery_day_that_nothing_calls_for_is_optional()
    {
        var day = Model.Decide(With(plan: p => p with { Today = SlotKind.ActiveRecovery }));

        Assert.Equal((Decision.ActiveRecovery, true), (day.Decision, day.Optional));
    }

    [Fact]
    public void A_planned_recovery_day_with_a_small_sign_is_recovery_and_not_optional()
    {
        var day = Model.Decide(With(c => c with { Stress = 2 }, plan: p => p with { Today = SlotKind.Lifestyle }));

        Assert.Equal((Decision.ActiveRecovery, false, "P2"), (day.Decision, day.Optional, day.Reasons[0].Rule));
    }

    [Fact]
    public void A_planned_recovery_day_with_a_bad_sign_becomes_rest() =>
        AssertDay(Decision.Rest, "B2", With(c => c with { Fatigue = 1 }, plan: p => p with { Today = SlotKind.ActiveRecovery }));

    [Fact]
    public void The_next_session_comes_forward_when_everything_is_fresh_and_the_trainer_allows_it()
    {
        var day = Model.Decide(Fresh());

        Assert.Equal((Decision.TrainAsPlanned, PlanAction.BringNextSessionForward), (day.Decision, day.PlanAction));
    }

    public static TheoryData<string> Obstacles => [.. AgainstBringingForward.Keys];

    private static readonly Dictionary<string, Func<DecisionInput, DecisionInput>> AgainstBringingForward = new()
    {
        ["the trainer did not allow it"] = i => i with { Plan = i.Plan with { AllowBringForward = false } },
        ["nothing is planned next"] = i => i with { Plan = i.Plan with { Next = null } },
        ["rest is planned next"] = i => i with { Plan = i.Plan with { Next = SlotKind.Rest } },
        ["a beginner"] = i => i with { Profile = i.Profile with { TrainingLevel = TrainingLevel.Beginner } },
        ["stiff"] = i => i with { CheckIn = i.CheckIn with { MovementQuality = MovementQuality.Stiff } },
        ["load unknown"] = i => i with { Derived = i.Derived with { LoadConfidence = LoadConfidence.Low } },
        ["no rest day in the week"] = i => i with { Derived = i.Derived with { RestDays7 = 0 } },
        ["rest days unknown"] = i => i with { Derived = i.Derived with { RestDays7 = null } },
        ["six days since rest"] = i => i with { Derived = i.Derived with { DaysSinceRest = 6 } },
        ["two hard days"] = i => i with { Derived = i.Derived with { HardDaysLast2 = 2 } },
        ["a long training run"] = i => i with { Derived = i.Derived with { ConsecutiveTrainingDays = 4 } },
        ["an item not answered"] = i => i with { CheckIn = i.CheckIn with { Mood = null } },
        ["an item below its baseline"] = i => i with
        {
            CheckIn = i.CheckIn with { Stress = 3 },
            Derived = i.Derived with { Baselines = i.Derived.Baselines with { Stress = new Baseline(3.4, 0.6, 20) } },
        },
    };

    [Theory]
    [MemberData(nameof(Obstacles))]
    public void The_next_session_does_not_come_forward_with(string obstacle)
    {
        var day = Model.Decide(AgainstBringingForward[obstacle](Fresh()));

        Assert.Equal((Decision.ActiveRecovery, PlanAction.None), (day.Decision, day.PlanAction));
    }

    [Fact]
    public void An_item_at_its_own_baseline_is_fresh_enough_to_bring_a_session_forward()
    {
        var input = Fresh();
        var day = Model.Decide(input with
        {
            CheckIn = input.CheckIn with { Stress = 3 },
            Derived = input.Derived with { Baselines = input.Derived.Baselines with { Stress = new Baseline(3.2, 0.6, 20) } },
        });

        Assert.Equal(PlanAction.BringNextSessionForward, day.PlanAction);
    }

    [Fact]
    public void An_optional_slot_is_open_after_a_rest_day_with_nothing_amiss() =>
        AssertDay(Decision.TrainAsPlanned, "P4", With(plan: p => p with { Today = SlotKind.Optional }));

    [Fact]
    public void An_optional_slot_becomes_rest_when_anything_is_amiss() =>
        AssertDay(Decision.Rest, "P4", With(c => c with { Stress = 2 }, plan: p => p with { Today = SlotKind.Optional }));

    [Fact]
    public void An_optional_slot_becomes_rest_without_a_rest_day_in_the_week() => AssertDay(
        Decision.Rest,
        "P4",
        With(plan: p => p with { Today = SlotKind.Optional }, derived: d => d with { RestDays7 = 0, DaysSinceRest = 3 }));

    [Theory]
    [InlineData(7, "You have not had a full rest day this week")]
    [InlineData(6, "I know of no rest day this week")]
    [InlineData(0, "I know of no rest day this week")]
    public void That_there_was_no_rest_day_is_said_only_where_every_day_is_known(int daysSinceRest, string says) => Assert.StartsWith(
        says,
        Model.Decide(With(
            plan: p => p with { Today = SlotKind.Optional },
            derived: d => d with { RestDays7 = 0, DaysSinceRest = daysSinceRest })).Reasons[0].Text,
        StringComparison.Ordinal);

    public static TheoryData<string, DecisionInput> Amiss => new()
    {
        { "Your mood and your sleep both dipped.", With(c => c with { Mood = 2, SleepQuality = 3 }) },
        { "You are sore.", With(c => c with { MuscleSoreness = 2 }) },
        { "Your fatigue is noticeable.", With(c => c with { Fatigue = 2 }) },
        { "Some pain today.", With(c => c with { PainNrs = 4 }) },
        { "A little pain.", With(c => c with { PainNrs = 1 }) },
        { "You have a head cold.", With(c => c with { Illness = Illness.AboveNeck }) },
        { "Your stress is very high.", With(c => c with { Stress = 1 }) },
        { "Yesterday you could not move as usual.", With(derived: d => d with { MovementYesterday = MovementQuality.Altered }) },
        { "A deload is running.", With(derived: d => d with { DeloadDay = 3 }) },
    };

    [Theory]
    [MemberData(nameof(Amiss))]
    public void A_rest_day_instead_says_what_was_seen_and_asks_for_nothing_lighter(string saw, DecisionInput input) => Assert.Equal(
        $"{saw} The optional session becomes a rest day.",
        Model.Decide(input with { Plan = input.Plan with { Today = SlotKind.Optional } }).Reasons[0].Text);

    [Fact]
    public void A_displaced_session_is_postponed() =>
        Assert.Equal(PlanAction.PostponeSession, Model.Decide(With(c => c with { Fatigue = 2 })).PlanAction);

    [Fact]
    public void A_referral_leaves_the_plan_alone() =>
        Assert.Equal(PlanAction.None, Model.Decide(With(c => c with { Illness = Illness.Fever })).PlanAction);

    [Fact]
    public void Recovery_becomes_rest_after_two_misses_in_a_row() => AssertDay(
        Decision.Rest,
        "B12",
        With(c => c with { MuscleSoreness = 2 }) with { Feedback = new FeedbackState { ConsecutiveMisses = 2 } });

    [Fact]
    public void One_miss_leaves_recovery_as_it_is() => AssertDay(
        Decision.ActiveRecovery,
        "C2",
        With(c => c with { MuscleSoreness = 2 }) with { Feedback = new FeedbackState { ConsecutiveMisses = 1 } });

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "3 recovery sessions missed their aim in 14 days.")]
    public void Three_misses_in_fourteen_days_are_told_to_the_trainer(int misses, string? note) => Assert.Equal(
        note, Model.Decide(With() with { Feedback = new FeedbackState { Misses14 = misses } }).TrainerNote);

    [Fact]
    public void A_menu_that_the_trainer_banned_whole_becomes_rest() => AssertDay(
        Decision.Rest,
        "M0",
        With(c => c with { MuscleSoreness = 2 }) with { MenuBan = Enum.GetValues<MenuCategory>() });

    private static DecisionInput Fresh() =>
        With(plan: p => p with { Today = SlotKind.ActiveRecovery, AllowBringForward = true });

    private static void AssertDay(Decision decision, string firstRule, DecisionInput input)
    {
        var day = Model.Decide(input);
        Assert.Equal((decision, firstRule), (day.Decision, day.Reasons[0].Rule));
    }
}
