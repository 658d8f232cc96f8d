using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Rules;
using RecoveryBot.Recovery.Week;
using static RecoveryBot.Recovery.Tests.GoodMorning;

namespace RecoveryBot.Recovery.Tests.Decisions;

/// <summary>Decisions on both sides of an edge that no single rule's case shows.</summary>
public sealed class AmendmentTests
{
    private static readonly RecoveryModel Model = new(DecisionOptions.Default);

    [Fact]
    public void Very_high_stress_alone_is_a_calm_recovery_day()
    {
        var day = Model.Decide(With(c => c with { Stress = 1, MovementQuality = MovementQuality.Stiff }));

        Assert.Equal(Decision.ActiveRecovery, day.Decision);
        Assert.Equal(MenuCategory.Breathwork, day.Menu[0]);
    }

    [Fact]
    public void Load_that_stands_out_on_a_good_morning_is_worth_a_word_and_no_more()
    {
        var risen = Model.Decide(With(derived: d => d with { AcwrEwma = 1.7 }));
        var uniform = Model.Decide(With(derived: d => d with { Monotony7 = 3, WithoutEasyDay4 = true }));
        var rested = Model.Decide(With(derived: d => d with { Monotony7 = 3 }));

        Assert.Equal(
            (Decision.TrainAsPlanned, "L1", Decision.TrainAsPlanned, "L1"),
            (risen.Decision, risen.Remarks.Single().Rule, uniform.Decision, uniform.Remarks.Single().Rule));
        Assert.Empty(rested.Remarks);
    }

    [Theory]
    [InlineData(MovementQuality.Stiff, 4, Decision.TrainAsPlanned, true)]
    [InlineData(MovementQuality.Stiff, 2, Decision.TrainReduced, true)]
    [InlineData(MovementQuality.Stiff, 1, Decision.ActiveRecovery, false)]
    [InlineData(MovementQuality.Normal, 4, Decision.TrainAsPlanned, false)]
    public void Who_is_stiff_and_trains_is_told_to_warm_up_longer(MovementQuality movement, int stress, Decision decision, bool told)
    {
        var day = Model.Decide(With(c => c with { MovementQuality = movement, Stress = stress }));

        Assert.Equal((decision, told), (day.Decision, day.Remarks.Any(remark => remark.Text.StartsWith("You are stiff", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(TrainingLevel.Beginner, 3)]
    [InlineData(TrainingLevel.Intermediate, 5)]
    [InlineData(TrainingLevel.Advanced, 6)]
    public void Days_without_rest_have_their_word_by_level(TrainingLevel level, int from)
    {
        bool Told(int days) => Model
            .Decide(With(profile: p => p with { TrainingLevel = level }, derived: d => d with { DaysSinceRest = days }))
            .Remarks.Any(remark => remark.Rule == "L2");

        Assert.Equal((true, false), (Told(from), Told(from - 1)));
    }

    [Theory]
    [InlineData(PerformanceTrend.Holding, 0, Decision.TrainAsPlanned)]
    [InlineData(PerformanceTrend.Declining, 0, Decision.Rest)]
    [InlineData(PerformanceTrend.Plateau, 0, Decision.Rest)]
    [InlineData(PerformanceTrend.Holding, 7, Decision.Rest)]
    public void The_optional_session_is_open_only_while_nothing_stalls(PerformanceTrend trend, int poorDays, Decision expected) =>
        Assert.Equal(expected, Model.Decide(With(
            plan: p => p with { Today = SlotKind.Optional },
            derived: d => d with { PerformanceTrend = trend, PoorDays14 = poorDays })).Decision);

    [Theory]
    [InlineData(PerformanceTrend.Holding, 0, PlanAction.BringNextSessionForward)]
    [InlineData(PerformanceTrend.Plateau, 0, PlanAction.None)]
    [InlineData(PerformanceTrend.Holding, 7, PlanAction.None)]
    public void Nothing_is_brought_forward_while_something_stalls(PerformanceTrend trend, int poorDays, PlanAction expected) =>
        Assert.Equal(expected, Model.Decide(With(
            plan: p => p with { Today = SlotKind.ActiveRecovery, AllowBringForward = true },
            derived: d => d with { PerformanceTrend = trend, PoorDays14 = poorDays })).PlanAction);

    [Fact]
    public void While_a_deload_runs_training_is_smaller_and_nothing_is_moved()
    {
        var day = Model.Decide(With(derived: d => d with { DeloadDay = 3 }));

        Assert.Equal((Decision.TrainReduced, 3, false), (day.Decision, day.DeloadDay, day.MayMoveSession));
        Assert.StartsWith("Deload, day 3 of 7", day.DecidingReasons.First().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_moved_while_the_client_does_not_bounce_back()
    {
        Assert.False(Model.Decide(With(derived: d => d with { ConsecutivePoorDays = 3 })).MayMoveSession);
        Assert.True(Model.Decide(With(derived: d => d with { ConsecutivePoorDays = 2 })).MayMoveSession);
    }

    [Theory]
    [InlineData(3, 2, 0, Decision.TrainAsPlanned)]
    [InlineData(3, 3, 0, Decision.Rest)] // Done for these seven days.
    [InlineData(3, 2, 1, Decision.Rest)] // A day between two sessions.
    [InlineData(4, 2, 1, Decision.TrainAsPlanned)]
    [InlineData(4, 3, 2, Decision.Rest)]
    [InlineData(5, 4, 2, Decision.TrainAsPlanned)]
    [InlineData(7, 6, 6, Decision.TrainAsPlanned)]
    public void Sessions_without_a_plan_are_spaced(int perWeek, int done, int inARow, Decision expected)
    {
        var day = Model.Decide(With(
            derived: d => d with { TrainingDays6 = done, ConsecutiveTrainingDays = inARow }) with
        { Plan = DayPlan.Sessions(perWeek) });

        Assert.Equal((expected, PlanAction.None), (day.Decision, day.PlanAction));
    }

    [Theory]
    [InlineData(3, 2, 0, Decision.TrainAsPlanned)]
    [InlineData(3, 3, 0, Decision.Rest)]
    [InlineData(3, 1, 1, Decision.Rest)]
    [InlineData(4, 1, 1, Decision.TrainAsPlanned)]
    public void Days_of_which_nothing_is_noted_are_spaced_as_advised(int perWeek, int assumed, int inARow, Decision expected)
    {
        var day = Model.Decide(With(
            derived: d => d with { TrainingDays6 = 0, ConsecutiveTrainingDays = 0, AssumedTrainingDays6 = assumed, AssumedTrainingRun = inARow }) with
        { Plan = DayPlan.Sessions(perWeek) });

        Assert.Equal(expected, day.Decision);
        Assert.All(day.DecidingReasons.Where(reason => reason.Rule == "P5"), reason => Assert.DoesNotContain("You trained", reason.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_was_planned_nothing_is_postponed()
    {
        var tired = With(c => c with { Fatigue = 1 });

        Assert.Equal(PlanAction.PostponeSession, Model.Decide(tired).PlanAction);
        Assert.Equal(PlanAction.None, Model.Decide(tired with { Plan = DayPlan.None }).PlanAction);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Under_three_minutes_there_is_no_session_but_a_sentence(int minutes, bool session)
    {
        var day = Model.Decide(With(c => c with { Fatigue = 2, MinutesAvailable = minutes }));

        Assert.Equal(Decision.ActiveRecovery, day.Decision);
        Assert.Equal((session, !session), (day.Session is not null, day.Remarks.Any(remark => remark.Rule == "M1")));
    }

    [Fact]
    public void With_a_head_cold_no_session_is_longer_than_twenty_minutes() => Assert.InRange(
        Model.Decide(With(c => c with { Illness = Illness.AboveNeck, MinutesAvailable = 45 })).Session!.Minutes, 3, 20);

    [Fact]
    public void A_cold_in_the_chest_asks_for_the_warning_signs_once_more()
    {
        var day = Model.Decide(With(c => c with { Illness = Illness.AboveNeck, ChestSymptoms = true }));

        Assert.Equal((Decision.Rest, true), (day.Decision, day.Needs.Contains(Need.Safety)));
    }

    [Fact]
    public void A_referral_shows_what_led_to_it_and_nothing_else() => Assert.Equal(
        ["A1", "A2"],
        Model.Decide(With(c => c with
        {
            RedFlags = [RedFlag.ChestPain, RedFlag.HeadInjury],
            Fatigue = 1,
            MovementQuality = null,
            SafetyAnswered = false,
        })).DecidingReasons.Select(reason => reason.Rule));

    [Theory]
    [InlineData("C5", "E2")]
    [InlineData("C1", "E4")]
    [InlineData("B3", "B4")]
    [InlineData("B6", "C11")]
    [InlineData("B3", "B5")]
    [InlineData("B4", "E2")]
    [InlineData("B4", "C6")]
    [InlineData("B5", "E1")]
    [InlineData("B13", "C3")]
    [InlineData("C1", "E2")]
    [InlineData("C1", "E3")]
    [InlineData("C8", "E1")]
    public void Two_rows_that_say_the_same_say_it_once(string stricter, string milder)
    {
        var input = (stricter, milder) switch
        {
            ("C5", _) => With(c => c with { SleepQuality = 2, SleepHours = 5.5 }),
            ("C1", "E4") => With(c => c with { SleepQuality = 3, Mood = 3 }),
            ("B3", "B4") => With(c => c with { SleepQuality = 1, Nutrition = 2 }),
            ("B3", "B5") => With(c => c with { Stress = 1, LifeStressInterferes = true }),
            ("B4", _) => With(c => c with { SleepQuality = 2, Nutrition = 2 }),
            ("B5", _) => With(c => c with { Stress = 2, LifeStressInterferes = true }),
            ("B13", _) => With(c => c with { Fatigue = 2, MuscleSoreness = 2, Mood = 2 }),
            ("C1", "E2") => With(c => c with { SleepQuality = 2, Mood = 3 }),
            ("C1", "E3") => With(c => c with { SleepQuality = 3, Mood = 2 }),
            ("C8", _) => With(c => c with { Stress = 2, Mood = 3 }),
            _ => With(derived: d => d with { ConsecutivePoorDays = 3 }),
        };
        var rules = Model.Decide(input).Reasons.Select(reason => reason.Rule).ToList();

        Assert.True(RuleTable.Evaluate(new Signals(input, DecisionOptions.Default)).Has(milder));
        Assert.Contains(stricter, rules);
        Assert.DoesNotContain(milder, rules);
    }

    [Theory]
    [InlineData(5, 1, true, "Your stress is very high and gets in the way, so today is for rest.")]
    [InlineData(1, 5, true, "You got far too little good sleep and stress is getting in your way, so today is for rest.")]
    [InlineData(1, 5, false, "You got far too little good sleep, so today is for rest.")]
    public void What_is_badly_off_is_said_in_one_sentence(int sleep, int stress, bool interferes, string sentence) =>
        Assert.Equal(
            [sentence],
            Model.Decide(With(c => c with { SleepQuality = sleep, Stress = stress, LifeStressInterferes = interferes })).DecidingReasons.Select(reason => reason.Text));

    [Fact]
    public void A_row_that_is_silent_itself_speaks_for_no_other()
    {
        // B3 tells of the night and silences B4, which would have told of food as well: then C6 still does.
        var rules = Model.Decide(With(c => c with { SleepQuality = 1, Nutrition = 2 })).Reasons.Select(reason => reason.Rule).ToList();

        Assert.Contains("B3", rules);
        Assert.DoesNotContain("B4", rules);
        Assert.Contains("C6", rules);
    }

    [Fact]
    public void A_row_is_silenced_only_by_rows_that_are_there_and_no_milder() =>
        Assert.All(
            RuleTable.Rows.SelectMany(row => row.SaidBy.Select(id => (Row: row, By: RuleTable.Find(id)))),
            pair => Assert.True(pair.By?.Gives >= pair.Row.Gives, pair.Row.Id));

    [Fact]
    public void There_is_a_bit_for_every_row() =>
        Assert.InRange(RuleTable.Rows.Length, 1, System.Runtime.CompilerServices.Unsafe.SizeOf<FiredRules>() * 8);

    [Fact]
    public void Every_row_that_refers_says_whom_to_see_or_how_soon() =>
        Assert.All(
            RuleTable.Rows,
            row => Assert.Equal(row.Gives == Decision.Refer && row.Urgency == Urgency.Soon, row.SendsTo is not null));

    [Fact]
    public void Mornings_that_ask_for_rest_are_those_on_which_a_rest_rule_of_readiness_holds()
    {
        var mornings = new RandomMornings(20261130);
        for (var round = 0; round < 20_000; round++)
        {
            var signals = new Signals(mornings.Next(), DecisionOptions.Default);
            string[] readiness = ["B2", "B3", "B4", "B5"];

            Assert.Equal(
                RuleTable.Evaluate(signals).Rules().Any(rule => readiness.Contains(rule.Id)),
                RestSigns.Show(signals.Levels, signals.CheckIn));
        }
    }

    [Fact]
    public void What_a_rule_means_for_safety_stands_on_it()
    {
        Assert.Equal(["A1", "A2", "A3", "A6"], RuleTable.Rows.Where(rule => rule.OpensReferral).Select(rule => rule.Id));
        Assert.Equal(["A5", "A7"], RuleTable.Rows.Where(rule => rule.NeedsClearance).Select(rule => rule.Id));
        Assert.Equal(["B1", "B10", "B15"], RuleTable.Rows.Where(rule => rule.NeedsOwnEyes).Select(rule => rule.Id));
        Assert.Equal(["A7"], RuleTable.Rows.Where(rule => rule.ContinuesReferral).Select(rule => rule.Id));
        Assert.Equal(["A4"], RuleTable.Rows.Where(rule => rule.KeepsHome).Select(rule => rule.Id));
        Assert.Equal(["B6"], RuleTable.Rows.Where(rule => rule.KeepsSessionsInPlace).Select(rule => rule.Id));
        Assert.Equal(["C7"], RuleTable.Rows.Where(rule => rule.CallsForTrainer).Select(rule => rule.Id));
        Assert.Equal(["E7"], RuleTable.Rows.Where(rule => rule.NamesMissing).Select(rule => rule.Id));
        Assert.Null(RuleTable.Find("P1"));
    }

    [Fact]
    public void What_a_rule_goes_by_stands_on_it()
    {
        Assert.Equal(["B7", "B8", "C4", "C13", "E5"], By(DecidedBy.Training));
        Assert.Equal(["E10", "E11", "E12"], By(DecidedBy.DaysBefore));
        Assert.Equal(["E13"], By(DecidedBy.Deload));
        Assert.Empty(By(DecidedBy.Plan).Concat(By(DecidedBy.Spacing)).Concat(By(DecidedBy.Trainer)));

        static IEnumerable<string> By(DecidedBy ground) => RuleTable.Rows.Where(rule => rule.By == ground).Select(rule => rule.Id);
    }

    [Fact]
    public void No_sentence_promises_better_results_from_easing()
    {
        string[] promises = ["stronger", "faster", "fitter", "improve", "boost", " gains", "better results", "speeds"];
        var mornings = new RandomMornings(4711);
        for (var round = 0; round < 5_000; round++)
        {
            var day = Model.Decide(mornings.Next());
            Assert.All(
                day.Reasons.Concat(day.Remarks).Concat(day.WeekReasons).Where(reason => reason.Rule != "B7"),
                reason => Assert.DoesNotContain(
                    promises, word => reason.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        }
    }
}
