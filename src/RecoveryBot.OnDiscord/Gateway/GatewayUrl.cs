namespace RecoveryBot.OnDiscord.Gateway;

/// <summary>Where a gateway is, as Discord tells it: with or without a stroke at the end, without a query.</summary>
internal static class GatewayUrl
{
    /// <summary>Whether a gateway can be there.</summary>
    public static bool IsOne(string? text) =>
        // The whole of it as well: a space at the end is no harm until something follows.
        text is not null && IsWebSocket(text) && IsWebSocket(Whole(text));

    /// <summary>What to connect to (events/gateway, "Gateway URL Query String Params").</summary>
    /// <param name="url">See <see cref="IsOne"/>.</param>
    public static Uri ToConnect(string url) => new(Whole(url));

    private static string Whole(string url) => $"{url.TrimEnd('/')}/?v=10&encoding=json";

    private static bool IsWebSocket(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "wss" or "ws";
}
