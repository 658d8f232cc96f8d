using Microsoft.AspNetCore.Http;

namespace RecoveryBot.Testing.Http;

/// <param name="Delivered">Told in the end whether the whole answer has left for a client that was still there.</param>
internal sealed record HttpAnswer(int Status, string ContentType, byte[] Body, Delivery Delivery, Action<bool>? Delivered = null)
{
    /// <summary>Beside those that every answer has.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public void WriteHead(HttpResponse response)
    {
        response.StatusCode = Status;
        response.Headers.Server = "nginx";
        foreach (var (name, value) in Headers)
        {
            response.Headers[name] = value;
        }

        // 204 says that there is no body at all (RFC 9110, 8.6).
        if (Status != StatusCodes.Status204NoContent)
        {
            response.ContentType = ContentType;
            response.ContentLength = Body.Length;
        }
    }
}
