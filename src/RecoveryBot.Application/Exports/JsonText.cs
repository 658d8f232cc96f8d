using System.Text;

namespace RecoveryBot.Application.Exports;

/// <summary>JSON as an editor may have saved it: with a byte order mark, or in another of Unicode's encodings.</summary>
internal static class JsonText
{
    /// <summary>The same text in UTF-8 without a mark, which is how JSON is exchanged (RFC 8259, 8.1). Null if it is no text.</summary>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> bytes)
    {
        if (EncodingOf(bytes.Span) is not { } encoding)
        {
            return bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        }

        try
        {
            var text = encoding.GetString(bytes.Span);
            return Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Null for UTF-8. JSON begins with a letter of ASCII, so where the zeros stand tells the encoding without a mark.</summary>
    private static Encoding? EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [not 0, 0, 0, 0, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        [0xFF, 0xFE, ..] or [not 0, 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] or [0, not 0, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };
}
