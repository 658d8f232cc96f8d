using ScottPlot;
using ScottPlot.Hatches;

namespace RecoveryBot.Pictures.Trends;

/// <summary>The few strokes a picture is made of, the same in a chart and in the key below it.</summary>
internal sealed class Brush(string font)
{
    public const float MarkSize = 14;

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
    }
}
