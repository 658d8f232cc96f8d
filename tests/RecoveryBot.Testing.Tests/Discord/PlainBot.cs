using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.Testing.Tests.Discord;

/// <summary>A bot with no library: what goes over the wire, and nothing else.</summary>
internal sealed class PlainBot : IDisposable
{
    private readonly FakeDiscord _discord;
    private readonly HttpClient _http;

    public PlainBot(FakeDiscord discord, string? token = null, string agent = "DiscordBot (https://example.org, 1.0)")
    {
        _discord = discord;
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false })
        {
            BaseAddress = new Uri(discord.ApiUrl),
            Timeout = TimeSpan.FromSeconds(30),
        };
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bot {token ?? discord.Token}");
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", agent);
    }

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Answer> PostAsync(string path, JsonNode body) => SendAsync(HttpMethod.Post, path, body);

    public Task<Answer> PatchAsync(string path, JsonNode body) => SendAsync(HttpMethod.Patch, path, body);

    public Task<Answer> PutAsync(string path, JsonNode body) => SendAsync(HttpMethod.Put, path, body);

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public Task<Answer> SendAsync(HttpMethod verb, string path, JsonNode? body = null) => SendContentAsync(
        verb, path, body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));

    public async Task<Answer> SendContentAsync(HttpMethod verb, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(verb, path) { Content = content };
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answer(answer.StatusCode, body, answer.Headers);
    }

    /// <summary>Opens the person's direct channel; its id.</summary>
    public async Task<string> OpenAsync(Seat who)
    {
        var opened = await PostAsync("users/@me/channels", new JsonObject { ["recipient_id"] = $"{who.Person.Id}" });
        return (string)opened.Json["id"]!;
    }

    public Task<Answer> SayAsync(string channel, string content, JsonNode? components = null)
    {
        var body = new JsonObject { ["content"] = content };
        if (components is not null)
        {
            body["components"] = components;
        }

        return PostAsync($"channels/{channel}/messages", body);
    }

    public Task<Answer> CallbackAsync(Interaction interaction, int type, JsonObject? data = null, string query = "")
    {
        var body = new JsonObject { ["type"] = type };
        if (data is not null)
        {
            body["data"] = data;
        }

        return PostAsync($"interactions/{interaction.Id}/{interaction.Token}/callback{query}", body);
    }

    /// <summary>Below the address of what follows an interaction.</summary>
    public string Webhook(Interaction interaction) => $"webhooks/{_discord.ApplicationId}/{interaction.Token}";

    public Task<Answer> RegisterAsync(params JsonObject[] commands) =>
        PutAsync($"applications/{_discord.ApplicationId}/commands", new JsonArray([.. commands]));

    /// <summary>One row of buttons: label and id.</summary>
    public static JsonArray Row(params (string Label, string Id)[] buttons) => new(new JsonObject
    {
        ["type"] = 1,
        ["components"] = new JsonArray([.. buttons.Select(one => new JsonObject
        {
            ["type"] = 2,
            ["style"] = 2,
            ["label"] = one.Label,
            ["custom_id"] = one.Id,
        })]),
    });

    /// <summary>A row with one menu.</summary>
    public static JsonArray Menu(string id, params (string Label, string Value)[] options) => new(new JsonObject
    {
        ["type"] = 1,
        ["components"] = new JsonArray(new JsonObject
        {
            ["type"] = 3,
            ["custom_id"] = id,
            ["placeholder"] = "Choose",
            ["options"] = new JsonArray([.. options.Select(one => new JsonObject { ["label"] = one.Label, ["value"] = one.Value })]),
        }),
    });

    public void Dispose() => _http.Dispose();

    internal sealed record Answer(HttpStatusCode Status, string Body, HttpResponseHeaders Headers)
    {
        public bool IsOk => (int)Status is >= 200 and < 300;

        public JsonNode Json => JsonNode.Parse(Body)!;

        /// <summary>Discord's own number for what is wrong.</summary>
        public int Code => (int)Json["code"]!;

        public (int Status, int Code) Refusal => ((int)Status, Code);

        public string Id => (string)Json["id"]!;

        public string Header(string name) => Headers.TryGetValues(name, out var values) ? values.Single() : "";
    }
}
