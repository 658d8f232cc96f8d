using System.Net.WebSockets;

namespace RecoveryBot.Testing.Http;

/// <summary>A site that also talks over WebSockets (RFC 6455), on whatever path.</summary>
internal interface IWebSocketSite : IHttpSite
{
    /// <summary>The talk: the connection ends with it.</summary>
    /// <param name="line">Hands have been shaken.</param>
    /// <param name="reset">Ends the connection with a reset instead.</param>
    /// <param name="closing">The door closes.</param>
    Task TalkAsync(RequestHead head, WebSocket line, Action reset, CancellationToken closing);
}
