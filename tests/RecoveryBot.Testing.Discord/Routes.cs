namespace RecoveryBot.Testing.Discord;

/// <summary>The routes this Discord has, as counters and faults name them.</summary>
public static class Routes
{
    /// <summary>Stands for every route, where something goes wrong.</summary>
    public const string Any = "*";

    public const string GetGateway = "GET gateway";
    public const string GetGatewayBot = "GET gateway/bot";
    public const string GetMe = "GET users/@me";
    public const string GetApplication = "GET applications/@me";
    public const string OpenDirectChannel = "POST users/@me/channels";
    public const string GetChannel = "GET channels/{channel}";
    public const string GetMessages = "GET channels/{channel}/messages";
    public const string GetMessage = "GET channels/{channel}/messages/{message}";
    public const string CreateMessage = "POST channels/{channel}/messages";
    public const string EditMessage = "PATCH channels/{channel}/messages/{message}";
    public const string DeleteMessage = "DELETE channels/{channel}/messages/{message}";
    public const string StartTyping = "POST channels/{channel}/typing";
    public const string Callback = "POST interactions/{interaction}/{token}/callback";
    public const string GetOriginal = "GET webhooks/{application}/{token}/messages/@original";
    public const string EditOriginal = "PATCH webhooks/{application}/{token}/messages/@original";
    public const string DeleteOriginal = "DELETE webhooks/{application}/{token}/messages/@original";
    public const string FollowUp = "POST webhooks/{application}/{token}";
    public const string GetFollowUp = "GET webhooks/{application}/{token}/messages/{message}";
    public const string EditFollowUp = "PATCH webhooks/{application}/{token}/messages/{message}";
    public const string DeleteFollowUp = "DELETE webhooks/{application}/{token}/messages/{message}";
    public const string GetCommands = "GET applications/{application}/commands";
    public const string PutCommands = "PUT applications/{application}/commands";
    public const string CreateCommand = "POST applications/{application}/commands";
    public const string DeleteCommand = "DELETE applications/{application}/commands/{command}";
}
