using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Charts;
using RecoveryBot.Pictures.Groups;
using RecoveryBot.Pictures.Recaps;
using RecoveryBot.Pictures.Trends;

namespace RecoveryBot.Pictures;

/// <summary>
/// Paints with ScottPlot, or with what it paints with. Nothing of it is loaded before the first picture, and pictures are painted one at a time: each
/// takes some megabytes while it is painted.
/// </summary>
public sealed partial class PictureRenderer : IPictureRenderer, IDisposable
{
    private readonly SemaphoreSlim _brush = new(1);
    private readonly Func<string?> _font;
    private readonly ILogger<PictureRenderer> _logger;

    public PictureRenderer(ILogger<PictureRenderer> logger)
        : this(logger, InstalledFont)
    {
    }

    /// <param name="logger">Told why a picture could not be painted.</param>
    /// <param name="font">Names the font to write with; null if there is none.</param>
    internal PictureRenderer(ILogger<PictureRenderer> logger, Func<string?> font) => (_logger, _font) = (logger, font);

    /// <summary>Whether this machine has letters for pictures. Loads the library.</summary>
    public static bool HasLetters()
    {
        try
        {
            return InstalledFont() is not null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return false;
        }
    }

    public Task<byte[]?> RenderAsync(TrendChart chart, CancellationToken stopping) =>
        PaintAsync(font => TrendPicture.Paint(chart, font), stopping);

    public Task<byte[]?> RenderAsync(GroupChart chart, CancellationToken stopping) =>
        PaintAsync(font => GroupPicture.Paint(chart, font), stopping);

    public Task<byte[]?> RenderAsync(RecapChart chart, CancellationToken stopping) =>
        PaintAsync(font => RecapPicture.Paint(chart, font), stopping);

    public void Dispose() => _brush.Dispose();

    private async Task<byte[]?> PaintAsync(Func<string, byte[]> paint, CancellationToken stopping)
    {
        await _brush.WaitAsync(stopping);
        try
        {
            return Paint(paint);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Its native library may be missing, too, in any of the ways in which it can be so.
            Log.CannotPaint(_logger, fault.GetType().Name);
            return null;
        }
        finally
        {
            _brush.Release();
        }
    }

    // Not inlined, here and below, so that the library is looked for within the try.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte[]? Paint(Func<string, byte[]> paint)
    {
        if (_font() is { } font)
        {
            return paint(font);
        }

        Log.NoFonts(_logger);
        return null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? InstalledFont() => InstalledFonts.Readable();

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "A picture could not be painted: {Why}")]
        public static partial void CannotPaint(ILogger logger, string why);

        [LoggerMessage(
            EventId = 2,
            Level = LogLevel.Warning,
            Message = "A picture could not be painted because this machine has no fonts: install one such as DejaVu Sans")]
        public static partial void NoFonts(ILogger logger);
    }
}
