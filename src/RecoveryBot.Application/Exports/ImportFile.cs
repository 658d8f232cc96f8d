using System.IO.Compression;
using System.IO.Hashing;

namespace RecoveryBot.Application.Exports;

/// <summary>
/// Reads an export, or the history.json of one. Nothing is unpacked to disk and no other entry is opened, so that the names
/// in a zip can lead nowhere.
/// </summary>
public static class ImportFile
{
    /// <summary>Bytes of the file and of the history in it: many times what ten years of somebody's mornings need.</summary>
    public const int Largest = 64 * 1024 * 1024;

    private const int MostEntries = 100;

    private static readonly HistoryReadResult TooLarge = new HistoryReadResult.Wrong("it is larger than any history can be");
    private static readonly HistoryReadResult Broken = new HistoryReadResult.Wrong("the zip is broken or cut short");

    private static ReadOnlySpan<byte> ZipMark => "PK"u8;

    /// <param name="file">Can be sought in.</param>
    public static HistoryReadResult Read(Stream file)
    {
        if (file.Length > Largest)
        {
            return TooLarge;
        }

        Span<byte> mark = stackalloc byte[ZipMark.Length];
        var isZip = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) == mark.Length && mark.SequenceEqual(ZipMark);
        file.Position = 0;
        return isZip ? Unpack(file) : BytesOf(file) is { } json ? HistoryFile.Read(json) : TooLarge;
    }

    private static HistoryReadResult Unpack(Stream file)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MostEntries
                || zip.Entries.Where(IsHistory).ToList() is not [var history])
            {
                return new HistoryReadResult.Wrong($"it does not hold one {HistoryFile.Name}, and so is not an export of RecoveryBot");
            }

            // The library writes an entry's checksum and does not compare it when it reads.
            using var content = history.Open();
            return BytesOf(content) switch
            {
                null => TooLarge,
                { } json when Crc32.HashToUInt32(json.Span) != history.Crc32 => Broken,
                { } json => HistoryFile.Read(json),
            };
        }
        catch (InvalidDataException)
        {
            return Broken;
        }
    }

    /// <summary>At the top, or in the folder that somebody unpacked the export to and packed again.</summary>
    private static bool IsHistory(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').Split('/') is [.. var folders, HistoryFile.Name]
        && !folders.Any(folder => folder is "" or "." or "..");

    /// <summary>Null if there are too many. What an entry says of its size may be a lie, so they are counted.</summary>
    private static ReadOnlyMemory<byte>? BytesOf(Stream content)
    {
        using var whole = new MemoryStream();
        var portion = new byte[81_920];
        while (content.Read(portion) is var count and > 0)
        {
            if (whole.Length + count > Largest)
            {
                return null;
            }

            whole.Write(portion, 0, count);
        }

        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }
}
