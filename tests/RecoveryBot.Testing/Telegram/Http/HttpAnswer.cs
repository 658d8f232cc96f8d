using System.Globalization;
using System.Text;

namespace RecoveryBot.Testing.Telegram.Http;

/// <param name="Delivered">Told in the end whether the whole answer has left for a client that was still there.</param>
internal sealed record HttpAnswer(int Status, string ContentType, byte[] Body, Delivery Delivery, Action<bool>? Delivered = null)
{
    /// <summary>The answer as bytes on the wire.</summary>
    public byte[] ToBytes(bool isLast) =>
    [
        .. Encoding.Latin1.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {Status} {Reason}\r\nServer: nginx\r\nContent-Type: {ContentType}\r\nContent-Length: {Body.Length}\r\nConnection: {(isLast ? "close" : "keep-alive")}\r\n\r\n")),
        .. Body,
    ];

    private string Reason => Status == 200 ? "OK" : "Refused";
}
