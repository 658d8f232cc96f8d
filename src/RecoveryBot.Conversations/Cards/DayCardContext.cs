using RecoveryBot.Conversations.Deciding;
using RecoveryBot.Conversations.Weeks;
using RecoveryBot.Recovery.Effectiveness;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Week;

namespace RecoveryBot.Conversations.Cards;

/// <summary>What the day's card says beside the decision itself.</summary>
/// <param name="Slot">What the client's plan has for the day; null without one.</param>
/// <param name="Goal">What the client trains for.</param>
/// <param name="Displaced">A planned session that gave way; null if none did.</param>
/// <param name="Deload">Null outside any deload.</param>
/// <param name="Helped">How mornings went after earlier recovery sessions; empty unless that concerns today's kind.</param>
/// <param name="RestedYesterday">Yesterday's answer was rest.</param>
internal sealed record DayCardContext(
    PlannedSlot? Slot, Goal Goal, Displacement? Displaced, DeloadDay? Deload, IReadOnlyList<Helped> Helped, bool RestedYesterday = false)
{
    /// <summary>The client chose to train although the day was eased.</summary>
    public bool TrainsAnyway { get; init; }

    /// <summary>Pain that led to a referral is gone: mornings without it so far, today's included. Null where they are not counted.</summary>
    public int? PainFreeMornings { get; init; }

    /// <summary>A professional has cleared the client within the last days.</summary>
    public bool IsJustCleared { get; init; }

    public bool IsPlanned => Slot is not null;

    /// <summary>What today's training consists of.</summary>
    public TrainingKind Kind => TrainingKinds.Of(Slot?.Slot, Goal);
}
