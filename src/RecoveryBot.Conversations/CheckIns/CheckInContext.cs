using NodaTime;
using RecoveryBot.Conversations.Forms;

namespace RecoveryBot.Conversations.CheckIns;

/// <summary>What the check-in's questions look at besides its answers.</summary>
/// <param name="LocalTime">The client's time of day, for the greeting.</param>
/// <param name="MayBeUsual">The short form is allowed today.</param>
/// <param name="RatedMornings">Mornings rated in full so far.</param>
/// <param name="Later">When the client may be asked again today; empty late in the night.</param>
public sealed record CheckInContext(
    LocalTime LocalTime, bool MayBeUsual, int RatedMornings, IReadOnlyList<SnoozeTime> Later)
{
    /// <summary>A full morning leaves out food and drink, because the client wants it so.</summary>
    public bool IsShorter { get; init; }

    /// <summary>The day's answers so far; only where one of them is being changed.</summary>
    public Answers Before { get; init; } = Answers.None;

    /// <summary>What earlier mornings left open, looked up once it is needed.</summary>
    internal Lazy<EarlierComplaints> LookUp { get; init; } = new(EarlierComplaints.None);

    internal EarlierComplaints Earlier => LookUp.Value;
}

/// <summary>One offer of "later".</summary>
/// <param name="Id">Stable: it stands in buttons.</param>
public sealed record SnoozeTime(SnoozeKind Kind, string Id, Instant At);

public enum SnoozeKind
{
    HalfAnHour,
    TwoHours,
    ThisEvening,
}
