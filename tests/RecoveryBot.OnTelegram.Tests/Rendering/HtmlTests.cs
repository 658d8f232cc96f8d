using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnTelegram.Rendering;

namespace RecoveryBot.OnTelegram.Tests.Rendering;

public sealed class HtmlTests
{
    [Fact]
    public void Every_block_and_style_has_its_markup()
    {
        var text = RichText.Of(
            new Block.Heading("Rest today"),
            new Block.Paragraph([new("Plain, "), new("strong", SpanStyle.Strong), new(" and "), new("soft", SpanStyle.Soft)]),
            new Block.Bullets([[new("one")], [new("two", SpanStyle.Strong)]]),
            new Block.Steps([[new("first")], [new("second")]]));

        Assert.Equal(
            "<b>Rest today</b>\nPlain, <b>strong</b> and <i>soft</i>\n\n• one\n• <b>two</b>\n\n1. first\n2. second",
            Whole(text));
    }

    [Theory]
    [InlineData("<b>", "&lt;b&gt;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("</a><a href=\"x\">", "&lt;/a&gt;&lt;a href=\"x\"&gt;")]
    [InlineData("\u202eAnn\u200b\u0007", "Ann")]
    public void Words_are_never_markup(string words, string html) => Assert.Equal(html, Whole(RichText.Plain(words)));

    [Fact]
    public void A_cut_falls_into_the_text_and_never_into_its_markup()
    {
        var text = RichText.Of(new Block.Paragraph([new Span("<&>"), new Span("&&&&&&", SpanStyle.Strong)]));

        var pages = new Pagination(5).Of(text).Select(Html.Of);

        Assert.Equal(["&lt;&amp;&gt;", "<b>&amp;&amp;&amp;&amp;&amp;</b>", "<b>&amp;</b>"], pages);
    }

    private static string Whole(RichText text) => Html.Of(Assert.Single(new Pagination(4096).Of(text)));
}
