using System.Text.RegularExpressions;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Profiles;
using RecoveryBot.Recovery.Sessions;

namespace RecoveryBot.Recovery.Tests.Sessions;

/// <summary>What every block must say, and what none may say.</summary>
public partial class LibraryWordsTests
{
    public static TheoryData<string> Ids => [.. SessionLibrary.Blocks.Select(b => b.Id)];

    [Fact]
    public void The_words_are_the_approved_ones() =>
        ApprovedText.Matches("library", SessionLibrary.Blocks.SelectMany(PrintedBlock.Lines));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_block_says_nothing_that_recovery_must_not_say(string id) =>
        Assert.DoesNotMatch(Forbidden(), AllWords(Block(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_block_reads_as_whole_sentences(string id) => Assert.All(
        [.. Block(id).Steps.Select(s => s.Text), .. Block(id).Cues, Block(id).StopRule, Block(id).TalkTest ?? "Yes."],
        text => Assert.Matches(@"^[A-Z].*[.?]$", text));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_step_can_be_read_on_a_phone(string id) =>
        Assert.All(Block(id).Steps, step => Assert.InRange(step.Text.Length, 15, 180));

    /// <summary>It is read at a quarter to seven: one smile is nice, several are work.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_block_has_one_figure_of_speech_at_most(string id) =>
        Assert.InRange(Figures().Count(AllWords(Block(id))), 0, 1);

    [Fact]
    public void Nobody_is_rung_before_nine() => Assert.All(
        SessionLibrary.Blocks.SelectMany(block => block.Steps.Select(step => step.Text)).Where(text => Rings().IsMatch(text)),
        text => Assert.Contains("From nine o'clock on", text, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Whatever_moves_has_the_talk_test_in_full_sentences(string id)
    {
        var block = Block(id);
        var moves = block.Category != MenuCategory.Breathwork || Walks().IsMatch(AllWords(block));
        Assert.Equal(moves, block.TalkTest?.Contains("full sentence", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_block_says_when_to_stop(string id) =>
        Assert.Matches("[Ss]top|come out of it|enough for today", Block(id).StopRule);

    [Fact]
    public void A_breath_is_never_held_and_light_headedness_ends_it() => Assert.All(
        Of(MenuCategory.Breathwork),
        block =>
        {
            Assert.All(block.Steps, step => Assert.DoesNotMatch("(?i)hold|pause|retain", step.Text));
            Assert.Contains("light-headed", block.StopRule, StringComparison.Ordinal);
        });

    [Fact]
    public void A_stretch_stays_at_three_out_of_ten() => Assert.All(
        Of(MenuCategory.Mobility),
        block => Assert.Contains(block.Cues, c => c.Contains("3 out of 10", StringComparison.Ordinal)));

    [Fact]
    public void Pressure_stays_at_four_out_of_ten_off_joints_bone_and_painful_spots() => Assert.All(
        Of(MenuCategory.SoftTissue),
        block =>
        {
            Assert.Contains(block.Cues, c => c.Contains("4 out of 10", StringComparison.Ordinal));
            Assert.Matches("joints, bone and any spot that is painful", block.StopRule);
            Assert.Contains("2 to 4 seconds", block.Steps[0].Text, StringComparison.Ordinal);
        });

    [Fact]
    public void A_beginners_cardio_is_walking() => Assert.All(
        Of(MenuCategory.LowIntensityCardio).Where(b => b.LowestLevel == TrainingLevel.Beginner),
        block => Assert.Matches("[Ww]alk|[Ss]troll", AllWords(block)));

    [GeneratedRegex(
        @"\bas if\b|\blike a |\bas \w+ as a |made of glass|speaks?\b|the reins|melt|asks for it|decides how|keep your head company|"
            + @"is (watching|allowed|worth chasing)|are allowed|watches|tell you more|answer the|does the holding|counts\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(ring|call|phone) (somebody|them|a friend)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rings();

    [GeneratedRegex(
        @"PNF|ballistic|aggressive|static hold|HIIT|interval|calorie|kcal|\bburn|\bpace\b|heart rate|bpm|\bkm\b|mile|"
            + @"\d+ steps|per hour|fascia|adhesion|knot|toxin|lactic|lactate|release|flush|heal\b|healing|lengthen|"
            + @"break up|bounce|push through|no pain|hold your breath|maximum|as hard as|sweat|finisher|!",
        RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\b[Ww]alk\b")]
    private static partial Regex Walks();

    private static string AllWords(LibraryBlock block) => string.Join(
        '\n',
        [block.Title, .. block.Steps.Select(s => s.Text), .. block.Cues, block.TalkTest, block.StopRule]);

    private static LibraryBlock Block(string id) => SessionLibrary.Blocks.Single(b => b.Id == id);

    private static IEnumerable<LibraryBlock> Of(MenuCategory category) =>
        SessionLibrary.Blocks.Where(b => b.Category == category);
}
