using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Telegram.Bot.Exceptions;

namespace RecoveryBot.OnTelegram.Calls;

/// <summary>Reads what the library throws. Nothing of its text goes on that could quote a person.</summary>
internal static partial class CallFailureParser
{
    // The server's own words, as far as they tell one refusal from another.
    private static readonly string[] GoneWords =
    [
        "chat not found", "PEER_ID_INVALID", "user not found", "group chat was deleted", "TOPIC_CLOSED", "CHAT_WRITE_FORBIDDEN",
        "CHAT_SEND_PLAIN_FORBIDDEN", "CHAT_RESTRICTED", "CHAT_ADMIN_REQUIRED", "not enough rights", "have no rights to send", "need administrator rights",
    ];

    private static readonly string[] FileRefusedWords =
    [
        "not enough rights to send photos", "not enough rights to send documents", "CHAT_SEND_PHOTOS_FORBIDDEN", "CHAT_SEND_DOCS_FORBIDDEN",
        "CHAT_SEND_MEDIA_FORBIDDEN", "PHOTO_INVALID_DIMENSIONS", "IMAGE_PROCESS_FAILED", "PHOTO_SAVE_FILE_INVALID", "PHOTO_EXT_INVALID",
    ];

    private static readonly string[] TopicGoneWords = ["message thread not found", "TOPIC_DELETED", "TOPIC_ID_INVALID"];

    private static readonly string[] NotEditableWords =
        ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"];

    private static readonly string[] OtherMakeWords = ["there is no text in the message to edit", "there is no caption in the message to edit"];

    private const string RetryAfter = "$.parameters.retry_after";
    private const long UnsaidSeconds = 30;

    public static CallFailure Of(Exception thrown) => thrown switch
    {
        ApiRequestException refused => Of(refused),
        // Something in front of Telegram, or a wait that no number holds.
        RequestException { HttpStatusCode: HttpStatusCode.TooManyRequests, InnerException: JsonException { Path: RetryAfter } } =>
            CallFailure.RateLimited.Absurd,
        RequestException { HttpStatusCode: HttpStatusCode.TooManyRequests } => CallFailure.RateLimited.For(UnsaidSeconds),
        RequestException { InnerException: HttpRequestException inner } => Of(inner),
        RequestException { HttpStatusCode: { } status } when (int)status >= 500 => new CallFailure.TryLater(Code((int)status)),
        RequestException { HttpStatusCode: HttpStatusCode.Unauthorized } => new CallFailure.TokenRefused(),
        _ => new CallFailure.OutcomeUnknown(thrown.GetType().Name),
    };

    private static CallFailure Of(ApiRequestException refused) => refused switch
    {
        { Parameters.MigrateToChatId: { } moved } => new CallFailure.ChatMoved(moved),
        { ErrorCode: 429 } => CallFailure.RateLimited.For(refused.Parameters?.RetryAfter ?? 1),
        // A token that never was one is not found; no other call of ours can be.
        { ErrorCode: 401 or 404 } => new CallFailure.TokenRefused(),
        { ErrorCode: 403 } => new CallFailure.ChatGone(Words(refused)),
        { ErrorCode: 409 } => new CallFailure.Conflict(Says(refused, "webhook")),
        { ErrorCode: >= 500 } => new CallFailure.TryLater(Words(refused)),
        _ when Says(refused, "message is not modified") => new CallFailure.SameAlready(),
        _ when OtherMakeWords.Any(words => Says(refused, words)) => new CallFailure.NotEditable(IsThere: true),
        _ when FileRefusedWords.Any(words => Says(refused, words)) => new CallFailure.FileRefused(Words(refused)),
        _ when NotEditableWords.Any(words => Says(refused, words)) => new CallFailure.NotEditable(),
        _ when TopicGoneWords.Any(words => Says(refused, words)) => new CallFailure.TopicGone(),
        _ when GoneWords.Any(words => Says(refused, words)) => new CallFailure.ChatGone(Words(refused)),
        _ => new CallFailure.Refused(Words(refused)),
    };

    private static CallFailure Of(HttpRequestException broken) => broken.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError
            or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError => new CallFailure.TryLater($"no connection: {broken.HttpRequestError}"),
        var error => new CallFailure.OutcomeUnknown($"connection broken: {error}"),
    };

    private static bool Says(ApiRequestException refused, string words) =>
        refused.Message.Contains(words, StringComparison.OrdinalIgnoreCase);

    // "Bad Request: can't parse entities: …" goes on with what was sent.
    private static string Words(ApiRequestException refused) => $"{Code(refused.ErrorCode)} {OwnWords().Match(refused.Message).Value}".TrimEnd();

    private static string Code(int status) => status.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[A-Za-z' ]{0,80}(: [A-Za-z_' ]{0,80})?")]
    private static partial Regex OwnWords();
}

/// <summary>A call that came to nothing, inside this room only. Has no inner exception, so that none can be printed.</summary>
internal sealed class CallFailedException(CallFailure failure) : Exception(failure.GetType().Name)
{
    public CallFailure Failure => failure;
}
