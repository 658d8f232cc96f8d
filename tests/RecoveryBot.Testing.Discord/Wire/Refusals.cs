namespace RecoveryBot.Testing.Discord.Wire;

/// <summary>Every "no" there is, by the JSON error codes of topics/opcodes-and-status-codes.mdx.</summary>
internal static class Refusals
{
    public static RefusedException Unauthorized => new(401, 0, "401: Unauthorized");

    public static RefusedException NotFound => new(404, 0, "404: Not Found");

    public static RefusedException MethodNotAllowed => new(405, 0, "405: Method Not Allowed");

    public static RefusedException UnknownChannel => new(404, 10003, "Unknown Channel");

    public static RefusedException UnknownMessage => new(404, 10008, "Unknown Message");

    public static RefusedException UnknownUser => new(404, 10013, "Unknown User");

    public static RefusedException UnknownWebhook => new(404, 10015, "Unknown Webhook");

    public static RefusedException UnknownInteraction => new(404, 10062, "Unknown interaction");

    public static RefusedException UnknownCommand => new(404, 10063, "Unknown application command");

    public static RefusedException UnknownApplication => new(404, 10002, "Unknown Application");

    public static RefusedException OpeningTooFast => new(400, 40003, "You are opening direct messages too fast");

    public static RefusedException AlreadyAcknowledged =>
        new(400, 40060, "Interaction has already been acknowledged.");

    /// <summary>What comes without a proper <c>User-Agent</c>.</summary>
    public static RefusedException InternalNetworkError => new(403, 40333, "internal network error");

    public static RefusedException MissingAccess => new(403, 50001, "Missing Access");

    public static RefusedException NotInADirectChannel => new(403, 50003, "Cannot execute action on a DM channel");

    public static RefusedException OthersMessage => new(403, 50005, "Cannot edit a message authored by another user");

    public static RefusedException EmptyMessage => new(400, 50006, "Cannot send an empty message");

    public static RefusedException CannotSendToThisUser => new(403, 50007, "Cannot send messages to this user");

    public static RefusedException MissingPermissions => new(403, 50013, "Missing Permissions");

    public static RefusedException InvalidWebhookToken => new(401, 50027, "Invalid Webhook Token");

    public static RefusedException BrokenJson => new(400, 50109, "The request body contains invalid JSON.");

    public static RefusedException NoMutualGuilds =>
        new(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
}
