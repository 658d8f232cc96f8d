using System.Diagnostics.CodeAnalysis;

namespace RecoveryBot.Storage.Rows;

/// <summary>
/// What sealed rows say, for the rows opened lately: a conversation looks at the same days again and again, and opening
/// a row costs far more than reading it. A row is known by its sealed bytes, of which no two are alike, so nothing here
/// can be out of date. Not for several threads.
/// </summary>
/// <param name="atMost">Rows of a generation: up to twice as many are held.</param>
internal sealed class OpenedRows<T>(int atMost)
    where T : class
{
    private Dictionary<byte[], T> _young = new(BySealedBytes.Only);
    private Dictionary<byte[], T> _old = new(BySealedBytes.Only);

    public T Open(byte[] sealedRow, Func<byte[], T> open)
    {
        if (_young.TryGetValue(sealedRow, out var opened))
        {
            return opened;
        }

        opened = _old.GetValueOrDefault(sealedRow) ?? open(sealedRow);
        if (_young.Count == atMost)
        {
            // Whoever was not asked for during a whole generation is let go; nothing needs to be counted.
            (_old, _young) = (_young, new(BySealedBytes.Only));
        }

        _young.Add(sealedRow, opened);
        return opened;
    }

    /// <summary>Nothing that was opened stays in memory.</summary>
    public void LetGo()
    {
        _young.Clear();
        _old.Clear();
    }

    private sealed class BySealedBytes : IEqualityComparer<byte[]>
    {
        public static readonly BySealedBytes Only = new();

        public bool Equals(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

        // The end of a sealed row is its authentication tag, as good as chance.
        public int GetHashCode([DisallowNull] byte[] row) =>
            row.Length < sizeof(int) ? 0 : BitConverter.ToInt32(row, row.Length - sizeof(int));
    }
}
