using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Sessions.Library;

namespace RecoveryBot.Recovery.Sessions;

/// <summary>Every block there is. Within a category the most generally useful stands first.</summary>
public static class SessionLibrary
{
    public static readonly IReadOnlyList<LibraryBlock> Blocks =
    [
        .. BreathingBlocks.All,
        .. CardioBlocks.All,
        .. MobilityBlocks.All,
        .. SoftTissueBlocks.All,
        .. LifestyleBlocks.All,
    ];

    private static readonly LibraryBlock[][] ByCategory =
        [.. Enum.GetValues<MenuCategory>().Select(category => Blocks.Where(b => b.Category == category).ToArray())];

    /// <summary>The blocks of a category, in library order.</summary>
    internal static ReadOnlySpan<LibraryBlock> Of(MenuCategory category) => ByCategory[(int)category];
}
