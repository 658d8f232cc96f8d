using RecoveryBot.Recovery.Advice;

namespace RecoveryBot.Recovery.Inputs;

/// <summary>A trainer's word about today.</summary>
/// <param name="Kind">Cap: no more than this. Set: exactly this, within limits.</param>
/// <param name="By">Who decided, shown to the client.</param>
/// <param name="ConfirmedInPerson">The trainer saw the client; needed to lift B1 or B10.</param>
public sealed record CoachOverride(OverrideKind Kind, Decision Decision, string By, bool ConfirmedInPerson = false);

public enum OverrideKind
{
    Cap,
    Set,
}
