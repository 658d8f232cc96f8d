using RecoveryBot.Conversations.Charts;
using SkiaSharp;

namespace RecoveryBot.Pictures.Groups;

/// <summary>A row for each person: the name, and a coloured cell with a letter for each day of which something is shown.</summary>
internal static class PersonRowChart
{
    public const float RowHeight = 24;

    private const float NameLeft = 12;
    private const float Gap = 1;

    public static float HeightOf(GroupChart chart) => chart.Days.Rows.Count * RowHeight;

    public static void Draw(SKCanvas canvas, Lettering lettering, GroupChart chart, float top)
    {
        using var rule = Fills.Of(Palette.Band);
        foreach (var (index, row) in chart.Days.Rows.Index())
        {
            var y = top + (index * RowHeight);
            canvas.DrawRect(SKRect.Create(NameLeft, y - 0.5f, DayColumns.Right - NameLeft, 1), rule);
            lettering.Write(canvas, chart.Labels.Names[index], new SKRect(NameLeft, y, DayColumns.Left - 6, y + RowHeight), Fills.In(Palette.Ink));
            foreach (var (day, date) in chart.Days.Days.Index())
            {
                if (row.On(date) is { } bucket)
                {
                    Fills.Cell(canvas, lettering, CellAt(day, y), bucket, chart.Labels.Of(chart.Days, bucket).Letter);
                }
            }
        }
    }

    private static SKRect CellAt(int day, float top) =>
        SKRect.Create(DayColumns.At(day) + Gap, top + Gap + 0.5f, DayColumns.Width - (2 * Gap), RowHeight - (2 * Gap) - 0.5f);
}
