using RecoveryBot.Conversations.Parties;
using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Conversations.Communities.Posts;

/// <summary>
/// What one post offers: a short session of the library that anybody may do, or the community's own words. Stored, so that the
/// post stays the same while its count changes.
/// </summary>
/// <param name="BlockId">Null for own words.</param>
public sealed record SharedContent(string? BlockId, int Minutes, string? OwnWords)
{
    /// <summary>Nothing for all is longer.</summary>
    public const int LongestMinutes = 15;

    private static readonly MenuCategory[] InTurn =
        [MenuCategory.LowIntensityCardio, MenuCategory.Mobility, MenuCategory.Breathwork, MenuCategory.Lifestyle];

    /// <summary>As it is written for beginners; null for own words, and for a block that only a later program knows.</summary>
    public SessionBlock? Written => SessionLibrary.Blocks.FirstOrDefault(block => block.Id == BlockId && block.Minutes.Holds(Minutes)) is { } block
        ? SessionLibrary.Write(block, TrainingLevel.Beginner, Minutes)
        : null;

    /// <param name="posted">How often the reminder was posted before.</param>
    public static SharedContent Of(SharedTheme theme, string? ownWords, int posted) => theme switch
    {
        SharedTheme.OwnWords => new SharedContent(null, 0, ownWords),
        SharedTheme.InTurn => Of(InTurn[posted % InTurn.Length], posted / InTurn.Length),
        SharedTheme.Breathing => Of(MenuCategory.Breathwork, posted),
        SharedTheme.EasyMovement => Of(MenuCategory.LowIntensityCardio, posted),
        SharedTheme.Mobility => Of(MenuCategory.Mobility, posted),
        SharedTheme.EverydayMovement => Of(MenuCategory.Lifestyle, posted),
        _ => throw new ArgumentOutOfRangeException(nameof(theme)),
    };

    /// <summary>What anybody may do, whoever they are: for beginners, nothing to have, nothing lying flat.</summary>
    public static bool IsForAll(LibraryBlock block) => block.LowestLevel == TrainingLevel.Beginner
        && block.AnyOf.Contains(Equipment.None)
        && !block.LyingFlat
        && block.Category != MenuCategory.SoftTissue
        && block.Minutes.Min <= MostMinutes(block.Category);

    private static SharedContent Of(MenuCategory category, int posted)
    {
        var blocks = SessionLibrary.Blocks.Where(block => block.Category == category && IsForAll(block)).ToList();
        var block = blocks[posted % blocks.Count];
        return new SharedContent(block.Id, Math.Min(block.Minutes.Max, MostMinutes(category)), OwnWords: null);
    }

    private static int MostMinutes(MenuCategory category) =>
        Math.Min(LongestMinutes, DoseTable.Default.Minutes(category, TrainingLevel.Beginner).Max);
}
