using System.Net.Sockets;
using System.Text;
using RecoveryBot.Testing.Telegram;

namespace RecoveryBot.Testing.Tests.Telegram.Http;

/// <summary>Bytes to the server and back, for what no HTTP library would send.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly byte[] _buffer = new byte[64 * 1024];

    public static async Task<RawConnection> OpenAsync(FakeTelegram telegram)
    {
        var connection = new RawConnection();
        await connection._client.ConnectAsync("127.0.0.1", telegram.Port, TestContext.Current.CancellationToken);
        return connection;
    }

    public async Task SendAsync(string text) =>
        await _client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);

    /// <summary>What comes next, at most; empty when the server has ended the connection.</summary>
    public async Task<string> ReadAsync() =>
        Encoding.UTF8.GetString(_buffer, 0, await _client.GetStream().ReadAsync(_buffer, TestContext.Current.CancellationToken));

    public void Dispose() => _client.Dispose();
}
