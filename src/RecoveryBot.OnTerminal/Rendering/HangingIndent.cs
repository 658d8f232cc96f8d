using Spectre.Console.Rendering;

namespace RecoveryBot.OnTerminal.Rendering;

/// <summary>Content behind a mark; its further lines stand under the first one's words, not under the mark.</summary>
/// <param name="mark">Such as a bullet and a space; plain ASCII or single-width characters.</param>
internal sealed class HangingIndent(string mark, IRenderable content) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var lines = Segment.SplitLines(content.Render(options, Math.Max(1, maxWidth - mark.Length)));
        var before = mark;
        foreach (var line in lines)
        {
            if (line.Count > 0)
            {
                yield return new Segment(before);
            }

            foreach (var segment in line)
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
            before = new string(' ', mark.Length);
        }
    }
}
