using RecoveryBot.Conversations.Cards;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Recovery.Menu;
using RecoveryBot.Recovery.Sessions;
using RecoveryBot.Testing.Transcripts;

namespace RecoveryBot.Conversations.Tests.Cards;

public sealed class SessionBlocksTests
{
    [Fact]
    public void A_stop_rule_is_said_once_and_before_the_next_block()
    {
        var words = Shown(Block("Walk", "Stop if it hurts."), Block("Spin", "Stop if it hurts."));

        Assert.Single(words.Split('\n'), "Stop if it hurts.");
        Assert.True(words.IndexOf("Stop if it hurts.", StringComparison.Ordinal) < words.IndexOf("Spin", StringComparison.Ordinal));
    }

    [Fact]
    public void Different_stop_rules_are_all_said()
    {
        var words = Shown(Block("Walk", "Stop if it hurts."), Block("Breathe", "Stop if you feel dizzy."));

        Assert.Contains("Stop if it hurts.", words, StringComparison.Ordinal);
        Assert.Contains("Stop if you feel dizzy.", words, StringComparison.Ordinal);
    }

    private static string Shown(params IReadOnlyList<SessionBlock> blocks) => PlainText.Of(new RichText(
        SessionBlocks.Of(new RecoverySession(blocks, blocks.Sum(block => block.Minutes)), new EnglishWording())));

    private static SessionBlock Block(string title, string stopRule) =>
        new("id", MenuCategory.Mobility, title, 5, ["Begin.", "End."], [], TalkTest: null, stopRule, []);
}
