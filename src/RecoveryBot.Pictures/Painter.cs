using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Trends;

namespace RecoveryBot.Pictures;

/// <summary>Paints with ScottPlot, one picture at a time. Nothing of it is loaded before the first picture.</summary>
public sealed partial class Painter(ILogger<Painter> logger) : IPictures
{
    private readonly Lock _brush = new();

    public byte[]? Paint(TrendChart chart)
    {
        try
        {
            // Its fonts are shared and not made for several hands.
            lock (_brush)
            {
                return Painted(chart);
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A machine without fonts or without the native library, in any of the ways in which it can be so.
            Log.CannotPaint(logger, fault.GetType().Name);
            return null;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte[] Painted(TrendChart chart)
    {
        FontsAtHand.Check();
        return TrendPicture.Paint(chart);
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 1,
            Level = LogLevel.Warning,
            Message = "A picture could not be painted ({Why}), so its words went alone: install a font such as DejaVu Sans")]
        public static partial void CannotPaint(ILogger logger, string why);
    }
}
