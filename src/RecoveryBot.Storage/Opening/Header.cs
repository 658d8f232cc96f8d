using System.Buffers.Binary;

namespace RecoveryBot.Storage.Opening;

/// <summary>The first 100 bytes of a SQLite file (sqlite.org/fileformat2.html, section 1.3).</summary>
internal static class Header
{
    public const int Length = 100;

    private const int ReadVersionAt = 19;
    private const int ApplicationIdAt = 68;
    private const int SchemaSizeAt = 28;

    /// <summary>Whether it is a SQLite file of ours, or one in which nothing was made yet.</summary>
    public static bool IsOurs(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("SQLite format 3\0"u8))
        {
            return false;
        }

        var owner = BinaryPrimitives.ReadInt32BigEndian(head[ApplicationIdAt..]);

        // Switching to WAL writes the first page before anything is in the file; what else lies in a file without an
        // owner, its schema tells.
        return owner == Schema.ApplicationId
            || (owner == 0 && BinaryPrimitives.ReadUInt32BigEndian(head[SchemaSizeAt..]) <= 1);
    }

    /// <summary>Whether what was written last may stand in a file of its own beside it.</summary>
    public static bool IsInWalMode(ReadOnlySpan<byte> head) => head[ReadVersionAt] == 2;
}
