using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Rules;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Recovery.Decisions;

/// <summary>
/// Decides one client's day. Total and deterministic; a worse answer never gives a laxer day. It never gives more than
/// the plan and never diagnoses.
/// </summary>
public sealed class RecoveryModel(DecisionOptions options)
{
    public DecisionOptions Options { get; } = options;

    public DayDecision Decide(DecisionInput input)
    {
        var day = Assessment.Of(input, Options);
        var recovers = day.Final == Decision.ActiveRecovery;
        var session = recovers && !day.Signals.HasNoTime ? SessionBuilder.Build(day.Menu, input, Options.Menu) : null;
        return new DayDecision
        {
            Decision = day.Final,
            EngineDecision = day.Engine,
            Urgency = day.Final == Decision.Refer ? MostPressing(day.Fired) : null,
            WeekAdvice = day.WeekReasons.Count > 0 ? WeekAdvice.DeloadSuggested : WeekAdvice.None,
            WeekReasons = day.WeekReasons,
            Reasons = Explanation.Reasons(day),
            Remarks = Remarks.Of(day.Signals, day.Final, day.WeekReasons.Count > 0),
            DeloadDay = input.Derived.DeloadDay,
            MayMoveSession = !day.Signals.IsDeloading && !day.Fired.Rules().Any(rule => rule.KeepsSessionsInPlace),
            Menu = session is null ? [] : Array.ConvertAll([.. session.Blocks], block => block.Category),
            Session = session,
            Optional = recovers && day.Plan.Optional && !day.Trainer.Decides,
            PlanAction = ActionOnPlan(day, input.Plan),
            Needs = Explanation.Needs(day.Signals),
            Confidence = Explanation.Confidence(day),
            KnowsNormal = Explanation.KnowsNormal(day.Signals),
            KnowsTraining = day.Signals.LoadIsKnown,
            Refusals = Refusals.For(input.CheckIn, day.Final),
            TrainerNote = Explanation.TrainerNote(day),
            CoachOverride = input.CoachOverride,
            OverrideRefusedBy = day.Trainer.RefusedBy?.Id,
        };
    }

    /// <summary>The same day with its session as the client wishes it: swapped or shorter. Nothing else of it is decided again.</summary>
    public DayDecision WithSession(DayDecision decided, DecisionInput input) =>
        decided.Session is not null
        && Assessment.Of(input, Options).Menu is { Count: > 0 } menu
        && SessionBuilder.Build(menu, input, Options.Menu) is { } session
            ? decided with { Session = session, Menu = Array.ConvertAll([.. session.Blocks], block => block.Category) }
            : decided;

    /// <summary>The smallest single change of an answer that would have given a laxer day; null if there is none.</summary>
    public LaxerChange? WhatWouldChangeIt(DecisionInput input) => WhatWouldChangeIt(input, Assessment.Of(input, Options).Final);

    /// <param name="decided">What the day was decided to be.</param>
    public LaxerChange? WhatWouldChangeIt(DecisionInput input, Decision decided) => LaxerChanges.Smallest(input, Options, decided);

    private static Urgency MostPressing(FiredRules fired)
    {
        // A referral that only the trainer asked for has no rule of its own and is not an emergency.
        var most = Urgency.Soon;
        foreach (var rule in fired.Rules())
        {
            most = rule.Urgency < most ? rule.Urgency.Value : most;
        }

        return most;
    }

    private static PlanAction ActionOnPlan(in Assessment day, DayPlan plan) => day.Final switch
    {
        Decision.TrainAsPlanned when day.Plan.BringForward && day.Engine == day.Final => PlanAction.BringNextSessionForward,
        Decision.ActiveRecovery or Decision.Rest when plan is { Today: SlotKind.Training, IsPlanned: true } => PlanAction.PostponeSession,
        _ => PlanAction.None,
    };
}
