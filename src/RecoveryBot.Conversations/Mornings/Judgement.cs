using NodaTime;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Mornings;

/// <summary>Puts a client's answers, settings and history before the model. The same day gives the same answer again.</summary>
internal sealed class Judgement(RecoveryModel model)
{
    public DayDecision Decide(Visit visit, CheckIn checkIn, SessionVariant? variant = null) =>
        model.Decide(Input(visit, checkIn, variant));

    public LaxerChange? WhatWouldChangeIt(Visit visit, CheckIn checkIn) =>
        model.WhatWouldChangeIt(Input(visit, checkIn, variant: null));

    /// <summary>What this answer did to the plan; null if nothing gave way.</summary>
    public Displacement? Displaced(Visit visit, DayDecision decision) =>
        Displacement.Of(visit, decision, model.Options.TrainingRunLimit(visit.Client.Profile.TrainingLevel));

    /// <summary>What is kept of a decision for good.</summary>
    public static Fact.CheckInDecided ToKeep(LocalDate date, CheckIn checkIn, DayDecision decision) => new(
        date,
        checkIn,
        decision.EngineDecision,
        decision.Decision,
        [.. decision.Reasons.Select(reason => reason.Rule)],
        decision.PlanAction == PlanAction.PostponeSession,
        decision.WeekAdvice == WeekAdvice.DeloadSuggested);

    private DecisionInput Input(Visit visit, CheckIn checkIn, SessionVariant? variant)
    {
        var history = visit.History;
        var window = HistoryWindow.Ending(visit.Date.PlusDays(-1), history, model.Options.Load);
        var withToday = history with { CheckIns = [.. history.CheckIns.Where(c => c.Date != checkIn.Date), checkIn] };
        return new DecisionInput
        {
            CheckIn = checkIn,
            Profile = visit.Client.Profile,
            Plan = DayPlans.For(visit.Client.Week, visit.Date, history.MovedSessions),
            Derived = window.With(checkIn),
            DerivedFor = window.With,
            Feedback = FeedbackLearning.From(history.Feedback, withToday, visit.Date),
            Variant = variant ?? SessionVariant.AsDecided,
        };
    }
}
