using RecoveryBot.Conversations.Charts;
using RecoveryBot.Pictures.Groups;
using RecoveryBot.Pictures.Trends;
using SkiaSharp;

namespace RecoveryBot.Pictures.Tests.Groups;

/// <summary>A painted picture of a group, looked at where its rows and days are.</summary>
internal sealed class PaintedGroup(GroupChart chart) : IDisposable
{
    private readonly SKBitmap _picture = SKBitmap.Decode(GroupPicture.Paint(chart, InstalledFonts.Readable() ?? ""));

    public (int Width, int Height) Size => (_picture.Width, _picture.Height);

    /// <summary>In a corner of the cell, beside its letter and between its stripes or on one.</summary>
    public HashSet<SKColor> Cell(int row, int daysAgo)
    {
        var left = DayColumns.At(GroupDays.DaysShown - 1 - daysAgo);
        var top = GroupPicture.Top + (row * PersonRowChart.RowHeight);
        return [.. from x in Enumerable.Range(3, 4) from y in Enumerable.Range(4, 4) select At(left + x, top + y)];
    }

    /// <summary>What is painted in the middle of a day's bar, from the bottom (0) to as high as there are people (1).</summary>
    public SKColor Bar(int daysAgo, double height) => At(
        DayColumns.At(GroupDays.DaysShown - 1 - daysAgo) + 4, GroupPicture.Top + 6 + (float)((1 - height) * DayBars.Height));

    /// <summary>Everything in a row from the names to the last day.</summary>
    public IReadOnlyList<SKColor> Row(int row) =>
    [
        .. from y in Enumerable.Range(1, (int)PersonRowChart.RowHeight - 2)
           from x in Enumerable.Range(0, TrendPicture.Width)
           select At(x, GroupPicture.Top + (row * PersonRowChart.RowHeight) + y),
    ];

    public void Dispose() => _picture.Dispose();

    private SKColor At(float x, float y) => _picture.GetPixel((int)(x * TrendPicture.Scale), (int)(y * TrendPicture.Scale));
}
