using System.Collections.Concurrent;
using SkiaSharp;

namespace RecoveryBot.Pictures;

/// <summary>The fonts of this machine.</summary>
internal static class InstalledFonts
{
    /// <summary>Without serifs, because they blur at a phone's size.</summary>
    private static readonly string[] Preferred = ["DejaVu Sans", "Noto Sans", "Open Sans", "Liberation Sans", "Arial", "Helvetica"];

    private static readonly string Needed = "AZaz019?!=×·";

    // Looking through all fonts takes a while, and the same names come each morning.
    private static readonly ConcurrentDictionary<string, string?> Others = new();

    /// <summary>
    /// One that can write what stands on our pictures, a preferred one if possible; null if there is none. A machine
    /// without fonts still names a family, which has no letters: hence the look at the letters.
    /// </summary>
    public static string? Readable() => Readable([.. SKFontManager.Default.FontFamilies], CanWrite);

    /// <param name="families">Those that are there.</param>
    public static string? Readable(IReadOnlyCollection<string> families, Func<string, bool> canWrite) =>
        Preferred.Intersect(families).Concat(families).FirstOrDefault(canWrite);

    /// <summary>A font of this machine that can write these signs, such as a name in another script; null if none can.</summary>
    public static string? ThatWrites(string signs) => Others.GetOrAdd(
        signs, static wanted => SKFontManager.Default.FontFamilies.FirstOrDefault(family => CanWrite(family, wanted)));

    private static bool CanWrite(string family) => CanWrite(family, Needed);

    private static bool CanWrite(string family, string signs)
    {
        using var typeface = SKTypeface.FromFamilyName(family);
        return typeface?.FamilyName == family && typeface.ContainsGlyphs(signs);
    }
}
