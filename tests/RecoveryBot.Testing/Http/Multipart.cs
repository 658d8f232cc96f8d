using System.Text;
using System.Text.RegularExpressions;

namespace RecoveryBot.Testing.Http;

/// <summary>Parts of a <c>multipart/form-data</c> body (RFC 7578): fields become arguments, the rest are files.</summary>
internal static partial class Multipart
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();

    /// <exception cref="FormatException">No boundary, or a part without a name.</exception>
    public static void Read(
        string contentType, byte[] body, Dictionary<string, string> arguments, Dictionary<string, UploadedFile> files)
    {
        var boundary = Boundary().Match(contentType) is { Success: true } match
            ? Encoding.Latin1.GetBytes("--" + match.Groups["boundary"].Value)
            : throw new FormatException("can't parse multipart body: no boundary");
        // The parts stand between boundaries; a leading line break makes the first boundary like the others.
        byte[] separator = [.. "\r\n"u8, .. boundary];
        ReadOnlySpan<byte> rest = [.. "\r\n"u8, .. body];
        for (var at = rest.IndexOf(separator); at >= 0; at = rest.IndexOf(separator))
        {
            rest = rest[(at + separator.Length)..];
            if (rest.StartsWith("--"u8))
            {
                return;
            }

            var end = rest.IndexOf(separator);
            ReadPart(end < 0 ? throw new FormatException("can't parse multipart body: no end") : rest[..end], arguments, files);
        }
    }

    private static void ReadPart(
        ReadOnlySpan<byte> part, Dictionary<string, string> arguments, Dictionary<string, UploadedFile> files)
    {
        var headEnd = part.IndexOf(HeadEnd);
        var head = headEnd < 0 ? "" : Encoding.UTF8.GetString(part[..headEnd]);
        var name = Name().Match(head) is { Success: true } named
            ? named.Groups["name"].Value
            : throw new FormatException("can't parse multipart body: a part has no name");
        var content = part[(headEnd + HeadEnd.Length)..];
        if (FileName().Match(head) is { Success: true } file)
        {
            files[name] = new UploadedFile(file.Groups["name"].Value, content.ToArray());
        }
        else
        {
            arguments[name] = Encoding.UTF8.GetString(content);
        }
    }

    [GeneratedRegex("""boundary="?(?<boundary>[^";]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    [GeneratedRegex("""[;\s]name="?(?<name>[^";\r\n]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex("""[;\s]filename="?(?<name>[^";\r\n]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
