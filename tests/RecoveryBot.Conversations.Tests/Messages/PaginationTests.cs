using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Conversations.Tests.Messages;

public sealed class PaginationTests
{
    [Fact]
    public void A_short_text_is_one_page() => Assert.Equal(["one\n\ntwo"], Paged(20, "one", "two"));

    [Fact]
    public void A_long_text_is_split_between_paragraphs() => Assert.Equal(["one\n\ntwo", "three"], Paged(10, "one", "two", "three"));

    [Fact]
    public void A_page_may_be_full_to_the_last_character() => Assert.Equal(["one\n\ntwo"], Paged(8, "one", "two"));

    [Fact]
    public void A_list_too_long_for_a_page_is_split_between_its_items_and_counts_on()
    {
        var steps = RichText.Of(new Block.Steps([[new Span("walk")], [new Span("ride")], [new Span("rest")]]));

        Assert.Equal(["1. walk\n2. ride", "3. rest"], Read(steps, 16));
    }

    [Fact]
    public void A_paragraph_too_long_for_a_page_is_split_between_words() =>
        Assert.Equal(["all the ", "words of ", "it"], Paged(9, "all the words of it"));

    [Fact]
    public void A_word_too_long_for_a_page_is_cut_but_not_inside_a_character() =>
        Assert.Equal(["ab", "🙂", "🙂c"], Paged(3, "ab🙂🙂c"));

    [Fact]
    public void Markup_counts_where_a_platform_counts_it()
    {
        var text = RichText.Of(new Block.Paragraph([new Span("a*b*"), new Span("****", SpanStyle.Strong)]));

        // A star is escaped and takes two; strong words stand between two stars on either side.
        var pagination = new Pagination(8, span => span.Words.Length + span.Words.Count(c => c == '*') + (span.Style == SpanStyle.Strong ? 4 : 0));

        Assert.Equal(["a*b*", "**", "**"], pagination.Of(text).Select(Whole));
    }

    [Theory]
    [InlineData(3, "one")]
    [InlineData(8, "one\n\ntwo")]
    [InlineData(7, "one…")]
    public void What_has_to_fit_into_one_place_is_cut_with_a_mark(int most, string read)
    {
        var text = new RichText([.. (most == 3 ? new[] { "one" } : ["one", "two"]).Select(words => new Block.Paragraph([new Span(words)]))]);

        Assert.Equal(read, Whole(new Pagination(most).Cut(text)));
    }

    [Fact]
    public void No_page_is_ever_longer_than_it_may_be_and_nothing_but_white_space_is_lost()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        for (var i = 0; i < 2_000; i++)
        {
            var most = chance.Next(2, 60);
            var text = new RichText([.. Enumerable.Range(0, chance.Next(1, 6)).Select(_ => RandomBlock(chance))]);

            var pagination = new Pagination(most);

            Assert.All(pagination.Of(text), page => Assert.InRange(pagination.LengthOf(page), 0, most));
            Assert.Equal(Letters(Read(text, int.MaxValue)), Letters(Read(text, most)));
        }
    }

    private static string Letters(IEnumerable<string> pages) => string.Concat(string.Concat(pages).Where(c => !char.IsWhiteSpace(c)));

    private static Block RandomBlock(Random chance)
    {
        IReadOnlyList<Span> Spans() => [.. Enumerable.Range(0, chance.Next(1, 4)).Select(_ => new Span(Words(), (SpanStyle)chance.Next(3)))];
        string Words() => string.Concat(Enumerable.Range(0, chance.Next(30)).Select(_ => "abc <&🙂"[chance.Next(5)]));
        IReadOnlyList<IReadOnlyList<Span>> Items() => [.. Enumerable.Range(0, chance.Next(1, 5)).Select(_ => Spans())];
        return chance.Next(4) switch
        {
            0 => new Block.Heading(Words()),
            1 => new Block.Bullets(Items()),
            2 => new Block.Steps(Items()),
            _ => new Block.Paragraph(Spans()),
        };
    }

    private static List<string> Paged(int most, params string[] paragraphs) =>
        Read(new RichText([.. paragraphs.Select(words => new Block.Paragraph([new Span(words)]))]), most);

    /// <summary>The pages as they are read.</summary>
    private static List<string> Read(RichText text, int most) => [.. new Pagination(most).Of(text).Select(Whole)];

    private static string Whole(IReadOnlyList<Line> page) => string.Concat(page.Select((line, index) =>
        new string('\n', index == 0 ? 0 : line.Gap) + string.Concat(line.Spans.Select(span => span.Words))));
}
