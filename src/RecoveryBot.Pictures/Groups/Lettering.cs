using System.Globalization;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace RecoveryBot.Pictures.Groups;

/// <summary>Writes words that people chose, in whatever script, into the room there is for them.</summary>
internal sealed class Lettering(string font) : IDisposable
{
    public const float Size = 15;

    private const string Cut = "…";

    private readonly Dictionary<(string? Family, bool IsBold), (SKTypeface Face, SKShaper Shaper)> _faces = [];

    /// <summary>On one line; whatever of it would not fit is left out, which is marked.</summary>
    /// <param name="place">Nothing is painted outside of it, however many marks are piled upon a letter.</param>
    public void Write(SKCanvas canvas, string words, SKRect place, SKColor colour, SKTextAlign align = SKTextAlign.Left, float size = Size, bool isBold = false)
    {
        var fitting = Fitted(words, place.Width, size, isBold);
        var width = fitting.Sum(run => WidthOf(run, size, isBold));
        var x = align switch
        {
            SKTextAlign.Center => place.MidX - (width / 2),
            SKTextAlign.Right => place.Right - width,
            _ => place.Left,
        };
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.Save();
        canvas.ClipRect(place);
        foreach (var run in fitting)
        {
            using var pen = Pen(run, size, isBold);
            canvas.DrawShapedText(FaceOf(run, isBold).Shaper, run.Words, x, place.MidY + (size * 0.36f), pen, paint);
            x += WidthOf(run, size, isBold);
        }

        canvas.Restore();
    }

    public void Dispose()
    {
        foreach (var (face, shaper) in _faces.Values)
        {
            shaper.Dispose();
            face.Dispose();
        }
    }

    private List<Run> Fitted(string words, float width, float size, bool isBold)
    {
        var signs = Signs(words);
        if (Fits(signs.Count, cut: ""))
        {
            return RunsOf(signs);
        }

        var (fits, tooMany) = (0, signs.Count);
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            (fits, tooMany) = Fits(middle, Cut) ? (middle, tooMany) : (fits, middle);
        }

        return RunsOf([.. signs.Take(fits), Cut]);

        bool Fits(int count, string cut) => RunsOf([.. signs.Take(count), cut]).Sum(run => WidthOf(run, size, isBold)) <= width;
    }

    private static List<string> Signs(string words)
    {
        var signs = new List<string>();
        var each = StringInfo.GetTextElementEnumerator(words);
        while (each.MoveNext())
        {
            signs.Add(each.GetTextElement());
        }

        return signs;
    }

    /// <summary>Neighbours that the same font can write.</summary>
    private List<Run> RunsOf(IReadOnlyList<string> signs)
    {
        var runs = new List<Run>();
        foreach (var sign in signs.Where(sign => sign.Length > 0))
        {
            var family = FamilyFor(sign);
            if (runs is [.., var last] && last.Family == family)
            {
                runs[^1] = last with { Words = last.Words + sign };
            }
            else
            {
                runs.Add(new Run(sign, family));
            }
        }

        return runs;
    }

    /// <summary>Null for the usual font, which also writes a box for what none can.</summary>
    private string? FamilyFor(string sign) =>
        FaceOf(new Run(sign, null), isBold: false).Face.ContainsGlyphs(sign) ? null : InstalledFonts.ThatWrites(sign);

    private float WidthOf(Run run, float size, bool isBold)
    {
        using var pen = Pen(run, size, isBold);
        return FaceOf(run, isBold).Shaper.Shape(run.Words, pen).Width;
    }

    private SKFont Pen(Run run, float size, bool isBold) => new(FaceOf(run, isBold).Face, size) { Subpixel = true };

    private (SKTypeface Face, SKShaper Shaper) FaceOf(Run run, bool isBold)
    {
        if (!_faces.TryGetValue((run.Family, isBold), out var known))
        {
            var face = SKTypeface.FromFamilyName(run.Family ?? font, isBold ? SKFontStyle.Bold : SKFontStyle.Normal) ?? SKTypeface.Default;
            _faces[(run.Family, isBold)] = known = (face, new SKShaper(face));
        }

        return known;
    }

    private sealed record Run(string Words, string? Family);
}
