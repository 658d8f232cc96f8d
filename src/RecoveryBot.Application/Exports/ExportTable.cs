using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Exports;

/// <summary>One of the export's tables: each fact of its kind is no, one or several rows.</summary>
/// <param name="Columns">Named for good: somebody's spreadsheet goes by them.</param>
internal sealed record ExportTable(
    string Name, IReadOnlyList<string> Columns, Func<Fact, IEnumerable<IReadOnlyList<TableCell>>> Rows)
{
    private static readonly string[] VersionColumns = ["version", "is_latest", "known_at"];

    /// <summary>
    /// The columns' names, and then the rows. Each ends with which version of its date it belongs to, whether that is the
    /// latest, and since when.
    /// </summary>
    public IEnumerable<IReadOnlyList<TableCell>> Lines(IReadOnlyList<FactVersion> facts) =>
    [
        [.. Columns, .. VersionColumns],
        .. facts.SelectMany(kept => Rows(kept.Fact).Select(IReadOnlyList<TableCell> (row) =>
            [.. row, TableCell.Of((double)kept.Version), TableCell.Of(kept.IsLatest), TableCell.Of(kept.At)])),
    ];
}
