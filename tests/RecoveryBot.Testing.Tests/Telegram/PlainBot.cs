using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram;

namespace RecoveryBot.Testing.Tests.Telegram;

/// <summary>A bot with no library: what goes over the wire, and nothing else.</summary>
internal sealed class PlainBot(FakeTelegram telegram) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    private string Address => $"{telegram.BaseUrl}/bot{telegram.Token}/";

    /// <summary>Calls with JSON, as most libraries do.</summary>
    public Task<Answer> CallAsync(string method, JsonObject? arguments = null, CancellationToken? giveUp = null) =>
        PostAsync(method, new StringContent((arguments ?? []).ToJsonString(), Encoding.UTF8, "application/json"), giveUp);

    public async Task<Answer> PostAsync(string method, HttpContent content, CancellationToken? giveUp = null)
    {
        using var answer = await _http.PostAsync(Address + method, content, giveUp ?? TestContext.Current.CancellationToken);
        return await ReadAsync(answer);
    }

    public async Task<Answer> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(telegram.BaseUrl + path, TestContext.Current.CancellationToken);
        return await ReadAsync(answer);
    }

    public Task<Answer> SayAsync(long chat, string text, string? parseMode = null, JsonNode? keyboard = null)
    {
        var arguments = new JsonObject { ["chat_id"] = chat, ["text"] = text };
        if (parseMode is not null)
        {
            arguments["parse_mode"] = parseMode;
        }

        if (keyboard is not null)
        {
            arguments["reply_markup"] = keyboard;
        }

        return CallAsync("sendMessage", arguments);
    }

    public Task<Answer> EditAsync(long chat, int message, string text, JsonNode? keyboard = null) =>
        CallAsync("editMessageText", new JsonObject
        {
            ["chat_id"] = chat,
            ["message_id"] = message,
            ["text"] = text,
            ["reply_markup"] = keyboard,
        });

    public Task<Answer> PollAsync(long offset = 0, int limit = 100, int timeout = 0, params string[] allowed)
    {
        var arguments = new JsonObject { ["offset"] = offset, ["limit"] = limit, ["timeout"] = timeout };
        if (allowed.Length > 0)
        {
            arguments["allowed_updates"] = new JsonArray([.. allowed.Select(kind => JsonValue.Create(kind))]);
        }

        return CallAsync("getUpdates", arguments);
    }

    /// <summary>One row of buttons: label and data.</summary>
    public static JsonObject Keyboard(params (string Text, string Data)[] buttons) => new()
    {
        ["inline_keyboard"] = new JsonArray(new JsonArray(
            [.. buttons.Select(one => new JsonObject { ["text"] = one.Text, ["callback_data"] = one.Data })])),
    };

    public void Dispose() => _http.Dispose();

    private static async Task<Answer> ReadAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answer(answer.StatusCode, JsonNode.Parse(body)!);
    }

    internal sealed record Answer(HttpStatusCode Status, JsonNode Body)
    {
        public bool IsOk => (bool)Body["ok"]!;

        public JsonNode Result => Body["result"] ?? throw new InvalidOperationException(Body.ToJsonString());

        public string Description => (string)Body["description"]!;

        public int RetryAfter => (int)Body["parameters"]!["retry_after"]!;

        public int MessageId => (int)Result["message_id"]!;

        /// <summary>The ids of the updates it brought.</summary>
        public IReadOnlyList<int> UpdateIds => [.. Result.AsArray().Select(update => (int)update!["update_id"]!)];

        /// <summary>The first update it brought.</summary>
        public JsonNode Update => Result[0]!;
    }
}
