using System.Text;
using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Exports;

/// <summary>One of the export's tables: each fact of its kind is no, one or several rows.</summary>
/// <param name="Columns">Named for good: somebody's spreadsheet goes by them.</param>
internal sealed record CsvTable(string FileName, IReadOnlyList<string> Columns, Func<Fact, IEnumerable<IReadOnlyList<string>>> Rows)
{
    private static readonly string[] VersionColumns = ["version", "is_latest", "known_at"];

    /// <summary>Each row ends with which version of its date it belongs to, whether that is the latest, and since when.</summary>
    public void Write(Stream to, IReadOnlyList<KeptVersion> facts)
    {
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var lines = new CsvLines(writer);
        lines.Line([.. Columns, .. VersionColumns]);
        foreach (var kept in facts)
        {
            foreach (var row in Rows(kept.Fact))
            {
                lines.Line([.. row, CsvCell.Of((double)kept.Version), CsvCell.Of(kept.IsLatest), CsvCell.Of(kept.At)]);
            }
        }
    }
}
