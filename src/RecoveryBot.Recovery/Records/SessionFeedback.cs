using NodaTime;
using RecoveryBot.Recovery.Menu;

namespace RecoveryBot.Recovery.Records;

/// <summary>How one recovery session went (statement 108).</summary>
/// <param name="Categories">What it was made of, the primary category first.</param>
/// <param name="Rpe">Session RPE, 0–10; null if not said.</param>
/// <param name="Minutes">Null if not said.</param>
/// <param name="Wired">The client ended energised: neutral, but go easier (K9).</param>
/// <param name="Blocks">Ids of the library's blocks in the order given, the leading one first; null if nobody kept them.</param>
public sealed record SessionFeedback(
    LocalDate Date,
    IReadOnlyList<MenuCategory> Categories,
    Change Calmer,
    Change Looser,
    Change Prepared,
    bool Fatigued = false,
    bool Sore = false,
    bool Worked = false,
    double? Rpe = null,
    double? Minutes = null,
    bool Wired = false,
    IReadOnlyList<string>? Blocks = null);

public enum Change
{
    Same,
    More,
    Less,
}
