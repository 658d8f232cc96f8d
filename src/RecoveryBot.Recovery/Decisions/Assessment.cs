using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Rules;
using RecoveryBot.Recovery.Selection;

namespace RecoveryBot.Recovery.Decisions;

/// <summary>
/// The way from answers to a day, without its words: safety and rules, plan, feedback guard, trainer. Cheap enough
/// to be run again for every "what if".
/// </summary>
internal readonly record struct Assessment(
    Signals Signals,
    FiredRules Fired,
    PlanMapping.Mapped Plan,
    bool Guarded,
    Decision Engine,
    OverrideOutcome Trainer,
    IReadOnlyList<MenuCategory> Menu,
    IReadOnlyList<Reason> WeekReasons)
{
    /// <summary>Recovery was due, but the trainer's bans leave nothing on the menu.</summary>
    public bool NothingOnTheMenu => Trainer.Decision == Decision.ActiveRecovery && Menu.Count == 0;

    public Decision Final => NothingOnTheMenu ? Decision.Rest : Trainer.Decision;

    public static Assessment Of(DecisionInput input, DecisionOptions options)
    {
        var signals = new Signals(input, options);
        var fired = RuleTable.Evaluate(signals);
        var week = WeekRules.Evaluate(signals);
        var mayAdd = week.Count == 0 && signals.Derived.PerformanceTrend == PerformanceTrend.Holding;
        var plan = PlanMapping.Map(fired, signals, mayAdd);
        var guarded = FeedbackGuard.Holds(plan.Decision, signals);
        var engine = guarded ? Decision.Rest : plan.Decision;
        var trainer = OverrideOutcome.Apply(input.CoachOverride, engine, fired);
        IReadOnlyList<MenuCategory> menu = trainer.Decision == Decision.ActiveRecovery
            ? MenuSelection.Choose(
                new MenuSignals(signals.Levels.Z, signals.Levels.S, signals.Levels.T, signals.Levels.M, input, fired.Lead),
                options.Menu)
            : [];
        return new(signals, fired, plan, guarded, engine, trainer, menu, week);
    }
}
