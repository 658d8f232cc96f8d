namespace RecoveryBot.Conversations.Messages;

/// <summary>
/// A text in portions that fit into a message each, split between blocks, else between lines, else between words. It is
/// split before it is escaped, so that no cut falls into markup.
/// </summary>
/// <param name="most">How long a page may be, counted as the platform counts.</param>
/// <param name="lengthOf">
/// How long a span is there, never less than its words; by default the UTF-16 units that are read. A platform that counts
/// its markup counts it here.
/// </param>
public sealed class Pagination(int most, Func<Span, int>? lengthOf = null)
{
    private static readonly Span Cuts = new("…");

    private readonly Func<Span, int> _lengthOf = lengthOf ?? (span => span.Words.Length);

    public IReadOnlyList<IReadOnlyList<Line>> Of(RichText text)
    {
        var pages = new List<List<Line>> { new() };
        foreach (var block in Line.Of(text))
        {
            var fitsOnAPage = LengthOf(block) <= most;
            IReadOnlyList<IReadOnlyList<Line>> pieces = fitsOnAPage ? [block] : [.. block.SelectMany(Broken)];
            foreach (var piece in pieces)
            {
                if (LengthOf([.. pages[^1], .. piece]) > most)
                {
                    pages.Add([]);
                }

                pages[^1].AddRange(piece);
            }
        }

        return pages;
    }

    /// <summary>The beginning of a text that has to fit into one place; a cut is marked.</summary>
    public IReadOnlyList<Line> Cut(RichText text)
    {
        if (Of(text) is [var whole])
        {
            return whole;
        }

        var beginning = new Pagination(most - _lengthOf(Cuts), _lengthOf).Of(text)[0];
        return [.. beginning.SkipLast(1), beginning[^1] with { Spans = [.. beginning[^1].Spans, Cuts] }];
    }

    /// <summary>How long these lines are as one message.</summary>
    public int LengthOf(IReadOnlyList<Line> lines) =>
        lines.Sum(line => line.Spans.Sum(_lengthOf)) + lines.Skip(1).Sum(line => line.Gap);

    private IEnumerable<IReadOnlyList<Line>> Broken(Line line)
    {
        var gap = line.Gap;
        List<Span> spans = [];
        foreach (var piece in line.Spans.SelectMany(Broken))
        {
            if (spans.Count > 0 && spans.Sum(_lengthOf) + _lengthOf(piece) > most)
            {
                yield return [new Line(spans, gap)];
                (spans, gap) = ([], 1);
            }

            spans.Add(piece);
        }

        yield return [new Line(spans, gap)];
    }

    private IEnumerable<Span> Broken(Span span)
    {
        while (_lengthOf(span) > most)
        {
            // The last space that still fits; without one, anywhere but inside a surrogate pair.
            var fits = MostThatFits(span);
            var space = span.Words.LastIndexOf(' ', fits - 1);
            var end = space > 0 ? space + 1 : Math.Max(1, fits - (char.IsHighSurrogate(span.Words[fits - 1]) ? 1 : 0));
            yield return span with { Words = span.Words[..end] };
            span = span with { Words = span.Words[end..] };
        }

        yield return span;
    }

    /// <summary>How many of a span's first characters fit onto a page of their own, and at least one.</summary>
    private int MostThatFits(Span span)
    {
        // A span is no shorter on a platform than its words, and no longer for being cut.
        var (fits, tooMany) = (1, Math.Min(span.Words.Length, most) + 1);
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            (fits, tooMany) = _lengthOf(span with { Words = span.Words[..middle] }) <= most ? (middle, tooMany) : (fits, middle);
        }

        return fits;
    }
}
