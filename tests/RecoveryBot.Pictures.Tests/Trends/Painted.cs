using RecoveryBot.Conversations.Charts;
using RecoveryBot.Pictures.Trends;
using SkiaSharp;

namespace RecoveryBot.Pictures.Tests.Trends;

/// <summary>A painted picture, looked at where its charts have their days. No letters are needed for that, so no fonts.</summary>
internal sealed class Painted : IDisposable
{
    private const float StripTop = Panel.Title;
    private const float WellnessTop = StripTop + DecisionStrip.Height + Panel.Dates + (2 * Legend.RowHeight) + TrendPicture.BelowKey + Panel.Title;

    private readonly SKBitmap _picture;
    private readonly TrendChart _chart;

    public Painted(TrendChart chart)
    {
        _chart = chart;
        _picture = SKBitmap.Decode(TrendPicture.Paint(chart, "a font"));
    }

    public (int Width, int Height) Size => (_picture.Width, _picture.Height);

    private static float LoadTop => WellnessTop + WellnessLine.Height + Panel.Dates + Legend.RowHeight + TrendPicture.BelowKey + Panel.Title;

    private double LoadAxis =>
        LoadBars.Headroom * Math.Max(LoadBars.LeastTop, _chart.Weeks.Days.Max(day => day.Logged.Load ?? 0));

    /// <summary>The colour of a day's cell, beside its letter.</summary>
    public SKColor Cell(int day) => At(day + 0.15, StripTop + 8);

    /// <summary>What is drawn at a total of the mornings.</summary>
    /// <param name="day">From the left edge of the first day.</param>
    public SKColor Wellness(double day, double total) => At(
        day, WellnessTop + (float)((WellnessLine.Top - total) / (WellnessLine.Top - WellnessLine.Bottom) * WellnessLine.Height));

    /// <summary>What is drawn at a load in the middle of a day.</summary>
    public SKColor Load(int day, double load) => At(day + 0.5, LoadTop + (float)((1 - (load / LoadAxis)) * LoadBars.Height));

    /// <summary>Whether a stretch of a day's column in the chart of loads has any of this colour.</summary>
    public bool HasInLoad(int day, SKColor colour) =>
        Enumerable.Range(1, 19).Any(part => Load(day, LoadAxis * part / 20) == colour);

    /// <summary>What is drawn in the upper right corner of a day's cell.</summary>
    public SKColor Corner(int day) => At(day + 1 - 0.05 - (0.25 * 0.9), StripTop + (float)(DecisionStrip.Height * 0.137));

    /// <summary>Whether a letter or sign stands at the foot of a day's column in the chart of loads.</summary>
    public bool HasInk(int day) => Enumerable.Range(0, 40).Any(x => Enumerable.Range(1, 20).Any(y =>
        At(day + 0.1 + (x / 50.0), LoadTop + LoadBars.Height - y) is { Red: < 160 }));

    public void Dispose() => _picture.Dispose();

    private SKColor At(double day, float y)
    {
        var x = Panel.Left + (day / Panel.Columns(_chart) * (TrendPicture.Width - Panel.Left - Panel.Right));
        return _picture.GetPixel((int)(x * TrendPicture.Scale), (int)(y * TrendPicture.Scale));
    }
}
