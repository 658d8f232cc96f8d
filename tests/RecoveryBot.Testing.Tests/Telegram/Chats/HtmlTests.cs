using System.Net;

namespace RecoveryBot.Testing.Tests.Telegram.Chats;

public sealed class HtmlTests() : TelegramTest(NoSendLimits)
{
    [Theory]
    [InlineData("plain", "plain", "")]
    [InlineData("<b>bold</b>", "bold", "bold 0+4")]
    [InlineData("<STRONG>bold</Strong>", "bold", "bold 0+4")]
    [InlineData("a <i>b</i> <u>c</u> <s>d</s>", "a b c d", "italic 2+1, underline 4+1, strikethrough 6+1")]
    [InlineData("<b>b <i>both</i></b>", "b both", "bold 0+6, italic 2+4")]
    [InlineData("<b>open</>", "open", "bold 0+4")]
    [InlineData("<tg-spoiler>x</tg-spoiler><span class=\"tg-spoiler\">y</span>", "xy", "spoiler 0+1, spoiler 1+1")]
    [InlineData("<a href=\"https://example.org/?a=1&amp;b=2\">here</a>", "here", "text_link 0+4 https://example.org/?a=1&b=2")]
    [InlineData("<a>example.org</a>", "example.org", "text_link 0+11 example.org")]
    [InlineData("<code class=\"language-c\">x</code>", "x", "code 0+1")]
    [InlineData("<blockquote expandable>long</blockquote>", "long", "blockquote 0+4")]
    [InlineData("<b ></b >x", "x", "")]
    [InlineData("&lt;b&gt; &amp; &quot;&#33;&#x1F600;", "<b> & \"!😀", "")]
    [InlineData("&nbsp; & &; &#0; 5 > 3", "&nbsp; & &; &#0; 5 > 3", "")]
    [InlineData("😀 <b>b</b>", "😀 b", "bold 3+1")]
    [InlineData("  <b> in </b>  ", "in", "bold 0+2")]
    public async Task Markup_becomes_text_and_entities(string markup, string text, string entities)
    {
        Assert.True((await Bot.SayAsync(Chat, markup, "HTML")).IsOk);

        var shown = Assert.Single(Ann.Chat.FromBot);
        Assert.Equal(text, shown.Text);
        Assert.Equal(entities, string.Join(", ", shown.Entities.Select(
            one => $"{one.Kind} {one.Offset}+{one.Length} {one.Argument}".TrimEnd())));
    }

    [Theory]
    [InlineData("1 < 2", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("<3", "Unclosed start tag at byte offset 0")]
    [InlineData("ü <b", "Unclosed start tag at byte offset 3")]
    [InlineData("<br>", "Unsupported start tag \"br\" at byte offset 0")]
    [InlineData("<br/>", "Unsupported start tag \"br/\" at byte offset 0")]
    [InlineData("<p>x</p>", "Unsupported start tag \"p\" at byte offset 0")]
    [InlineData("<!-- x -->", "Unsupported start tag \"!--\" at byte offset 0")]
    [InlineData("<b>x", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("<a href>x</a>", "Expected equal sign in declaration of an attribute of the tag \"a\" at byte offset 0")]
    [InlineData("<a =x>x</a>", "Empty attribute name in the tag \"a\" at byte offset 0")]
    [InlineData("<a href=x:y>x</a>", "Unexpected end of name token at byte offset 8")]
    [InlineData("<a href=\"x>x</a>", "Unclosed start tag at byte offset 0")]
    [InlineData("<a href=", "Unclosed start tag \"a\" at byte offset 0")]
    [InlineData("<a ", "Empty attribute name in the tag \"a\" at byte offset 0")]
    [InlineData("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<tg-emoji emoji-id=\"x\">x</tg-emoji>", "Invalid custom emoji identifier specified")]
    public async Task Wrong_markup_is_refused_and_says_where(string markup, string why)
    {
        var refused = await Bot.SayAsync(Chat, markup, "HTML");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal($"Bad Request: can't parse entities: {why}", refused.Description);
        Assert.Empty(Ann.Chat.FromBot);
    }

    [Fact]
    public async Task Without_a_parse_mode_nothing_is_markup()
    {
        await Bot.SayAsync(Chat, "<b>1 < 2 &amp;</b>");

        Assert.Equal("<b>1 < 2 &amp;</b>", Assert.Single(Ann.Chat.FromBot).Text);
    }

    [Fact]
    public async Task Another_parse_mode_is_refused() =>
        Assert.Equal("Bad Request: unsupported parse_mode", (await Bot.SayAsync(Chat, "*x*", "MarkdownV2")).Description);
}
