using SkiaSharp;

namespace RecoveryBot.Pictures;

/// <summary>The fonts of this machine.</summary>
internal static class InstalledFonts
{
    /// <summary>Without serifs, because they blur at a phone's size.</summary>
    private static readonly string[] Preferred = ["DejaVu Sans", "Noto Sans", "Open Sans", "Liberation Sans", "Arial", "Helvetica"];

    private static readonly string Needed = "AZaz019?!=×·";

    /// <summary>
    /// One that can write what stands on our pictures, a preferred one if possible; null if there is none. A machine
    /// without fonts still names a family, which has no letters: hence the look at the letters.
    /// </summary>
    public static string? Readable() => Readable([.. SKFontManager.Default.FontFamilies], CanWrite);

    /// <param name="families">Those that are there.</param>
    public static string? Readable(IReadOnlyCollection<string> families, Func<string, bool> canWrite) =>
        Preferred.Intersect(families).Concat(families).FirstOrDefault(canWrite);

    private static bool CanWrite(string family)
    {
        using var typeface = SKTypeface.FromFamilyName(family);
        return typeface?.FamilyName == family && typeface.ContainsGlyphs(Needed);
    }
}
