using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Discord.Rest;

public sealed class MessageTests() : DiscordTest(NoSendLimits)
{
    [Fact]
    public async Task A_known_nonce_brings_the_message_that_stands_already()
    {
        var first = await SendAsync("one", "n1", isEnforced: true);
        var second = await SendAsync("one", "n1", isEnforced: true);

        Assert.Equal(first.Id, second.Id);
        Assert.Equal("n1", (string?)second.Json["nonce"]);
        Assert.Single(Ann.Messages);
        Assert.Equal((1, 1), (Discord.Counted.NonceRepeats, Discord.Counted.MessagesCreated));
    }

    [Fact]
    public async Task A_nonce_that_is_not_enforced_or_is_old_repeats()
    {
        await SendAsync("one", "n1", isEnforced: true);
        await SendAsync("two", "n1", isEnforced: false);
        Clock.Advance(TimeSpan.FromMinutes(6));
        await SendAsync("three", "n1", isEnforced: true);

        Assert.Equal(["one", "two", "three"], Ann.Messages.Select(one => one.Text));
    }

    [Fact]
    public async Task Files_come_with_their_names_and_descriptions()
    {
        var sent = await SendFilesAsync(new JsonObject
        {
            ["content"] = "Your week.",
            ["attachments"] = new JsonArray(new JsonObject { ["id"] = "0", ["description"] = "A chart." }),
        });

        var file = Assert.Single(Ann.Messages.Single().Files);
        Assert.Equal(("week.png", "A chart."), (file.Name, file.Description));
        Assert.Equal([1, 2, 3], file.Content);
        Assert.Equal("week.png", (string?)sent.Json["attachments"]![0]!["filename"]);
        Assert.Equal("bot: Your week. (week.png: A chart.)", Ann.Read());
    }

    [Fact]
    public async Task A_file_s_id_is_a_string_and_has_a_file()
    {
        var number = await SendFilesAsync(new JsonObject { ["attachments"] = new JsonArray(new JsonObject { ["id"] = 0 }) });
        var nowhere = await SendFilesAsync(new JsonObject { ["attachments"] = new JsonArray(new JsonObject { ["id"] = "7" }) });

        Assert.Equal((400, 50035), number.Refusal);
        Assert.Equal((400, 50035), nowhere.Refusal);
    }

    [Fact]
    public async Task An_edit_keeps_the_files_it_names()
    {
        var sent = await SendFilesAsync(new JsonObject { ["content"] = "Your week." });
        var path = $"channels/{Chat}/messages/{sent.Id}";

        await Bot.PatchAsync(path, new JsonObject { ["content"] = "Still there." });
        var kept = Ann.Messages.Single().Files.Length;
        await Bot.PatchAsync(path, new JsonObject { ["attachments"] = new JsonArray() });

        Assert.Equal((1, 0), (kept, Ann.Messages.Single().Files.Length));
    }

    [Fact]
    public async Task A_message_can_be_read_and_deleted_and_is_gone_then()
    {
        var sent = await Bot.SayAsync(Chat, "Soon gone.");
        var path = $"channels/{Chat}/messages/{sent.Id}";
        Ann.Write("Hm.");

        var read = await Bot.GetAsync(path);
        var list = await Bot.GetAsync($"channels/{Chat}/messages?limit=1");
        var deleted = await Bot.DeleteAsync(path);

        Assert.Equal("Soon gone.", (string?)read.Json["content"]);
        Assert.Equal("Hm.", (string?)Assert.Single(list.Json.AsArray())!["content"]);
        Assert.Equal(204, (int)deleted.Status);
        Assert.Equal((404, 10008), (await Bot.GetAsync(path)).Refusal);
        Assert.Equal((404, 10008), (await Bot.PatchAsync(path, new JsonObject { ["content"] = "?" })).Refusal);
        Assert.Equal("Ann: Hm.", Ann.Read());
    }

    [Fact]
    public async Task Another_s_message_is_not_the_bot_s_to_change()
    {
        var theirs = Ann.Write("Mine.");

        var refused = await Bot.PatchAsync($"channels/{Chat}/messages/{theirs.Id}", new JsonObject { ["content"] = "Not yours." });

        Assert.Equal((403, 50005), refused.Refusal);
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData("""{"parse":[]}""", 0)]
    [InlineData("""{"parse":["users"]}""", 1)]
    [InlineData("""{"parse":["everyone","roles"]}""", 2)]
    [InlineData("""{"users":["9"],"roles":["5"]}""", 1)]
    public async Task Whom_a_message_would_have_pinged_is_counted(string? allowed, int pings)
    {
        var body = new JsonObject { ["content"] = $"\\@everyone <@{Ann.Person.Id}> <@{Ann.Person.Id}> <@&5>" };
        if (allowed is not null)
        {
            body["allowed_mentions"] = JsonNode.Parse(allowed);
        }

        await Bot.PostAsync($"channels/{Chat}/messages", body);

        Assert.Equal(pings, Discord.Counted.Pings);
    }

    private Task<PlainBot.Answer> SendAsync(string content, string nonce, bool isEnforced) =>
        Bot.PostAsync($"channels/{Chat}/messages", new JsonObject
        {
            ["content"] = content,
            ["nonce"] = nonce,
            ["enforce_nonce"] = isEnforced,
        });

    private async Task<PlainBot.Answer> SendFilesAsync(JsonObject payload)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(payload.ToJsonString(), System.Text.Encoding.UTF8, "application/json"), "payload_json" },
            { new ByteArrayContent([1, 2, 3]), "files[0]", "week.png" },
        };
        return await Bot.SendContentAsync(HttpMethod.Post, $"channels/{Chat}/messages", content);
    }
}
