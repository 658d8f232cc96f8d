using NodaTime;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Web;
using RecoveryBot.OnDiscord.Interactions;

namespace RecoveryBot.OnDiscord.Receiving;

/// <summary>The address where Discord may deliver interactions, behind whatever ends the encryption.</summary>
/// <param name="take">Takes a genuine interaction and returns at once.</param>
internal sealed class InteractionDelivery(DiscordEndpoint settings, Action<Interaction> take, IClock clock)
{
    private const string Signature = "X-Signature-Ed25519";
    private const string Timestamp = "X-Signature-Timestamp";

    private readonly InteractionEndpoint _endpoint = new(new InteractionSignature(settings.PublicKey));

    /// <exception cref="WrongSettingException">Nobody can listen there.</exception>
    public async Task RunAsync(IWebServer server, CancellationToken stopping)
    {
        try
        {
            await server.ServeAsync(
                new WebEndpoint(settings.Origin, settings.Path, InteractionEndpoint.LongestBody, AnswerAsync) { Refuse = Refuse }, stopping);
        }
        // Its text could name what is not ours to tell; what is wrong is the setting.
        catch (IOException)
        {
            throw new WrongSettingException(DiscordErrors.CannotListen);
        }
    }

    private static WebAnswer? Refuse(WebRequest request) => request.Method != "POST" ? new WebAnswer(405)
        : request.Header(Signature) is null || request.Header(Timestamp) is null ? new WebAnswer(401)
        : null;

    private Task<WebAnswer> AnswerAsync(WebRequest request, CancellationToken aborted)
    {
        var answer = _endpoint.Answer(request.Header(Signature), request.Header(Timestamp), request.Body, clock.GetCurrentInstant());
        if (answer.Interaction is { } interaction)
        {
            take(interaction);
        }

        return Task.FromResult(answer.Json is { } json ? WebAnswer.Json(answer.Status, json) : new WebAnswer(answer.Status));
    }
}
