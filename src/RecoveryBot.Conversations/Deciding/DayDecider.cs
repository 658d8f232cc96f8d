using NodaTime;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;
using RecoveryBot.Recovery.Effectiveness;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Learning;
using RecoveryBot.Recovery.Load;
using RecoveryBot.Recovery.Records;
using RecoveryBot.Recovery.Rescheduling;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Deciding;

/// <summary>Puts a client's answers, settings and history before the model. The same day gives the same answer again.</summary>
internal sealed class DayDecider(RecoveryModel model)
{
    public DayDecision Decide(ClientTurn clientTurn, CheckIn checkIn) =>
        ModelFor(clientTurn).Decide(Input(clientTurn, checkIn, SessionVariant.AsDecided));

    /// <summary>The same day with its session as the client wishes it.</summary>
    public DayDecision WithSession(ClientTurn clientTurn, CheckIn checkIn, DayDecision decided, SessionVariant variant) =>
        ModelFor(clientTurn).WithSession(decided, Input(clientTurn, checkIn, variant));

    public LaxerChange? WhatWouldChangeIt(ClientTurn clientTurn, ClientDay.Answered day) =>
        ModelFor(clientTurn).WhatWouldChangeIt(Input(clientTurn, day.CheckIn, SessionVariant.AsDecided), day.Decision);

    /// <summary>
    /// The rules of groups that made this answer another one than the usual rules would have, each by itself or, where only several
    /// together did, all of them; null if they changed nothing.
    /// </summary>
    public CountedGroupRules? GroupRulesThatCounted(ClientTurn clientTurn, ClientDay.Answered day)
    {
        var groups = clientTurn.Client.Coaching?.InForce(clientTurn.Date).ToList() ?? [];
        var usual = groups.Count == 0 ? day.Decided : Under([]);
        if (usual.Decision == day.Decision)
        {
            return null;
        }

        var differing = groups.SelectMany(of => of.Rules.DifferingFrom(GroupRules.Default).Select(rule => (of.Group, Rule: rule, of.Rules))).ToList();
        var alone = differing.Where(one => Under([.. groups.Select(of => of.Group == one.Group ? of with { Rules = of.Rules.With(one.Rule, GroupRules.Default) } : of)])
            .Decision != day.Decision).ToList();
        return new(usual.Decision, alone.Count > 0 ? alone : differing);

        DayDecision Under(IReadOnlyList<RulesFrom> rules)
        {
            var client = clientTurn.Client with { Coaching = clientTurn.Client.Coaching! with { Groups = rules } };
            return Decide(clientTurn with { Client = client }, day.CheckIn);
        }
    }

    /// <summary>What this answer did to the plan; null if nothing gave way.</summary>
    public Displacement? Displaced(ClientTurn clientTurn, DayDecision decision) =>
        Displacement.Of(decision, clientTurn.Client.Week, clientTurn.History, clientTurn.Date, RunLimit(clientTurn));

    /// <summary>The sessions of this week that gave way and whose place can still be chosen. None while somebody is referred.</summary>
    public IReadOnlyList<Displacement> StillOpen(ClientTurn clientTurn, LocalDate today) =>
        clientTurn.History.OpenReferralSince is not null || clientTurn.Day is ClientDay.Answered { Decision: Decision.Refer } || !MayMove(clientTurn)
            ? []
            : Displacement.StillOpen(clientTurn.Client.Week, clientTurn.History, today, RunLimit(clientTurn));

    /// <summary>Before the morning is answered, what earlier days say of it.</summary>
    private bool MayMove(ClientTurn clientTurn) =>
        ((clientTurn.Day as ClientDay.Answered)?.Decided ?? Decide(clientTurn, new CheckIn { Date = clientTurn.Date })).MayMoveSession;

    /// <summary>Whether a moved session may stay where it went, by the client's week as it is now.</summary>
    public bool MayStay(ClientTurn clientTurn, MovedSession moved) => clientTurn.Client.Week is { } week && moved.To is { } place
        && week.On(moved.From, clientTurn.History.MovedSessions).Kind == SlotKind.Training
        && FreeSlots.For(week, clientTurn.History, moved.From, clientTurn.Date, RunLimit(clientTurn)).Contains(place);

    /// <summary>
    /// What is kept of a decision for good. Told after its day, it moved nothing and proposed nothing. A deload that was proposed today stays
    /// so, whatever the answers become.
    /// </summary>
    public static Fact.CheckInDecided ToKeep(ClientTurn clientTurn, CheckIn checkIn, DayDecision decision) => new(
        clientTurn.Date,
        checkIn,
        decision.EngineDecision,
        decision.Decision,
        [.. decision.Reasons.Select(reason => reason.Rule)],
        decision.PlanAction == PlanAction.PostponeSession && !checkIn.AnsweredLate,
        (decision.ProposesDeload && !checkIn.AnsweredLate) || clientTurn.History.DeloadAdvice.Contains(clientTurn.Date))
    {
        ForTrainer = MorningsForTrainers.Of(clientTurn, checkIn, decision),
    };

    /// <summary>The model under the rules of the client's groups.</summary>
    private RecoveryModel ModelFor(ClientTurn clientTurn) =>
        clientTurn.Client.Coaching?.RulesOn(clientTurn.Date) is { } rules && rules != GroupRules.Default ? new RecoveryModel(rules.In(model.Options)) : model;

    private int RunLimit(ClientTurn clientTurn) => ModelFor(clientTurn).Options.TrainingRunLimit(clientTurn.Client.Profile.TrainingLevel);

    /// <summary>How mornings went after earlier recovery sessions; empty unless today's kind is among them.</summary>
    public static IReadOnlyList<Helped> HelpedBefore(ClientTurn clientTurn, CheckIn checkIn, DayDecision decision) =>
        decision.Session is { } session
        && WhatHelped.From(With(clientTurn.History, checkIn)) is var kinds
        && kinds.Any(helped => helped.Kind == RecoveryKinds.Of(session))
            ? kinds
            : [];

    private DecisionInput Input(ClientTurn clientTurn, CheckIn checkIn, SessionVariant variant)
    {
        var history = Known(clientTurn.History, checkIn);
        var window = HistoryWindow.Ending(clientTurn.Date.PlusDays(-1), history, ModelFor(clientTurn).Options.Load);
        return new DecisionInput
        {
            CheckIn = checkIn,
            Profile = clientTurn.Client.Profile,
            Plan = DayPlans.For(clientTurn.Client.Week, clientTurn.Date, history.MovedSessions, clientTurn.Client.SessionsPerWeek),
            Derived = window.With(checkIn),
            DerivedFor = window.With,
            Feedback = FeedbackLearning.From(history.Feedback, With(history, checkIn), clientTurn.Date),
            CoachOverride = WordsInForce.On(clientTurn.Date, clientTurn.Context.Facts.Value),
            MenuBan = clientTurn.Client.Coaching?.MenuBan ?? [],
            Variant = variant,
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
