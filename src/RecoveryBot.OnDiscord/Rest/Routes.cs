namespace RecoveryBot.OnDiscord.Rest;

/// <summary>The routes of Discord's API that are used here, by the names its reference gives them.</summary>
internal static class Routes
{
    public static RestRequest GetGatewayBot() => Get("gateway/bot");

    public static RestRequest GetCurrentApplication() => Get("applications/@me");

    public static RestRequest GetGlobalCommands(string application) =>
        Get("applications/{application.id}/commands", $"applications/{application}/commands");

    public static RestRequest OverwriteGlobalCommands(string application, byte[] json) =>
        new(HttpMethod.Put, "PUT applications/{application.id}/commands", $"applications/{application}/commands") { Json = json };

    /// <summary>Opens a direct channel, or finds the one that is open.</summary>
    public static RestRequest CreateDirectChannel(byte[] json) =>
        new(HttpMethod.Post, "POST users/@me/channels", "users/@me/channels") { Json = json };

    public static RestRequest CreateMessage(string channel, byte[] json, IReadOnlyList<RestFile> files) =>
        new(HttpMethod.Post, "POST channels/{channel.id}/messages", $"channels/{channel}/messages")
        {
            Major = channel,
            Json = json,
            Files = files,
        };

    public static RestRequest EditMessage(string channel, string message, byte[] json) =>
        new(HttpMethod.Patch, "PATCH channels/{channel.id}/messages/{message.id}", $"channels/{channel}/messages/{message}")
        {
            Major = channel,
            Json = json,
        };

    public static RestRequest DeleteMessage(string channel, string message) =>
        new(HttpMethod.Delete, "DELETE channels/{channel.id}/messages/{message.id}", $"channels/{channel}/messages/{message}")
        {
            Major = channel,
        };

    /// <summary>The first answer to an interaction; answers with the message if it made one.</summary>
    public static RestRequest CreateInteractionResponse(string interaction, string token, byte[] json, IReadOnlyList<RestFile> files) =>
        new(
            HttpMethod.Post,
            "POST interactions/{interaction.id}/{interaction.token}/callback",
            $"interactions/{interaction}/{token}/callback?with_response=true")
        {
            Major = token,
            Json = json,
            Files = files,
            IsByInteraction = true,
        };

    public static RestRequest GetOriginalResponse(string application, string token) => Original(HttpMethod.Get, application, token);

    public static RestRequest EditOriginalResponse(string application, string token, byte[] json, IReadOnlyList<RestFile> files) =>
        Original(HttpMethod.Patch, application, token) with { Json = json, Files = files };

    public static RestRequest DeleteOriginalResponse(string application, string token) =>
        Original(HttpMethod.Delete, application, token);

    public static RestRequest CreateFollowup(string application, string token, byte[] json, IReadOnlyList<RestFile> files) =>
        new(
            HttpMethod.Post,
            "POST webhooks/{application.id}/{interaction.token}",
            $"webhooks/{application}/{token}")
        {
            Major = token,
            Json = json,
            Files = files,
            IsByInteraction = true,
        };

    private static RestRequest Original(HttpMethod method, string application, string token) =>
        new(
            method,
            $"{method} webhooks/{{application.id}}/{{interaction.token}}/messages/@original",
            $"webhooks/{application}/{token}/messages/@original")
        {
            Major = token,
            IsByInteraction = true,
        };

    private static RestRequest Get(string path) => Get(path, path);

    private static RestRequest Get(string route, string path) => new(HttpMethod.Get, $"GET {route}", path);
}
