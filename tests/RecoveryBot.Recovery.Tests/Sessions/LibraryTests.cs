using RecoveryBot.Recovery.CheckIns;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Recovery.Tests.Sessions;

/// <summary>What every block must be.</summary>
public class LibraryTests
{
    private static readonly TrainingLevel[] Levels = Enum.GetValues<TrainingLevel>();

    public static TheoryData<string> Ids => [.. SessionLibrary.Blocks.Select(b => b.Id)];

    public static TheoryData<MenuCategory, TrainingLevel> CategoriesAndLevels =>
        new(from c in Enum.GetValues<MenuCategory>() from l in Levels select (c, l));

    [Theory]
    [InlineData(MenuCategory.Breathwork, 8)]
    [InlineData(MenuCategory.LowIntensityCardio, 9)]
    [InlineData(MenuCategory.Mobility, 14)]
    [InlineData(MenuCategory.SoftTissue, 8)]
    [InlineData(MenuCategory.Lifestyle, 8)]
    public void There_is_enough_to_choose_from(MenuCategory category, int least) =>
        Assert.True(SessionLibrary.Blocks.Count(b => b.Category == category) >= least);

    [Fact]
    public void Ids_are_unique_and_plain()
    {
        Assert.Distinct(SessionLibrary.Blocks.Select(b => b.Id));
        Assert.All(SessionLibrary.Blocks, b => Assert.Matches("^[a-z]+(-[a-z]+)+$", b.Id));
    }

    [Fact]
    public void Titles_are_unique() => Assert.Distinct(SessionLibrary.Blocks.Select(b => b.Title));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_block_has_three_to_seven_steps_at_every_dose(string id) =>
        Assert.All(AtEveryDose(id), given => Assert.InRange(given.Steps.Count, 3, 7));

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_brace_is_left_where_a_number_should_stand(string id) => Assert.All(
        AtEveryDose(id),
        given => Assert.All([.. given.Steps, .. given.Cues], text => Assert.DoesNotMatch("[{}]", text)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_block_names_its_minutes_or_counts(string id) =>
        Assert.Matches("{(minutes|half|seconds)}", string.Join(' ', Block(id).Steps.Select(s => s.Text)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_block_lasts_three_minutes_or_more(string id)
    {
        Assert.True(Block(id).Minutes.Min >= 3);
        Assert.True(Block(id).Minutes.Max >= Block(id).Minutes.Min);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_block_rests_on_statements_about_sessions_and_its_own_category(string id)
    {
        var block = Block(id);
        Assert.Distinct(block.Statements);
        Assert.All(block.Statements, s => Assert.InRange(s, 17, 116));
        Assert.Contains(block.Statements, OfCategory(block.Category).Contains);
    }

    [Fact]
    public void Soft_tissue_always_needs_a_tool_and_other_blocks_name_nothing_or_something() => Assert.All(
        SessionLibrary.Blocks,
        block => Assert.True(block.AnyOf.Count > 0
            && (block.Category != MenuCategory.SoftTissue || !block.AnyOf.Contains(Equipment.None))));

    [Theory]
    [MemberData(nameof(CategoriesAndLevels))]
    public void With_nothing_at_hand_there_is_a_block_for_every_dose(MenuCategory category, TrainingLevel level)
    {
        var dose = MenuOptions.Default.Doses.Minutes(category, level).Max;
        var most = category == MenuCategory.SoftTissue ? Math.Min(dose, MenuOptions.Default.SoftTissueMinutes) : dose;
        Equipment[] tools = category == MenuCategory.SoftTissue
            ? [Equipment.FoamRoller, Equipment.MassageBall, Equipment.HandheldMassager]
            : [Equipment.None];
        foreach (var tool in tools)
        {
            for (var minutes = 3; minutes <= most; minutes++)
            {
                Assert.Contains(Of(category), b => b.LowestLevel <= level
                    && b.Minutes.Holds(minutes)
                    && b.AnyOf.Contains(tool)
                    && (!b.LyingFlat || category == MenuCategory.SoftTissue));
            }
        }
    }

    [Fact]
    public void Minutes_outside_a_blocks_range_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => SessionLibrary.Write(SessionLibrary.Blocks[0], TrainingLevel.Beginner, 11));

    [Fact]
    public void The_same_block_is_written_only_once() => Assert.Same(
        SessionLibrary.Write(SessionLibrary.Blocks[0], TrainingLevel.Beginner, 5),
        SessionLibrary.Write(SessionLibrary.Blocks[0], TrainingLevel.Beginner, 5));

    private static LibraryBlock Block(string id) => SessionLibrary.Blocks.Single(b => b.Id == id);

    private static IEnumerable<LibraryBlock> Of(MenuCategory category) =>
        SessionLibrary.Blocks.Where(b => b.Category == category);

    private static IEnumerable<SessionBlock> AtEveryDose(string id)
    {
        var block = Block(id);
        return from level in Levels
               where level >= block.LowestLevel
               from minutes in Enumerable.Range(block.Minutes.Min, block.Minutes.Max - block.Minutes.Min + 1)
               select SessionLibrary.Write(block, level, minutes);
    }

    private static IReadOnlyList<int> OfCategory(MenuCategory category) => category switch
    {
        MenuCategory.Breathwork => [73, 74, 75, 76, 77, 78],
        MenuCategory.LowIntensityCardio => [79, 80, 81, 82, 83, 84, 85, 86],
        MenuCategory.Mobility => [87, 88, 89, 90, 91, 92, 93],
        MenuCategory.SoftTissue => [94, 95, 96, 97, 98],
        MenuCategory.Lifestyle => [99, 100, 101, 102, 103],
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
