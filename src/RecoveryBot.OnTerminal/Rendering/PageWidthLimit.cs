using Spectre.Console.Rendering;

namespace RecoveryBot.OnTerminal.Rendering;

/// <summary>Content no wider than a page that is easy to read, however wide the screen is, and without blanks at line ends.</summary>
internal sealed class PageWidthLimit(IRenderable content) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in Segment.SplitLines(content.Render(options, Math.Min(PageLayout.Columns, maxWidth))))
        {
            var last = line.FindLastIndex(segment => !string.IsNullOrWhiteSpace(segment.Text));
            for (var i = 0; i <= last; i++)
            {
                yield return i < last ? line[i] : new Segment(line[i].Text.TrimEnd(), line[i].Style);
            }

            yield return Segment.LineBreak;
        }
    }
}
