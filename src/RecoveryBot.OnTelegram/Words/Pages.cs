using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.OnTelegram.Words;

/// <summary>
/// A text in portions that fit into a message each, split between blocks, else between lines, else between words. It is
/// split before it is escaped, so that no cut falls into markup.
/// </summary>
internal static class Pages
{
    private static readonly Span Cuts = new("…");

    /// <param name="most">Characters on a page as they are read, in UTF-16 units.</param>
    public static IReadOnlyList<IReadOnlyList<Line>> Of(RichText text, int most)
    {
        var pages = new List<List<Line>> { new() };
        foreach (var block in Line.Of(text))
        {
            var fitsOnAPage = LengthOf(block) <= most;
            IReadOnlyList<IReadOnlyList<Line>> pieces = fitsOnAPage ? [block] : [.. block.SelectMany(line => Broken(line, most))];
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
    public static IReadOnlyList<Line> Cut(RichText text, int most)
    {
        if (Of(text, most) is [var whole])
        {
            return whole;
        }

        var beginning = Of(text, most - Cuts.Words.Length)[0];
        return [.. beginning.SkipLast(1), beginning[^1] with { Spans = [.. beginning[^1].Spans, Cuts] }];
    }

    /// <summary>Characters of these lines as one message.</summary>
    public static int LengthOf(IReadOnlyList<Line> lines) => lines.Sum(line => line.Length) + lines.Skip(1).Sum(line => line.Gap);

    private static IEnumerable<IReadOnlyList<Line>> Broken(Line line, int most)
    {
        var gap = line.Gap;
        List<Span> spans = [];
        foreach (var piece in line.Spans.SelectMany(span => Broken(span, most)))
        {
            if (spans.Sum(span => span.Words.Length) + piece.Words.Length > most)
            {
                yield return [new Line(spans, gap)];
                (spans, gap) = ([], 1);
            }

            spans.Add(piece);
        }

        yield return [new Line(spans, gap)];
    }

    private static IEnumerable<Span> Broken(Span span, int most)
    {
        var left = span.Words;
        while (left.Length > most)
        {
            // The last space that still fits; without one, anywhere but inside a surrogate pair.
            var space = left.LastIndexOf(' ', most - 1);
            var end = space > 0 ? space + 1 : most - (char.IsHighSurrogate(left[most - 1]) ? 1 : 0);
            yield return span with { Words = left[..end] };
            left = left[end..];
        }

        yield return span with { Words = left };
    }
}
