using RecoveryBot.Conversations.Messages;
using RecoveryBot.OnDiscord.Rendering;
using RecoveryBot.OnDiscord.Tests.Fuzz;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.OnDiscord.Tests.Rendering;

public sealed class MarkdownTests
{
    private const int LongestContent = 2000;

    private static readonly Pagination Texts = new(LongestContent, Markdown.LengthOf);

    private static readonly string[] Pieces =
    [
        "*", "**", "_", "__", "~~", "`", "```", "|", "||", ">", ">>>", "<", "#", "-# ", "- ", "+ ", "1. ", "[x](https://x.org)", "<@1>", "<@&1>",
        "<#1>", "<t:1>", "<:a:1>", "@everyone", "@here", ":smile:", "https://x.org/a_b_c", "\\", "\\\\", "!", "(", ")", " ", "  ", "\n", "a",
        "Anna", "7", "é", "🙂", "👩‍👩‍👧", "•", "\u200b", "\ud800", "ß", "&lt;", "\t", "=", "{", "}", "$", "%", "^", "'", "\"",
    ];

    [Theory]
    [InlineData(@"\", @"\\")]
    [InlineData("*", @"\*")]
    [InlineData("_", @"\_")]
    [InlineData("~", @"\~")]
    [InlineData("`", @"\`")]
    [InlineData("|", @"\|")]
    [InlineData(">", @"\>")]
    [InlineData("<", @"\<")]
    [InlineData("@", @"\@")]
    [InlineData("#", @"\#")]
    [InlineData(":", @"\:")]
    [InlineData("[", @"\[")]
    [InlineData("]", @"\]")]
    [InlineData("(", @"\(")]
    [InlineData(")", @"\)")]
    [InlineData("-", @"\-")]
    [InlineData("+", @"\+")]
    [InlineData("!", @"\!")]
    [InlineData("a. 1, é?", "a. 1, é?")]
    public void Every_sign_that_means_something_stands_behind_a_backslash(string words, string markdown) =>
        Assert.Equal(markdown, Markdown.Of(new Span(words)));

    [Theory]
    [InlineData("now", SpanStyle.Strong, "**now**\u200b")]
    [InlineData(" now  ", SpanStyle.Strong, " **now**  \u200b")]
    [InlineData(" a a ", SpanStyle.Soft, " *a a* \u200b")]
    [InlineData("2*3", SpanStyle.Soft, "*2\\*3*\u200b")]
    [InlineData("  ", SpanStyle.Strong, "  ")]
    [InlineData("", SpanStyle.Soft, "")]
    public void A_styled_span_is_marked_without_a_space_inside(string words, SpanStyle style, string markdown) =>
        Assert.Equal(markdown, Markdown.Of(new Span(words, style)));

    [Fact]
    public void Styles_beside_each_other_are_not_read_as_one() => Assert.Equal(
        "abcd",
        Shown("**a**\u200b*b*\u200b**c**\u200bd"));

    [Fact]
    public void Every_block_has_its_line() => Assert.Equal(
        ["**Rest today**\u200b\nPlain, **strong**\u200b\n\n• one\n• two\n\n1. first\n2. second"],
        Texts.Of(RichText.Of(
            new Block.Heading("Rest today"),
            new Block.Paragraph([new("Plain, "), new("strong", SpanStyle.Strong)]),
            new Block.Bullets([[new("one")], [new("two")]]),
            new Block.Steps([[new("first")], [new("second")]]))).Select(Markdown.Of));

    [Fact]
    public void Whatever_the_words_a_person_reads_exactly_them()
    {
        var chance = Seed.Printed();
        for (var i = 0; i < Seed.Inputs; i++)
        {
            var lines = Assert.Single(Texts.Of(Random(chance, blocks: 3, pieces: 8)));

            Assert.Equal(WordsOf(lines), Shown(Markdown.Of(lines)));
        }
    }

    [Fact]
    public void However_long_a_text_no_page_is_too_long_and_no_word_is_lost()
    {
        var chance = Seed.Printed();
        for (var i = 0; i < 2_000; i++)
        {
            var text = Random(chance, blocks: 6, pieces: 1_500);
            var pages = Texts.Of(text);

            Assert.All(pages, page => Assert.InRange(Markdown.Of(page).Length, 0, LongestContent));
            Assert.Equal(Letters(Line.Of(text).SelectMany(block => block)), Letters(pages.SelectMany(page => page)));
            Assert.All(pages, page => Assert.Equal(WordsOf(page), Shown(Markdown.Of(page))));
        }
    }

    private static RichText Random(Random chance, int blocks, int pieces) => RichText.Of(
        [.. Enumerable.Range(0, chance.Next(1, blocks + 1)).Select(Block (_) => chance.Next(3) switch
        {
            0 => new Block.Bullets([Spans(chance, pieces), Spans(chance, pieces)]),
            1 => new Block.Heading(Words(chance, pieces)),
            _ => new Block.Paragraph(Spans(chance, pieces)),
        })]);

    private static List<Span> Spans(Random chance, int pieces) =>
        [.. Enumerable.Range(0, chance.Next(1, 4)).Select(_ => new Span(Words(chance, pieces), (SpanStyle)chance.Next(3)))];

    private static string Words(Random chance, int pieces) =>
        string.Concat(Enumerable.Range(0, chance.Next(pieces)).Select(_ => Pieces[chance.Next(Pieces.Length)]));

    // Empty lines before the first word are no lines.
    private static string WordsOf(IReadOnlyList<Line> lines) => lines.Aggregate("", (said, line) =>
        said + new string('\n', said.Length == 0 ? 0 : line.Gap) + Letters([line]));

    private static string Letters(IEnumerable<Line> lines) =>
        string.Concat(lines.SelectMany(line => line.Spans).Select(span => span.Words));

    // What keeps styles apart cannot be seen.
    private static string Shown(string markdown) =>
        new ShownMessage(1, null, default, markdown).Text.Replace("\u200b", "", StringComparison.Ordinal);
}
