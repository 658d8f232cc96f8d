using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using RecoveryBot.Storage.Opening;

namespace RecoveryBot.Storage.Backups;

/// <summary>
/// Who was erased, as a small text file beside the backups: whatever an older one brings back goes by it once more. It
/// holds numbers that the program made up, no names or chats, and each line is "number" or "number joined with number".
/// </summary>
internal static class ErasedList
{
    public const string FileName = "recoverybot.erased";

    private const string First = "# Erased in RecoveryBot, by internal number. Keep it beside the backups: restore reads it.";

    /// <summary>Every number in the database.</summary>
    public static IReadOnlyList<Erased> In(SqliteConnection connection) => connection.Query<Erased>(
        "SELECT party_id AS Party, joined_id AS Joined FROM erased ORDER BY party_id").AsList();

    /// <summary>How many there are; a list once written is out of date when this has changed.</summary>
    public static long Count(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT COUNT(*) FROM erased");

    /// <summary>Replaces the file, never leaving half of one.</summary>
    public static void Write(string file, IReadOnlyList<Erased> erased)
    {
        var text = new StringBuilder(First).Append('\n');
        foreach (var (party, joined) in erased)
        {
            text.Append(CultureInfo.InvariantCulture, $"{party}");
            text.Append(joined is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {joined}")).Append('\n');
        }

        using (var stream = Folders.Open(file + ".next", FileShare.None))
        {
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
            stream.Flush(flushToDisk: true);
        }

        File.Move(file + ".next", file, overwrite: true);
    }

    /// <summary>Empty if there is no such file.</summary>
    /// <exception cref="FormatException">It is another file, or a damaged one.</exception>
    public static IReadOnlyList<Erased> Read(string file) => !File.Exists(file) ? [] :
    [
        .. from line in File.ReadAllLines(file)
           where line.Length > 0 && line[0] != '#'
           let numbers = line.Split(' ').Select(Number).ToList()
           select numbers switch
           {
               [var party] => new Erased(party, null),
               [var party, var joined] => new Erased(party, joined),
               _ => throw new FormatException("More numbers than two in a line."),
           },
    ];

    private static long Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException("No number.");
}

/// <param name="Joined">With whom the party was joined instead of being erased; null: it was erased.</param>
internal sealed record Erased(long Party, long? Joined);
