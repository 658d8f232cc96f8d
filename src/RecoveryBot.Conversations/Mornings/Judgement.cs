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
        Displacement.Of(decision, visit.Client.Week, visit.History, visit.Date, RunLimit(visit));

    /// <summary>The sessions of this week that gave way and whose place can still be chosen. None while somebody is referred.</summary>
    public IReadOnlyList<Displacement> StillOpen(Visit visit, LocalDate today) =>
        visit.History.OpenReferralSince is not null || visit.Day is { Decision: Decision.Refer } || !MayMove(visit)
            ? []
            : Displacement.StillOpen(visit.Client.Week, visit.History, today, RunLimit(visit));

    private bool MayMove(Visit visit) =>
        Decide(visit, visit.Day?.CheckIn ?? new CheckIn { Date = visit.Date }).MayMoveSession;

    /// <summary>Whether a moved session may stay where it went, by the client's week as it is now.</summary>
    public bool MayStay(Visit visit, MovedSession moved) => visit.Client.Week is { } week && moved.To is { } place
        && week.On(moved.From, visit.History.MovedSessions).Kind == SlotKind.Training
        && FreePlaces.For(week, visit.History, moved.From, visit.Date, RunLimit(visit)).Contains(place);

    /// <summary>
    /// What is kept of a decision for good. Told after its day, it moved nothing and proposed nothing. A deload that was proposed today stays
    /// so, whatever the answers become.
    /// </summary>
    public static Fact.CheckInDecided ToKeep(Visit visit, CheckIn checkIn, DayDecision decision) => new(
        visit.Date,
        checkIn,
        decision.EngineDecision,
        decision.Decision,
        [.. decision.Reasons.Select(reason => reason.Rule)],
        decision.PlanAction == PlanAction.PostponeSession && !checkIn.AnsweredLate,
        (decision.ProposesDeload && !checkIn.AnsweredLate) || visit.History.DeloadAdvice.Contains(visit.Date))
    {
        ForTrainer = MorningsForTrainers.Of(visit, checkIn, decision),
    };

    private int RunLimit(Visit visit) => model.Options.TrainingRunLimit(visit.Client.Profile.TrainingLevel);

    /// <summary>How mornings went after earlier recovery sessions; empty unless today's kind is among them.</summary>
    public static IReadOnlyList<Helped> HelpedBefore(Visit visit, CheckIn checkIn, DayDecision decision) =>
        decision.Session is { } session
        && WhatHelped.From(With(visit.History, checkIn)) is var kinds
        && kinds.Any(helped => helped.Kind == RecoveryKinds.Of(session))
            ? kinds
            : [];

    private DecisionInput Input(Visit visit, CheckIn checkIn, SessionVariant? variant)
    {
        var history = Known(visit.History, checkIn);
        var window = HistoryWindow.Ending(visit.Date.PlusDays(-1), history, model.Options.Load);
        return new DecisionInput
        {
            CheckIn = checkIn,
            Profile = visit.Client.Profile,
            Plan = DayPlans.For(visit.Client.Week, visit.Date, history.MovedSessions, visit.Client.SessionsPerWeek),
            Derived = window.With(checkIn),
            DerivedFor = window.With,
            Feedback = FeedbackLearning.From(history.Feedback, With(history, checkIn), visit.Date),
            Variant = variant ?? SessionVariant.AsDecided,
        };
    }

    /// <summary>A referral that came after a day does not hold for what is told of that day later.</summary>
    private static History Known(History history, CheckIn checkIn) => checkIn.AnsweredLate && history.OpenReferralSince >= checkIn.Date
        ? history with { OpenReferralSince = null }
        : history;

    /// <summary>This morning tells how yesterday's session went.</summary>
    private static History With(History history, CheckIn today) =>
        history with { CheckIns = [.. history.CheckIns.Where(checkIn => checkIn.Date != today.Date), today] };
}
