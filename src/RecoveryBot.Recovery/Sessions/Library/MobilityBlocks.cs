using RecoveryBot.Recovery.Menu;
using static RecoveryBot.Recovery.Sessions.Library.SafetyLines;

namespace RecoveryBot.Recovery.Sessions.Library;

/// <summary>
/// Mobility: controlled drills, easy holds in good positions, joints moved slowly. It restores the range that is
/// there and never forces more (statements 87–93). The dose says how many of a block's drills are given, so the
/// first ones are the ones that matter most.
/// </summary>
internal static class MobilityBlocks
{
    public static readonly LibraryBlock[] All =
        [.. WholeBodyMobility.All, .. LowerBodyMobility.All, .. UpperBodyMobility.All];

    public static LibraryBlock Block(string id, string title) => new()
    {
        Id = id,
        Category = MenuCategory.Mobility,
        Title = title,
        Steps = [],
        Cues = [Slowly, SmallStretch],
        TalkTest = TalkMoving,
        StopRule = StopMobility,
        Minutes = new MinutesRange(3, 20),
        Statements = [],
    };
}
