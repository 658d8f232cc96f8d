using System.Security.Cryptography;
using System.Text;

namespace RecoveryBot.Testing.Http;

/// <summary>How a connection turns from HTTP to WebSocket (RFC 6455, 4.2).</summary>
internal static class WebSocketHandshake
{
    private const string Magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    public static bool IsAskedFor(RequestHead head) =>
        head.Header("Upgrade").Equals("websocket", StringComparison.OrdinalIgnoreCase);

    public static byte[] Answer(RequestHead head)
    {
#pragma warning disable CA5350 // The handshake is defined with SHA-1; nothing is kept secret by it.
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(head.Header("Sec-WebSocket-Key") + Magic)));
#pragma warning restore CA5350
        return Encoding.ASCII.GetBytes(
            $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n");
    }
}
