using System.Globalization;
using System.Text;

namespace RecoveryBot.Testing.Http;

/// <summary>Reads one request after the other from a connection: RFC 9112, bodies by length or in chunks.</summary>
internal sealed class RequestReader(Stream stream)
{
    private const int LongestLine = 16 * 1024;

    /// <summary>Bytes; the largest files that any of the platforms takes are of 50 MB (Bot API).</summary>
    private const int LongestBody = 52 * 1024 * 1024;

    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _next;
    private int _end;

    /// <summary>The next request's head; null when the client has closed the connection between two requests.</summary>
    public async Task<RequestHead?> ReadHeadAsync(CancellationToken closing)
    {
        if (await ReadLineAsync(closing) is not { } first)
        {
            return null;
        }

        var parts = first.Split(' ');
        if (parts.Length != 3 || parts[2] != "HTTP/1.1")
        {
            throw new BadRequestException("The request line is not of HTTP/1.1.");
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await ReadLineAsync(closing) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                throw new BadRequestException("A header has no name.");
            }

            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        return new RequestHead(parts[0], parts[1], headers);
    }

    /// <summary>The body that belongs to the head read last.</summary>
    public async Task<byte[]> ReadBodyAsync(RequestHead head, CancellationToken closing) =>
        head.Header("Transfer-Encoding").Equals("chunked", StringComparison.OrdinalIgnoreCase)
            ? await ReadChunksAsync(closing)
            : head.Header("Content-Length") is { Length: > 0 } length
                ? await ReadAsync(Length(length, NumberStyles.None), closing)
                : [];

    private async Task<byte[]> ReadChunksAsync(CancellationToken closing)
    {
        using var body = new MemoryStream();
        while (true)
        {
            var line = await ReadLineAsync(closing) ?? throw CutOff();
            var size = Length(line.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier);
            if (size == 0)
            {
                break;
            }

            body.Write(await ReadAsync(size, closing));
            if (body.Length > LongestBody)
            {
                throw new BadRequestException("The body is too long.");
            }

            await ReadLineAsync(closing);
        }

        // Trailers, which nobody sends, and the empty line.
        while (await ReadLineAsync(closing) is { Length: > 0 })
        {
        }

        return body.ToArray();
    }

    private static int Length(string written, NumberStyles style) =>
        int.TryParse(written, style, CultureInfo.InvariantCulture, out var length) && length is >= 0 and <= LongestBody
            ? length
            : throw new BadRequestException("The length of the body is no length, or too long.");

    private async Task<byte[]> ReadAsync(int count, CancellationToken closing)
    {
        var bytes = new byte[count];
        for (var read = 0; read < count;)
        {
            if (_next == _end && !await FillAsync(closing))
            {
                throw CutOff();
            }

            var now = Math.Min(count - read, _end - _next);
            _buffer.AsSpan(_next, now).CopyTo(bytes.AsSpan(read));
            _next += now;
            read += now;
        }

        return bytes;
    }

    /// <summary>A line without its end; null when there is nothing more to read.</summary>
    private async Task<string?> ReadLineAsync(CancellationToken closing)
    {
        var line = new List<byte>();
        while (true)
        {
            if (_next == _end && !await FillAsync(closing))
            {
                return line.Count == 0 ? null : throw CutOff();
            }

            var one = _buffer[_next++];
            if (one == '\n')
            {
                return Encoding.Latin1.GetString([.. line]).TrimEnd('\r');
            }

            line.Add(one);
            if (line.Count > LongestLine)
            {
                throw new BadRequestException("A line is too long.");
            }
        }
    }

    private async Task<bool> FillAsync(CancellationToken closing)
    {
        _next = 0;
        _end = await stream.ReadAsync(_buffer, closing);
        return _end > 0;
    }

    private static IOException CutOff() => new("The connection ended in the middle of a request.");
}
