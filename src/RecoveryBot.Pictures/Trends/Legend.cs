using ScottPlot;

namespace RecoveryBot.Pictures.Trends;

/// <summary>What a chart's marks stand for, in columns below it.</summary>
internal static class Legend
{
    public const int Columns = 3;
    public const float RowHeight = 24;

    /// <summary>A mark's place within its row, in columns and rows.</summary>
    private const double MarkWidth = 0.12;

    public static int Rows(int marks) => (marks + Columns - 1) / Columns;

    public static Plot Of(Brush brush, IReadOnlyList<LegendMark> marks)
    {
        var plot = new Plot();
        plot.Layout.Frameless();
        plot.HideGrid();
        plot.Axes.SetLimits(0, Columns, -Rows(marks.Count), 0);
        for (var index = 0; index < marks.Count; index++)
        {
            var (left, top) = ((index % Columns) + 0.02, -(index / Columns));
            marks[index].Draw(plot, new CoordinateRect(left, left + MarkWidth, top - 0.88, top - 0.12));
            brush.Words(plot, marks[index].Words, left + MarkWidth + 0.04, top - 0.5);
        }

        return plot;
    }
}

/// <param name="Draw">The mark as it looks in the chart.</param>
internal sealed record LegendMark(string Words, Action<Plot, CoordinateRect> Draw);
