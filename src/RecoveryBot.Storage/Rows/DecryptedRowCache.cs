using System.Diagnostics.CodeAnalysis;

namespace RecoveryBot.Storage.Rows;

/// <summary>
/// What encrypted rows say, for the rows decrypted lately: a conversation looks at the same days again and again, and decrypting
/// a row costs far more than reading it. A row is known by its encrypted bytes, of which no two are alike, so nothing here
/// can be out of date. Not for several threads.
/// </summary>
/// <param name="atMost">Rows of a generation: up to twice as many are held.</param>
internal sealed class DecryptedRowCache<T>(int atMost)
    where T : class
{
    private Dictionary<byte[], T> _young = new(ByEncryptedBytes.Only);
    private Dictionary<byte[], T> _old = new(ByEncryptedBytes.Only);

    public T Decrypt(byte[] encryptedRow, Func<byte[], T> decrypt)
    {
        if (_young.TryGetValue(encryptedRow, out var opened))
        {
            return opened;
        }

        opened = _old.GetValueOrDefault(encryptedRow) ?? decrypt(encryptedRow);
        if (_young.Count == atMost)
        {
            // Whoever was not asked for during a whole generation is let go; nothing needs to be counted.
            (_old, _young) = (_young, new(ByEncryptedBytes.Only));
        }

        _young.Add(encryptedRow, opened);
        return opened;
    }

    /// <summary>Nothing that was decrypted stays in memory.</summary>
    public void LetGo()
    {
        _young.Clear();
        _old.Clear();
    }

    private sealed class ByEncryptedBytes : IEqualityComparer<byte[]>
    {
        public static readonly ByEncryptedBytes Only = new();

        public bool Equals(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

        // The end of a encrypted row is its authentication tag, as good as chance.
        public int GetHashCode([DisallowNull] byte[] row) =>
            row.Length < sizeof(int) ? 0 : BitConverter.ToInt32(row, row.Length - sizeof(int));
    }
}
