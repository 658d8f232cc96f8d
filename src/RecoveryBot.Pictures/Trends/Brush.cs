using ScottPlot;
using ScottPlot.Hatches;

namespace RecoveryBot.Pictures.Trends;

/// <summary>The few strokes a picture is made of, the same in a chart and in the key below it.</summary>
internal sealed class Brush(string font)
{
    public const float MarkSize = 14;

    /// <summary>A letter is centred with the room below its line, which leaves it too high: by this much.</summary>
    private const float Lowered = 3.5f;

    private const float CornerSize = 7;
    private const double CornerInset = 0.25;
    private const double CornerDrop = 0.14;

    public string Font => font;

    public static void Fill(Plot plot, CoordinateRect place, Color color)
    {
        var box = plot.Add.Rectangle(place);
        box.FillColor = color;
        box.LineWidth = 0;
    }

    public static void Outline(Plot plot, CoordinateRect place, Color line, Color fill)
    {
        var box = plot.Add.Rectangle(place);
        box.FillColor = fill;
        box.LineColor = line;
        box.LineWidth = 1.2f;
    }

    public static void Hatch(Plot plot, CoordinateRect place)
    {
        var box = plot.Add.Rectangle(place);
        box.FillColor = Colors.White;
        box.FillHatch = new Striped(StripeDirection.DiagonalUp);
        box.FillHatchColor = Palette.Stripes;
        box.LineWidth = 0;
    }

    /// <summary>Where a week begins.</summary>
    public static void Rule(Plot plot, double x, double bottom, double top)
    {
        var line = plot.Add.Line(x, bottom, x, top);
        line.LineColor = Palette.Stripes;
        line.LineWidth = 1;
    }

    /// <summary>In the upper right corner of a day's cell.</summary>
    public static void Corner(Plot plot, CoordinateRect cell, Color color) => plot.Add.Marker(
        cell.Right - (CornerInset * cell.Width), cell.Top - (CornerDrop * cell.Height), MarkerShape.FilledTriangleDown, CornerSize, color);

    public void Mark(Plot plot, string letter, double x, double y, Color color, Alignment alignment = Alignment.MiddleCenter) =>
        Write(plot, letter, x, y, color, alignment, isBold: true);

    public void Words(Plot plot, string words, double x, double y) =>
        Write(plot, words, x, y, Palette.Ink, Alignment.MiddleLeft, isBold: false);

    private void Write(Plot plot, string words, double x, double y, Color color, Alignment alignment, bool isBold)
    {
        var text = plot.Add.Text(words, x, y);
        text.LabelFontName = font;
        text.LabelFontSize = MarkSize;
        text.LabelFontColor = color;
        text.LabelAlignment = alignment;
        text.LabelBold = isBold;
        text.LabelStyle.OffsetY = alignment is Alignment.MiddleCenter or Alignment.MiddleLeft ? Lowered : 0;
    }
}
