using System.IO.Compression;
using System.Text;
using RecoveryBot.Application.Keeping;

namespace RecoveryBot.Application.Exports;

/// <summary>
/// Everything kept about one person as one file: the whole history for programs, tables for spreadsheets, and a page that
/// says what is in them.
/// </summary>
public static class ExportZip
{
    public const string ReadMe = "README.txt";

    // The same content is the same bytes, so no entry tells when it was packed. The earliest date that a zip can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="readMe">Line by line.</param>
    public static void Write(Stream to, EverythingKept kept, IReadOnlyList<string> readMe)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, ReadMe, entry => entry.Write(Encoding.UTF8.GetBytes(string.Join("\r\n", readMe) + "\r\n")));
        Add(zip, HistoryFile.Name, entry => HistoryFile.Write(entry, kept));
        var facts = KeptVersion.Of(kept.Facts);
        foreach (var table in CsvTables.All)
        {
            Add(zip, table.FileName, entry => table.Write(entry, facts));
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
