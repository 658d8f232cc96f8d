using System.Text;

namespace RecoveryBot.Worker.Tests.Decide;

/// <summary>Some words, very many dots that nobody holds in memory, and some words again.</summary>
internal sealed class Blanks(string first, long dots, string last) : Stream
{
    private readonly MemoryStream _first = new(Encoding.UTF8.GetBytes(first));
    private readonly MemoryStream _last = new(Encoding.UTF8.GetBytes(last));
    private long _left = dots;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_first.Read(buffer, offset, count) is var read and > 0)
        {
            return read;
        }

        var some = (int)Math.Min(_left, count);
        if (some == 0)
        {
            return _last.Read(buffer, offset, count);
        }

        buffer.AsSpan(offset, some).Fill((byte)'.');
        _left -= some;
        return some;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _first.Dispose();
            _last.Dispose();
        }

        base.Dispose(disposing);
    }
}
