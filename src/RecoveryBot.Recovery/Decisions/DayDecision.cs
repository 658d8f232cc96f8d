using RecoveryBot.Recovery.Advice;
using RecoveryBot.Recovery.Inputs;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Recovery.Decisions;

/// <summary>The answer for one client and one local date.</summary>
public sealed record DayDecision
{
    /// <summary>What holds today, after the trainer's word.</summary>
    public required Decision Decision { get; init; }

    /// <summary>What the model alone would have said; kept beside the final one.</summary>
    public required Decision EngineDecision { get; init; }

    /// <summary>Only with <see cref="Decision.Refer"/>.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Separate from the day's decision, because a deload spans sessions (statements 119, 120).</summary>
    public WeekAdvice WeekAdvice { get; init; }

    /// <summary>Why the deload is proposed: rules W1–W4, empty if it is not.</summary>
    public IReadOnlyList<Reason> WeekReasons { get; init; } = [];

    /// <summary>Said to the client: whoever is referred has something else to think of.</summary>
    public bool ProposesDeload => WeekAdvice == WeekAdvice.DeloadSuggested && Decision != Decision.Refer;

    /// <summary>Everything that counted, what decided first; what two rows say alike stands once.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>
    /// What a message shows: the reasons that asked for this very day. Milder ones explain nothing, and beside a referral
    /// they would distract.
    /// </summary>
    public IEnumerable<Reason> DecidingReasons => Reasons.Where(reason => reason.Gives == Decision);

    /// <summary>Worth a word without changing the day.</summary>
    public IReadOnlyList<Reason> Remarks { get; init; } = [];

    /// <summary>Which day of a running deload it is, from 1; null outside one or if not known.</summary>
    public int? DeloadDay { get; init; }

    /// <summary>False while the client does not bounce back or a deload runs: what gave way is not put elsewhere.</summary>
    public bool MayMoveSession { get; init; } = true;

    /// <summary>The categories of today's session, the primary one first; empty unless recovery.</summary>
    public IReadOnlyList<MenuCategory> Menu { get; init; } = [];

    /// <summary>Only with <see cref="Decision.ActiveRecovery"/>; null if the client has no time for any.</summary>
    public RecoverySession? Session { get; init; }

    /// <summary>On the calendar but not needed today (statement 52).</summary>
    public bool Optional { get; init; }

    public PlanAction PlanAction { get; init; }

    /// <summary>What was not answered and should be asked once more.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    public Confidence Confidence { get; init; }

    /// <summary>There is a baseline for each of the five items.</summary>
    public bool KnowsNormal { get; init; }

    /// <summary>Enough of the week's days are known for load figures to count.</summary>
    public bool KnowsTraining { get; init; }

    /// <summary>What was asked for and is refused, with the reason.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>For the trainer's eyes only; null if there is nothing to tell.</summary>
    public string? TrainerNote { get; init; }

    /// <summary>The trainer's word that was heard, whether or not it shaped the day; null if there was none.</summary>
    public CoachOverride? CoachOverride { get; init; }

    /// <summary>The strictest rule that the trainer's word could not go past; null if it was followed.</summary>
    public string? OverrideRefusedBy { get; init; }

    /// <summary>
    /// Whether somebody who was shown the other decision would learn nothing from this one: the same day, for the same reasons, with the
    /// same session.
    /// </summary>
    public bool SaysTheSameAs(DayDecision other) =>
        (Decision, EngineDecision, Urgency, PlanAction, MayMoveSession, ProposesDeload, Optional, OverrideRefusedBy)
        == (other.Decision, other.EngineDecision, other.Urgency, other.PlanAction, other.MayMoveSession, other.ProposesDeload, other.Optional, other.OverrideRefusedBy)
        && Reasons.Select(reason => (reason.Rule, reason.Text)).SequenceEqual(other.Reasons.Select(reason => (reason.Rule, reason.Text)))
        && Blocks(Session).SequenceEqual(Blocks(other.Session));

    private static IEnumerable<(string Id, int Minutes)> Blocks(RecoverySession? session) =>
        session?.Blocks.Select(block => (block.Id, block.Minutes)) ?? [];
}

/// <summary>The smallest single change of an answer that would have given a laxer day.</summary>
/// <param name="Field">The answer's name as in the check-in.</param>
/// <param name="From">Its value today, as written in JSON.</param>
/// <param name="To">The value that would have changed the day, as written in JSON.</param>
/// <param name="Decision">The day it would have been.</param>
/// <param name="Text">The same in words for the client.</param>
public sealed record LaxerChange(string Field, string From, string To, Decision Decision, string Text);
