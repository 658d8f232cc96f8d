using System.Net;
using System.Text.Json;
using NodaTime;
using RecoveryBot.OnTelegram.Calls;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace RecoveryBot.OnTelegram.Tests.Calls;

/// <summary>The server's own sentences and what they come to.</summary>
public sealed class CallFailureParserTests
{
    private static readonly (Exception Thrown, CallFailure Failure)[] Cases =
    [
        (Refused(429, "Too Many Requests: retry after 7", retryAfter: 7), new CallFailure.RateLimited(Duration.FromSeconds(7))),
        (Refused(429, "Too Many Requests"), new CallFailure.RateLimited(Duration.FromSeconds(1))),
        (Refused(429, "Too Many Requests", retryAfter: 3600), new CallFailure.RateLimited(Duration.FromHours(1))),
        (Refused(429, "Too Many Requests", retryAfter: int.MaxValue), new CallFailure.RateLimited(Duration.FromHours(1), IsAbsurd: true)),
        (Refused(429, "Too Many Requests", retryAfter: -7), new CallFailure.RateLimited(Duration.FromSeconds(1))),
        (new RequestException("no JSON", HttpStatusCode.TooManyRequests, new JsonException("<", "$", 0, 0)), new CallFailure.RateLimited(Duration.FromSeconds(30))),
        (Refused(400, "Bad Request: message thread not found"), new CallFailure.TopicGone()),
        (Refused(400, "Bad Request: TOPIC_DELETED"), new CallFailure.TopicGone()),
        (Refused(400, "Bad Request: TOPIC_CLOSED"), new CallFailure.ChatGone("400 Bad Request: TOPIC_CLOSED")),
        (Refused(403, "Forbidden: bot was blocked by the user"), new CallFailure.ChatGone("403 Forbidden: bot was blocked by the user")),
        (Refused(403, "Forbidden: user is deactivated"), new CallFailure.ChatGone("403 Forbidden: user is deactivated")),
        (Refused(403, "Forbidden: bot was kicked from the group chat"), new CallFailure.ChatGone("403 Forbidden: bot was kicked from the group chat")),
        (Refused(400, "Bad Request: chat not found"), new CallFailure.ChatGone("400 Bad Request: chat not found")),
        (Refused(400, "Bad Request: group chat was upgraded to a supergroup chat", movedTo: -1007), new CallFailure.ChatMoved(-1007)),
        (Refused(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"), new CallFailure.SameAlready()),
        (Refused(400, "Bad Request: message to edit not found"), new CallFailure.NotEditable()),
        (Refused(400, "Bad Request: message can't be edited"), new CallFailure.NotEditable()),
        (Refused(400, "Bad Request: there is no text in the message to edit"), new CallFailure.NotEditable(IsThere: true)),
        (Refused(400, "Bad Request: there is no caption in the message to edit"), new CallFailure.NotEditable(IsThere: true)),
        (Refused(400, "Bad Request: not enough rights to send photos to the chat"), new CallFailure.FileRefused("400 Bad Request: not enough rights to send photos to the chat")),
        (Refused(400, "Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN"), new CallFailure.FileRefused("400 Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN")),
        (Refused(400, "Bad Request: not enough rights to send text messages to the chat"), new CallFailure.ChatGone("400 Bad Request: not enough rights to send text messages to the chat")),
        (Refused(400, "Bad Request: CHAT_WRITE_FORBIDDEN"), new CallFailure.ChatGone("400 Bad Request: CHAT_WRITE_FORBIDDEN")),
        (Refused(400, "Bad Request: can't parse entities: Unsupported start tag \"my knee\" at byte offset 3"), new CallFailure.Refused("400 Bad Request: can't parse entities")),
        (Refused(401, "Unauthorized"), new CallFailure.TokenRefused()),
        (Refused(404, "Not Found"), new CallFailure.TokenRefused()),
        (Refused(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"), new CallFailure.Conflict(ByWebhook: false)),
        (Refused(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"), new CallFailure.Conflict(ByWebhook: true)),
        (Refused(500, "Internal Server Error: restart"), new CallFailure.TryLater("500 Internal Server Error: restart")),
        (Broken(HttpRequestError.ConnectionError), new CallFailure.TryLater("no connection: ConnectionError")),
        (Broken(HttpRequestError.NameResolutionError), new CallFailure.TryLater("no connection: NameResolutionError")),
        (Broken(HttpRequestError.SecureConnectionError), new CallFailure.TryLater("no connection: SecureConnectionError")),
        (Broken(HttpRequestError.ResponseEnded), new CallFailure.OutcomeUnknown("connection broken: ResponseEnded")),
        (Broken(HttpRequestError.Unknown), new CallFailure.OutcomeUnknown("connection broken: Unknown")),
        (new RequestException("There was an exception", HttpStatusCode.BadGateway, new InvalidDataException()), new CallFailure.TryLater("502")),
        (new InvalidDataException("my knee"), new CallFailure.OutcomeUnknown("InvalidDataException")),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_it_comes_to(int number) => Assert.Equal(Cases[number].Failure, CallFailureParser.Of(Cases[number].Thrown));

    [Fact]
    public void No_failure_is_missing_from_these_cases() => Assert.Equal(
        typeof(CallFailure).GetNestedTypes().Select(type => type.Name).Order(),
        Cases.Select(entry => entry.Failure.GetType().Name).Distinct().Order());

    private static ApiRequestException Refused(int code, string words, int? retryAfter = null, long? movedTo = null) =>
        new(words, code, new ResponseParameters { RetryAfter = retryAfter, MigrateToChatId = movedTo });

    private static RequestException Broken(HttpRequestError error) =>
        new("Bot API Service Failure", new HttpRequestException(error, "http://x/bot1:secret"));
}
