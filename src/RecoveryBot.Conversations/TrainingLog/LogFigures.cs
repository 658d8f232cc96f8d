using RecoveryBot.Conversations.Parsing;

namespace RecoveryBot.Conversations.TrainingLog;

/// <summary>Effort and minutes out of a typed line: "7 60", "45 min rpe 6", "1h30 at 5", "8/10 for an hour", "3 x 10 min".</summary>
/// <param name="Rpe">Null if not said, or not for sure.</param>
/// <param name="Minutes">Whole minutes; null if not said, or not for sure.</param>
/// <param name="Left">The numbers that found no home.</param>
/// <param name="AreMarked">One of them says what it is by a word or a unit.</param>
/// <param name="AreUnsure">An effort or minutes were said that are not sure.</param>
internal sealed record LogFigures(double? Rpe, double? Minutes, IReadOnlyList<Quantity> Left, bool AreMarked, bool AreUnsure)
{
    public bool AreSaid => Rpe is not null || Minutes is not null || AreUnsure;

    /// <summary>
    /// Of two bare numbers the effort comes first, unless only the second can be one. Null if a figure is off its scale:
    /// then nothing of the line is worth guessing at.
    /// </summary>
    public static LogFigures? Read(FigureScan scan)
    {
        var efforts = scan.Figures.Where(figure => figure.Role == FigureRole.Effort).Select(figure => figure.Value).Distinct().ToList();
        var length = scan.Figures.Any(figure => figure.Role == FigureRole.Total) ? FigureRole.Total : FigureRole.Minutes;
        var lengths = scan.Figures.Where(figure => figure.Role == length).Select(figure => figure.Value).Distinct().ToList();
        var free = scan.Figures.Where(figure => figure.Role == FigureRole.Free).ToList();
        if (scan.Figures.Any(figure => figure.Role == FigureRole.Off) || efforts.Exists(IsNoEffort) || lengths.Exists(IsNoLength))
        {
            return null;
        }

        var effort = efforts is [var onlyEffort] ? onlyEffort : (decimal?)null;
        var minutes = lengths is [var onlyLength] ? onlyLength : (decimal?)null;
        var placed = (efforts.Count, lengths.Count, free) switch
        {
            // "Run 5": five of what?
            (0, 0, [var one]) when MayBeEffort(one) && !scan.NamesSession => (one, null),
            (0, 0, [var one]) when IsLength(one) => (null, one),
            (0, 0, [var first, var second]) when MayBeEffort(first) && IsLength(second) => (first, second),
            (0, 0, [var first, var second]) when IsLength(first) && MayBeEffort(second) => (second, first),
            (0, > 0, [var one]) when MayBeEffort(one) => (one, null),
            ( > 0, 0, [var one]) when IsLength(one) => (null, one),
            _ => ((Figure?)null, (Figure?)null),
        };

        // "10 min warm-up, then intervals 30": minutes of a part, it seems, and nobody said of how much.
        var isPart = minutes is not null && length == FigureRole.Minutes && free.Exists(figure => figure != placed.Item1 && IsLength(figure));
        List<Figure> left =
        [
            .. scan.Figures.Where(figure => figure.Role == FigureRole.Unsure),
            .. efforts.Count > 1 ? scan.Figures.Where(figure => figure.Role == FigureRole.Effort) : [],
            .. lengths.Count > 1 || isPart ? scan.Figures.Where(figure => figure.Role == length) : [],
            .. free.Where(figure => figure != placed.Item1 && figure != placed.Item2),
        ];
        return new LogFigures(
            (double?)(effort ?? placed.Item1?.Value),
            (double?)(isPart ? null : minutes ?? placed.Item2?.Value),
            [.. left.Select(figure => figure.Quantity).OrderBy(quantity => quantity.From)],
            efforts.Count + lengths.Count > 0,
            efforts.Count > 1 || lengths.Count > 1 || isPart || scan.Figures.Any(figure => figure is { Role: FigureRole.Unsure, Quantity.Kind: not QuantityKind.Bare }));
    }

    private static bool IsNoEffort(decimal value) => value is < 0 or > SessionFigures.MostRpe;

    private static bool IsNoLength(decimal value) => value is < 1 or > SessionFigures.MostMinutes;

    /// <summary>Halves only: "3.11" is a day, a price, a distance.</summary>
    private static bool MayBeEffort(Figure figure) => !IsNoEffort(figure.Value) && decimal.Truncate(figure.Value * 2) == figure.Value * 2;

    /// <summary>A bare number up to ten is no length: nobody could tell it from an effort.</summary>
    private static bool IsLength(Figure figure) =>
        figure.Value is > SessionFigures.MostRpe and <= SessionFigures.MostMinutes && figure.Quantity.IsWhole;
}
