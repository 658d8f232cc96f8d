using System.Globalization;
using System.Text;

namespace RecoveryBot.Testing.Http;

/// <param name="Delivered">Told in the end whether the whole answer has left for a client that was still there.</param>
internal sealed record HttpAnswer(int Status, string ContentType, byte[] Body, Delivery Delivery, Action<bool>? Delivered = null)
{
    /// <summary>Beside those that every answer has.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>The answer as bytes on the wire.</summary>
    public byte[] ToBytes(bool isLast) =>
    [
        .. Encoding.Latin1.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {Status} {Reason}\r\nServer: nginx\r\n{About}Connection: {(isLast ? "close" : "keep-alive")}\r\n{More}\r\n")),
        .. Body,
    ];

    private string Reason => Status is >= 200 and < 300 ? "OK" : "Refused";

    /// <summary>204 says that there is no body at all (RFC 9110, 8.6).</summary>
    private string About => Status == 204
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"Content-Type: {ContentType}\r\nContent-Length: {Body.Length}\r\n");

    private string More => string.Concat(Headers.Select(header => $"{header.Name}: {header.Value}\r\n"));
}
