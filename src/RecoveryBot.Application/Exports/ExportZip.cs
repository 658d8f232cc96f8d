using System.IO.Compression;
using System.Text;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Exports;

/// <summary>
/// Everything kept about one person as one file: the whole history, its tables for spreadsheets and for programs, and a page
/// that says what is in them.
/// </summary>
public static class ExportZip
{
    public const string ReadMe = "README.txt";

    public const string WorkbookName = "tables.xlsx";

    // The same content is the same bytes, so no entry tells when it was packed. The earliest date that a zip can hold.
    internal static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="readMe">Line by line.</param>
    /// <param name="groups">Null for somebody in no group.</param>
    public static void Write(Stream to, PersonRecord kept, IReadOnlyList<string> readMe, GroupTables? groups = null)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, ReadMe, entry => entry.Write(Encoding.UTF8.GetBytes(string.Join("\r\n", readMe) + "\r\n")));
        Add(zip, HistoryFile.Name, entry => HistoryFile.Write(entry, kept));
        var facts = FactVersion.Of(kept.Facts);
        Add(zip, WorkbookName, entry => WriteWorkbook(entry, facts));
        foreach (var table in ExportTables.All)
        {
            Add(zip, $"{table.Name}.csv", entry => WriteLines(entry, table.Lines(facts).Select(line => (IReadOnlyList<string>)[.. line.Select(cell => cell.Text)])));
        }

        foreach (var table in groups?.All ?? [])
        {
            Add(zip, $"{table.Name}.csv", entry => WriteLines(entry, table.Lines.Prepend(table.Columns)));
        }
    }

    // A workbook is written backwards and forwards, which an entry that is being packed does not allow.
    private static void WriteWorkbook(Stream to, IReadOnlyList<FactVersion> facts)
    {
        using var workbook = new MemoryStream();
        Workbook.Write(workbook, [.. ExportTables.All.Select(table => (table.Name, table.Lines(facts)))]);
        workbook.Position = 0;
        workbook.CopyTo(to);
    }

    private static void WriteLines(Stream to, IEnumerable<IReadOnlyList<string>> table)
    {
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var lines = new CsvLines(writer);
        foreach (var line in table)
        {
            lines.Line(line);
        }
    }

    private static void Add(ZipArchive zip, string name, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var content = entry.Open();
        write(content);
    }
}
