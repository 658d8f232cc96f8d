using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnTerminal.Rendering;
using Spectre.Console.Testing;

namespace RecoveryBot.OnTerminal.Tests.Rendering;

public sealed class RichTextViewTests
{
    [Fact]
    public void Blocks_are_set_apart_and_a_heading_stays_with_what_follows() => Assert.Equal(
        """
        Active recovery today.

        Why
        • Sleep was short.
        • Legs are sore.

        1. Sit.
        2. Breathe.

        """,
        Seen(RichText.Of(
            new Block.Paragraph([new("Active "), new("recovery", SpanStyle.Strong), new(" today.", SpanStyle.Soft)]),
            new Block.Heading("Why"),
            new Block.Bullets([[new("Sleep was short.")], [new("Legs are sore.")]]),
            new Block.Steps([[new("Sit.")], [new("Breathe.")]]))));

    [Fact]
    public void A_long_bullet_goes_on_under_its_own_words() => Assert.Equal(
        """
        • Cycle so easily that
          you could sing.

        """,
        Seen(RichText.Of(new Block.Bullets([[new("Cycle so easily that you could sing.")]])), width: 24));

    [Fact]
    public void A_word_longer_than_the_page_is_broken_and_not_lost() => Assert.Equal(
        "aaaaaaaaaa\naaaaa\n",
        Seen(RichText.Plain(new string('a', 15)), width: 10));

    [Fact]
    public void Markup_in_words_is_only_words() =>
        Assert.Equal("[bold red]Ann[/] [link=x]y[/] [[z]]\n", Seen(RichText.Plain("[bold red]Ann[/] [link=x]y[/] [[z]]")));

    [Fact]
    public void Every_kind_of_block_has_a_view() => Assert.Equal(
        ["Bullets", "Heading", "Paragraph", "Steps"],
        typeof(Block).GetNestedTypes().Select(type => type.Name).Order());

    private static string Seen(RichText text, int width = 78)
    {
        using var console = new TestConsole().Width(width);
        console.Write(RichTextView.Of(text));
        return console.Output;
    }
}
