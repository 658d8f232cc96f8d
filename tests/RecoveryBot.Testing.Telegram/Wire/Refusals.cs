using System.Globalization;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>
/// Every "no" of the fake in Telegram's own words, which clients tell apart by their text
/// (tdlib/telegram-bot-api Client.cpp).
/// </summary>
internal static class Refusals
{
    public static readonly Reply.Refused Unauthorized = new(401, "Unauthorized");
    public static readonly Reply.Refused NoSuchMethod = new(404, "Not Found: method not found");
    public static readonly Reply.Refused NoSuchPath = new(404, "Not Found");

    public static readonly Reply.Refused OtherPoller = new(
        409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");

    public static readonly Reply.Refused WebhookSetMeanwhile = new(409, "Conflict: terminated by setWebhook request");

    public static readonly Reply.Refused WebhookIsSet = new(
        409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");

    public static readonly Reply.Refused ChatIdIsEmpty = new(400, "Bad Request: chat_id is empty");
    public static readonly Reply.Refused ChatNotFound = new(400, "Bad Request: chat not found");
    public static readonly Reply.Refused UserNotFound = new(400, "Bad Request: user not found");
    public static readonly Reply.Refused MembersAreHidden = new(400, "Bad Request: member list is inaccessible");
    public static readonly Reply.Refused ThreadNotFound = new(400, "Bad Request: message thread not found");
    public static readonly Reply.Refused Blocked = new(403, "Forbidden: bot was blocked by the user");
    public static readonly Reply.Refused Deactivated = new(403, "Forbidden: user is deactivated");
    public static readonly Reply.Refused GroupDeleted = new(403, "Forbidden: the group chat was deleted");

    public static readonly Reply.Refused TextIsEmpty = new(400, "Bad Request: message text is empty");
    public static readonly Reply.Refused TextIsTooLong = new(400, "Bad Request: message is too long");
    public static readonly Reply.Refused CaptionIsTooLong = new(400, "Bad Request: message caption is too long");
    public static readonly Reply.Refused NoSuchParseMode = new(400, "Bad Request: unsupported parse_mode");
    public static readonly Reply.Refused NoKeyboard = new(400, "Bad Request: can't parse reply keyboard markup JSON object");
    public static readonly Reply.Refused ButtonData = new(400, "Bad Request: BUTTON_DATA_INVALID");
    public static readonly Reply.Refused ButtonText = new(
        400, "Bad Request: can't parse inline keyboard button: Inline keyboard button text can't be empty");

    public static readonly Reply.Refused ButtonKind = new(
        400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");

    public static readonly Reply.Refused NotModified = new(
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same " +
        "as a current content and reply markup of the message");

    public static readonly Reply.Refused NothingToEdit = new(400, "Bad Request: message to edit not found");
    public static readonly Reply.Refused MayNotEdit = new(400, "Bad Request: message can't be edited");
    public static readonly Reply.Refused NoTextToEdit = new(400, "Bad Request: there is no text in the message to edit");
    public static readonly Reply.Refused NoCaptionToEdit = new(400, "Bad Request: there is no caption in the message to edit");
    public static readonly Reply.Refused NoSuchMedia = new(400, "Bad Request: can't parse InputMedia: unsupported type");
    public static readonly Reply.Refused NothingToDelete = new(400, "Bad Request: message to delete not found");
    public static readonly Reply.Refused MayNotDelete = new(400, "Bad Request: message can't be deleted for everyone");

    public static readonly Reply.Refused QueryIsTooOld = new(
        400, "Bad Request: query is too old and response timeout expired or query ID is invalid");

    public static readonly Reply.Refused AnswerIsTooLong = new(400, "Bad Request: MESSAGE_TOO_LONG");
    public static readonly Reply.Refused NoCommands = new(400, "Bad Request: can't parse commands JSON array");
    public static readonly Reply.Refused CommandName = new(400, "Bad Request: BOT_COMMAND_INVALID");
    public static readonly Reply.Refused CommandDescription = new(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
    public static readonly Reply.Refused NoSuchFile = new(
        400, "Bad Request: wrong file identifier/HTTP URL specified");

    public static readonly Reply.Refused FileIsEmpty = new(400, "Bad Request: file must be non-empty");
    public static readonly Reply.Refused NoPicture = new(400, "Bad Request: IMAGE_PROCESS_FAILED");
    public static readonly Reply.Refused PictureSize = new(400, "Bad Request: PHOTO_INVALID_DIMENSIONS");
    public static readonly Reply.Refused FileIsTooBig = new(413, "Request Entity Too Large");

    public static Reply.Refused NoFileGiven(string kind) => new(400, $"Bad Request: there is no {kind} in the request");

    public static Reply.Refused MayNotSend(string what) => new(400, $"Bad Request: not enough rights to send {what} to the chat");

    /// <param name="kind">"group" or "supergroup".</param>
    public static Reply.Refused Kicked(string kind) => new(403, $"Forbidden: bot was kicked from the {kind} chat");

    public static Reply.Refused NotAMember(string kind) => new(403, $"Forbidden: bot is not a member of the {kind} chat");

    public static Reply.Refused Migrated(long to) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat") { MigrateToChatId = to };

    public static Reply.Refused CannotParse(string why) => new(400, $"Bad Request: can't parse entities: {why}");

    public static Reply.Refused CannotRead(string why) => new(400, $"Bad Request: {why}");

    /// <summary>Whole seconds, never less than one.</summary>
    public static Reply.Refused TooManyRequests(TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return new(429, string.Create(CultureInfo.InvariantCulture, $"Too Many Requests: retry after {seconds}"))
        {
            RetryAfter = seconds,
        };
    }
}
