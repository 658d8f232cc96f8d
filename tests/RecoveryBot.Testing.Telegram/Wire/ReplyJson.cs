using System.Text;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Http;

namespace RecoveryBot.Testing.Telegram.Wire;

/// <summary>
/// Writes a reply: <c>{"ok":true,"result":…}</c> or <c>{"ok":false,"error_code":…,"description":…}</c>, the HTTP status
/// being the error code (Bot API, "Making requests" and <c>ResponseParameters</c>).
/// </summary>
internal static class ReplyJson
{
    public static HttpAnswer Write(Reply reply, Delivery delivery, Action<bool> delivered) => reply switch
    {
        Reply.Done done => Answer(200, new JsonObject { ["ok"] = true, ["result"] = done.Result }, delivery, delivered),
        Reply.Refused refused => Answer(refused.Code, Body(refused), delivery, delivered),
        _ => throw new InvalidOperationException($"No answer is written for {reply.GetType().Name}."),
    };

    private static JsonObject Body(Reply.Refused refused)
    {
        var body = new JsonObject
        {
            ["ok"] = false,
            ["error_code"] = refused.Code,
            ["description"] = refused.Description,
        };
        var parameters = new JsonObject();
        if (refused.MigrateToChatId is { } chat)
        {
            parameters["migrate_to_chat_id"] = chat;
        }

        if (refused.RetryAfter is { } seconds)
        {
            parameters["retry_after"] = seconds;
        }

        if (parameters.Count > 0)
        {
            body["parameters"] = parameters;
        }

        return body;
    }

    private static HttpAnswer Answer(int status, JsonObject body, Delivery delivery, Action<bool> delivered) =>
        new(status, "application/json", Encoding.UTF8.GetBytes(body.ToJsonString()), delivery, delivered);
}
