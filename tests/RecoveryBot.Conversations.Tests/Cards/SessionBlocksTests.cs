using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Cards;

public sealed class SessionBlocksTests
{
    private static readonly RecoverySession Session = Of(
        Block("Easy spin", 20, "You can chat.", "Stop if it hurts."),
        Block("Ready to squat", 7, "You could talk.", "Stop if it pinches."),
        Block("Hands on your ribs", 3, talkTest: null, "Stop if you feel light-headed."));

    [Fact]
    public void Folded_it_is_a_line_of_blocks_with_how_hard_and_when_to_stop_said_once() => Assert.Equal(
        "30 min: easy spin 20 · ready to squat 7 · hands on your ribs 3\n\nEasy enough to chat all the way. Stop if anything hurts or you feel dizzy.",
        Folded(Session));

    [Fact]
    public void A_single_block_says_its_minutes_once() =>
        Assert.StartsWith("20 min: easy spin\n", Folded(Of(Block("Easy spin", 20, "You can chat.", "Stop if it hurts."))), StringComparison.Ordinal);

    [Fact]
    public void Breathing_alone_stops_for_its_own_reasons() =>
        Assert.EndsWith("\n\nStop if you feel light-headed.", Folded(Of(Session.Blocks[2])), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "1 of 3 · Easy spin · 20 min\n\n1. Begin.\n2. End.\n\nSlowly. You can chat.\n\nStop if it hurts.")]
    [InlineData(3, "3 of 3 · Hands on your ribs · 3 min\n\n1. Begin.\n2. End.\n\nSlowly.\n\nStop if you feel light-headed.")]
    public void Unfolded_each_block_has_its_steps_and_its_own_reasons_to_stop(int number, string shown) =>
        Assert.Equal(shown, PlainText.Of(new RichText(SessionBlocks.Steps(Session, number, new EnglishWording()))));

    private static string Folded(RecoverySession session) => PlainText.Of(new RichText(SessionBlocks.Folded(session, new EnglishWording())));

    private static RecoverySession Of(params IReadOnlyList<SessionBlock> blocks) => new(blocks, blocks.Sum(block => block.Minutes));

    private static SessionBlock Block(string title, int minutes, string? talkTest, string stopRule) =>
        new("id", MenuCategory.Mobility, title, minutes, ["Begin.", "End."], ["Slowly."], talkTest, stopRule, []);
}
