using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.People;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Decisions;

namespace RecoveryBot.Conversations.Cards;

/// <summary>
/// The answer to a check-in, short enough for a phone's screen: the decision, up to three reasons, what to do. Everything
/// else stands behind its buttons.
/// </summary>
internal sealed class AnswerCard(ICardWording wording)
{
    private const int MostReasons = 3;

    private readonly AnswerButtons _buttons = new(wording);
    private readonly ReferralCard _referral = new(wording);

    public Message Of(ClientDay.Answered day, DayCardContext around) => new(
        around.PainFreeMornings is { } free ? wording.PainFree(free, StandingReferral.MorningsToEnd) : Text(day, around),
        _buttons.Of(day, around));

    /// <summary>What a moved session takes the place of was on its button, and is in the week: it is said where there is room.</summary>
    private RichText Text(ClientDay.Answered day, DayCardContext around)
    {
        var whole = Parts(day, around).OnAPhone();
        return PhoneScreen.Holds(whole) ? whole : Parts(day, around with { Displaced = around.Displaced?.Alone() }).OnAPhone();
    }

    private CardParts Parts(ClientDay.Answered day, DayCardContext around) =>
        day.Decision == Decision.Refer
            ? _referral.Parts(day.CheckIn, day.Decided)
            : new CardParts(
                Heading(day.Decided, around),
                [.. ComingBack(day.Decision, around), .. Reasons(day.Decided, around).Take(MostReasons).Select(reason => reason.Text)],
                [.. WhatToDo(day.Decided, around), .. Proposal(day, around)],
                [.. Asides(day.CheckIn, day.Decided, around)]);

    private string Heading(DayDecision decision, DayCardContext around) => IsDeloadTraining(decision, around)
        ? wording.DeloadDay(around.Deload!.Number, DeloadDay.Days)
        : wording.Decision(decision, around.IsPlanned);

    /// <summary>What the heading says already needs no reason of its own.</summary>
    private static IEnumerable<Reason> Reasons(DayDecision decision, DayCardContext around) =>
        decision.DecidingReasons.Where(reason => reason.By != DecidedBy.Deload || !IsDeloadTraining(decision, around));

    /// <summary>How training begins again after a referral is never ours to decide.</summary>
    private IEnumerable<string> ComingBack(Decision decision, DayCardContext around) =>
        around.IsJustCleared && decision is Decision.TrainAsPlanned or Decision.TrainReduced ? [wording.ComingBackCleared] : [];

    private static bool IsDeloadTraining(DayDecision decision, DayCardContext around) =>
        around.Deload is { IsRunning: true } && decision.Decision is Decision.TrainAsPlanned or Decision.TrainReduced;

    /// <summary>Only a slot with a name of its own is worth saying.</summary>
    private string? SlotOf(DayCardContext around) => around.Slot is { Slot: not null } slot ? wording.Slot(slot) : null;

    private IEnumerable<Block> WhatToDo(DayDecision decision, DayCardContext around) => (decision.Decision, SlotOf(around)) switch
    {
        _ when IsDeloadTraining(decision, around) =>
            [.. OnThePlan(SlotOf(around)), Blocks.Plain(wording.DeloadTraining(around.Kind))],
        (Decision.TrainAsPlanned, var slot) => decision.PlanAction == PlanAction.BringNextSessionForward ? [] : OnThePlan(slot),
        (Decision.TrainReduced, var slot) => [.. OnThePlan(slot), Blocks.Bullets(wording.ReducedTraining(around.Kind))],
        (Decision.ActiveRecovery, _) => decision.Session is { } session ? SessionBlocks.Folded(session, wording) : [],
        (Decision.Rest, _) => [Blocks.Plain(around.RestedYesterday ? wording.NoSession : $"{wording.NoSession} {wording.WindDown}")],
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    private IEnumerable<Block> OnThePlan(string? slot) => slot is null ? [] : [Blocks.Plain(wording.OnThePlan(slot))];

    /// <summary>What waits for the client's word: one thing at a time, a deload before the place of a single session.</summary>
    private IEnumerable<Block> Proposal(ClientDay.Answered day, DayCardContext around) =>
        DeloadDay.IsOffered(day, around.Deload) ? [Blocks.Plain(wording.DeloadAdvice)]
        : around.Displaced switch
        {
            null or { IsDone: true } => [],
            { Settled: { } settled } gave => [Blocks.Plain(wording.SessionSettled(gave.Session, settled.To, settled.To is { } to ? gave.InsteadOf(to) : null))],
            { Places.Count: 0 } gave => [Blocks.Plain(wording.NoPlaceLeft(gave.Session))],
            { } gave => [Blocks.Plain(wording.SessionCanMove(gave.Session))],
        };

    private IEnumerable<Block> Asides(CheckIn checkIn, DayDecision decision, DayCardContext around)
    {
        foreach (var remark in decision.Remarks)
        {
            yield return Blocks.Plain(remark.Text);
        }

        if (around.Deload is { } deload && !IsDeloadTraining(decision, around))
        {
            yield return Blocks.Plain(deload.IsRunning ? wording.DeloadDay(deload.Number, DeloadDay.Days) : wording.DeloadBegins(deload.First));
        }

        if (AnswerRules.Unanswered(checkIn, decision, wording) is { Count: > 0 } missing)
        {
            yield return Blocks.Soft(wording.NotAnswered(missing));
        }

        if (around.Helped.Count > 0)
        {
            yield return Blocks.Soft(wording.WhatHelped(around.Helped));
        }
    }
}
