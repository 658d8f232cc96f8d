namespace RecoveryBot.OnTelegram.Calls;

/// <summary>
/// Puts the token into a request's address at the last moment: Telegram wants it in the path, which nothing redacts. The
/// library, its exceptions and whatever traces, counts or logs requests see a stand-in.
/// </summary>
internal sealed class BotTokenHandler(string token, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>What the library is given instead.</summary>
    public string StandIn { get; } = "1:hidden";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var shown = request.RequestUri!;
        request.RequestUri = new Uri(shown, shown.PathAndQuery.Replace(StandIn, token, StringComparison.Ordinal));
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
