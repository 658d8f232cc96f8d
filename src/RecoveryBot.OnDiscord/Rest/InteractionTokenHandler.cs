namespace RecoveryBot.OnDiscord.Rest;

/// <summary>
/// Puts an interaction's token into a request's address at the last moment: Discord wants it in the path, which nothing
/// redacts. Whatever traces, counts or logs requests sees a stand-in.
/// </summary>
internal sealed class InteractionTokenHandler(Uri api, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string StandIn = "hidden";

    private static readonly HttpRequestOptionsKey<string> Path = new("path");

    public static HttpRequestMessage MessageOf(RestRequest request)
    {
        var shown = request.IsByInteraction ? request.Path.Replace(request.Major, StandIn, StringComparison.Ordinal) : request.Path;
        var message = new HttpRequestMessage(request.Method, shown);
        message.Options.Set(Path, request.Path);
        return message;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var shown = request.RequestUri;
        request.RequestUri = request.Options.TryGetValue(Path, out var path) ? new Uri(api, path) : shown;
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            request.RequestUri = shown;
        }
    }
}
