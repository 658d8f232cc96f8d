using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
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

    /// <summary>
    /// A block as a client reads it. Asked twice for the same, it gives the same object.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The block makes no sense for that many minutes.</exception>
    public static SessionBlock Write(
        LibraryBlock block, TrainingLevel level, int minutes, MenuOptions? options = null) =>
        block.Minutes.Holds(minutes)
            ? BlockTextCache.Under(options ?? MenuOptions.Default).Get(block, level, minutes)
            : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, $"Not in the range of {block.Id}.");

    internal static int LargestCategory { get; } = ByCategory.Max(blocks => blocks.Length);

    /// <summary>The blocks of a category, in library order.</summary>
    internal static ReadOnlySpan<LibraryBlock> Of(MenuCategory category) => ByCategory[(int)category];
}
