using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord;

namespace RecoveryBot.Testing.Tests.Discord;

public sealed class RecordTests : DiscordTest
{
    private readonly string _file;

    public RecordTests()
        : this(Path.GetTempFileName())
    {
    }

    private RecordTests(string file)
        : base(new FakeDiscordSettings { RecordRequestsTo = file }) => _file = file;

    [Fact]
    public async Task Every_request_is_written_down()
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent("""{"content":"Your week."}"""), "payload_json" },
            { new ByteArrayContent([1, 2, 3]), "files[0]", "week.png" },
        };
        await Bot.SendContentAsync(HttpMethod.Post, $"channels/{Chat}/messages", content);
        await Bot.GetAsync($"channels/{Chat}/messages?limit=1");

        var written = await File.ReadAllLinesAsync(_file, TestContext.Current.CancellationToken);
        File.Delete(_file);
        var lines = written.Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["POST", "PUT", "POST", "GET"], lines.Select(line => (string?)line["method"]));
        Assert.Equal("/api/v10/users/@me/channels", (string?)lines[0]["path"]);
        Assert.Equal($"{Ann.Person.Id}", (string?)lines[0]["body"]!["recipient_id"]);
        Assert.Equal(("Your week.", "files[0]"), ((string?)lines[2]["body"]!["content"], (string?)lines[2]["body"]!["files"]![0]));
        Assert.StartsWith("multipart/form-data", (string?)lines[2]["contentType"], StringComparison.Ordinal);
        Assert.Equal(("limit=1", null), ((string?)lines[3]["query"], lines[3]["body"]));
    }
}
