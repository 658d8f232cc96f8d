using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Inputs;
using static RecoveryBot.Recovery.Tests.GoodMorning;

namespace RecoveryBot.Recovery.Tests.Decisions;

/// <summary>What a trainer may change and what not.</summary>
public sealed class OverrideOutcomeTests
{
    private static readonly RecoveryModel Model = new(DecisionOptions.Default);

    private static readonly DecisionInput Tired = With(c => c with { Fatigue = 1 });

    private static readonly DecisionInput MovesBadly = With(c => c with { MovementQuality = MovementQuality.Altered });

    private static readonly DecisionInput IllBelowTheNeck = With(c => c with { Illness = Illness.BelowNeck });

    [Fact]
    public void A_cap_holds_when_it_is_stricter() =>
        Assert.Equal(Decision.ActiveRecovery, Day(Input, OverrideKind.Cap, Decision.ActiveRecovery).Decision);

    [Fact]
    public void A_cap_never_loosens_a_day() =>
        Assert.Equal(Decision.Rest, Day(Tired, OverrideKind.Cap, Decision.TrainReduced).Decision);

    [Fact]
    public void A_trainer_may_set_a_stricter_day() =>
        Assert.Equal(Decision.Rest, Day(Input, OverrideKind.Set, Decision.Rest).Decision);

    [Fact]
    public void A_trainer_may_go_past_fatigue_for_the_day_and_is_named()
    {
        var day = Day(Tired, OverrideKind.Set, Decision.TrainReduced);

        Assert.Equal((Decision.TrainReduced, Decision.Rest), (day.Decision, day.EngineDecision));
        Assert.Contains("trainer Ana", day.Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trainer_may_not_go_past_dropped_movement_from_afar()
    {
        var day = Day(MovesBadly, OverrideKind.Set, Decision.TrainAsPlanned);

        Assert.Equal(Decision.Rest, day.Decision);
        Assert.Contains("B1", day.TrainerNote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trainer_may_not_go_past_an_illness_from_afar() =>
        Assert.Equal(Decision.Rest, Day(IllBelowTheNeck, OverrideKind.Set, Decision.ActiveRecovery).Decision);

    [Fact]
    public void A_trainer_who_saw_the_client_may_go_past_both()
    {
        Assert.Equal(Decision.TrainReduced, Day(MovesBadly, OverrideKind.Set, Decision.TrainReduced, true).Decision);
        Assert.Equal(Decision.TrainReduced, Day(IllBelowTheNeck, OverrideKind.Set, Decision.TrainReduced, true).Decision);
    }

    [Fact]
    public void Nothing_lifts_a_referral()
    {
        var day = Day(With(c => c with { RedFlags = [RedFlag.ChestPain] }), OverrideKind.Set, Decision.TrainAsPlanned, true);

        Assert.Equal((Decision.Refer, Urgency.Emergency), (day.Decision, day.Urgency));
    }

    [Fact]
    public void A_recovery_day_that_the_trainer_set_comes_with_a_session_and_is_not_optional()
    {
        var day = Day(Input, OverrideKind.Set, Decision.ActiveRecovery);

        Assert.NotNull(day.Session);
        Assert.False(day.Optional);
    }

    private static DayDecision Day(DecisionInput input, OverrideKind kind, Decision decision, bool seen = false) =>
        Model.Decide(input with { CoachOverride = new CoachOverride(kind, decision, "Ana", seen) });
}
