using ScottPlot;
using SkiaSharp;

namespace RecoveryBot.Pictures;

/// <summary>Whether this machine has any font: without one every letter of a picture would be missing.</summary>
internal static class FontsAtHand
{
    /// <summary>Without serifs, because they blur at a phone's size; the first one that is there.</summary>
    private static readonly string[] Preferred = ["Noto Sans", "Open Sans", "DejaVu Sans", "Liberation Sans", "Arial", "Helvetica"];

    public static string Readable() => Preferred.FirstOrDefault(SKFontManager.Default.FontFamilies.Contains) ?? Fonts.Default;

    /// <exception cref="NoFontsException">There is none.</exception>
    public static void Check()
    {
        if (SKFontManager.Default.FontFamilyCount == 0)
        {
            throw new NoFontsException();
        }
    }
}

/// <summary>This machine has no fonts.</summary>
internal sealed class NoFontsException : Exception;
