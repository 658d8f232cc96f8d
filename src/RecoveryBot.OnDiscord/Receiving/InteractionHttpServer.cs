using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.OnDiscord.Interactions;

namespace RecoveryBot.OnDiscord.Receiving;

/// <summary>The address where Discord may deliver interactions, behind whatever ends the encryption.</summary>
/// <param name="take">Takes a genuine interaction and returns at once.</param>
internal sealed class InteractionHttpServer(
    DiscordEndpoint settings, InteractionEndpoint endpoint, Action<Interaction> take, IClock clock) : IHttpApplication<HttpContext>
{
    /// <exception cref="WrongSettingException">Nobody can listen there.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var server = Server();
        server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Add(settings.Origin);
        try
        {
            await server.StartAsync(this, stopping);
        }
        // The text of either could name what is not ours to tell; what is wrong is the setting.
        catch (Exception refused) when (refused is IOException or SocketException)
        {
            throw new WrongSettingException(DiscordErrors.CannotListen);
        }

        await new TaskCompletionSource().Task.WaitAsync(stopping);
    }

    HttpContext IHttpApplication<HttpContext>.CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    void IHttpApplication<HttpContext>.DisposeContext(HttpContext context, Exception? exception)
    {
        // There is nothing to put away.
    }

    async Task IHttpApplication<HttpContext>.ProcessRequestAsync(HttpContext context)
    {
        var answer = await AnswerAsync(context.Request, context.RequestAborted);
        context.Response.StatusCode = answer.Status;
        if (answer.Interaction is { } interaction)
        {
            take(interaction);
        }

        if (answer.Json is { } json)
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(json, context.RequestAborted);
        }
    }

    // A body that is too long makes the reading fail, and the server answers with 413 by itself.
    private async Task<EndpointResponse> AnswerAsync(HttpRequest request, CancellationToken aborted)
    {
        if (!request.Path.StartsWithSegments(settings.Path))
        {
            return new EndpointResponse(404);
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return new EndpointResponse(405);
        }

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, aborted);
        return endpoint.Answer(
            request.Headers["X-Signature-Ed25519"], request.Headers["X-Signature-Timestamp"], body.ToArray(), clock.GetCurrentInstant());
    }

    private static KestrelServer Server()
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = InteractionEndpoint.LongestBody;
        // Without loggers: they would write what strangers send.
        var loggers = NullLoggerFactory.Instance;
        return new KestrelServer(
            Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), loggers), loggers);
    }
}
