using System.Net;
using Microsoft.Extensions.Logging;
using NodaTime;
using RecoveryBot.Application.Upkeep;
using RecoveryBot.OnDiscord.Interactions;

namespace RecoveryBot.OnDiscord.Hearing;

/// <summary>The address where Discord may deliver interactions, behind whatever ends the encryption.</summary>
/// <param name="take">Takes a genuine interaction and returns at once.</param>
internal sealed partial class InteractionsDoor(
    DiscordEndpoint settings, InteractionEndpoint endpoint, Action<Interaction> take, IClock clock, ILogger logger)
{
    /// <exception cref="WrongSettingException">Nobody can listen there.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var listener = new HttpListener { Prefixes = { settings.Address } };
        try
        {
            listener.Start();
        }
        catch (HttpListenerException refused)
        {
            throw new WrongSettingException(DiscordTroubles.CannotListen(refused.ErrorCode));
        }

        await using var ending = stopping.Register(listener.Abort);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = AnswerAsync(context, stopping);
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                stopping.ThrowIfCancellationRequested();
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken stopping)
    {
        try
        {
            using var response = context.Response;
            var answer = await JudgeAsync(context.Request, stopping);
            response.StatusCode = answer.Status;
            if (answer.Interaction is { } interaction)
            {
                take(interaction);
            }

            if (answer.Json is { } json)
            {
                response.ContentType = "application/json";
                await response.OutputStream.WriteAsync(json, stopping);
            }
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // Whoever asked is not there any more.
            Log.Gone(logger);
        }
    }

    private async Task<EndpointAnswer> JudgeAsync(HttpListenerRequest request, CancellationToken stopping)
    {
        if (request.HttpMethod != "POST")
        {
            return new EndpointAnswer(405);
        }

        if (await ReadAsync(request, stopping) is not { } body)
        {
            return new EndpointAnswer(413);
        }

        return endpoint.Answer(
            request.Headers["X-Signature-Ed25519"], request.Headers["X-Signature-Timestamp"], body, clock.GetCurrentInstant());
    }

    /// <returns>Null if it is too long.</returns>
    private static async Task<byte[]?> ReadAsync(HttpListenerRequest request, CancellationToken stopping)
    {
        var body = new MemoryStream();
        var piece = new byte[8192];
        for (var read = 1; read > 0;)
        {
            read = await request.InputStream.ReadAsync(piece, stopping);
            body.Write(piece, 0, read);
            if (body.Length > InteractionEndpoint.LongestBody)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 44, Level = LogLevel.Debug, Message = "Somebody left before the answer to their request")]
        public static partial void Gone(ILogger logger);
    }
}
