using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Tests.Discord.Rest;

/// <summary>interactions/application-commands.mdx.</summary>
public sealed class CommandTests() : DiscordTest(NoSendLimits)
{
    private string Path => $"applications/{Discord.ApplicationId}/commands";

    [Fact]
    public async Task Commands_are_put_at_once_and_keep_their_ids()
    {
        var before = (await Bot.GetAsync(Path)).Json.AsArray();

        await Bot.RegisterAsync(Command("checkin", "Again."), Command("week", "The week."));

        var after = (await Bot.GetAsync(Path)).Json.AsArray();
        Assert.Equal(["checkin", "week"], after.Select(one => (string?)one!["name"]));
        Assert.Equal((string?)before[0]!["id"], (string?)after[0]!["id"]);
        Assert.Equal(2, Discord.Counted.CommandsPut);
        Assert.Throws<InvalidOperationException>(() => Ann.Slash("log", ("minutes", 45)));
    }

    [Fact]
    public async Task One_more_is_created_and_deleted()
    {
        var created = await Bot.PostAsync(Path, Command("week", "The week."));
        Ann.Slash("week");

        var deleted = await Bot.DeleteAsync($"{Path}/{created.Id}");

        Assert.Equal((201, 204), ((int)created.Status, (int)deleted.Status));
        Assert.Throws<InvalidOperationException>(() => Ann.Slash("week"));
        Assert.Equal((404, 10063), (await Bot.DeleteAsync($"{Path}/{created.Id}")).Refusal);
    }

    [Theory]
    [InlineData("CheckIn", "Upper case.")]
    [InlineData("check in", "A space.")]
    [InlineData("", "No name.")]
    [InlineData("checkin", "")]
    public async Task A_command_that_is_none_is_refused(string name, string description) =>
        Assert.Equal((400, 50035), (await Bot.RegisterAsync(Command(name, description))).Refusal);

    [Fact]
    public async Task An_option_must_be_right_too()
    {
        var command = Command("log", "Log.");
        command["options"] = new JsonArray(new JsonObject { ["type"] = 3, ["name"] = "What", ["description"] = "?", ["need"] = true });

        var refused = await Bot.RegisterAsync(command);

        Assert.NotNull(refused.Json["errors"]!["0"]!["options"]!["0"]!["name"]);
        Assert.NotNull(refused.Json["errors"]!["0"]!["options"]!["0"]!["need"]);
    }

    [Fact]
    public async Task Another_application_s_commands_are_not_there() =>
        Assert.Equal((404, 10002), (await Bot.GetAsync("applications/5/commands")).Refusal);

    [Fact]
    public void The_app_offers_only_what_is_registered()
    {
        Assert.Throws<InvalidOperationException>(() => Ann.Slash("nothing"));
        Assert.Throws<InvalidOperationException>(() => Ann.Slash("log"));
        Assert.Throws<InvalidOperationException>(() => Ann.Slash("log", ("minutes", "many")));
        Assert.Throws<InvalidOperationException>(() => Ann.Slash("log", ("minutes", 45), ("hours", 1)));
    }

    [Fact]
    public async Task A_subcommand_comes_with_its_options_inside()
    {
        var command = Command("trainer", "Trainers.");
        command["options"] = new JsonArray(new JsonObject
        {
            ["type"] = 1,
            ["name"] = "add",
            ["description"] = "One more.",
            ["options"] = new JsonArray(new JsonObject { ["type"] = 6, ["name"] = "who", ["description"] = "Who.", ["required"] = true }),
        });
        await Bot.RegisterAsync(command);

        var data = JsonNode.Parse(Ann.Slash("trainer add", ("who", $"{Ann.Person.Id}")).Json)!["data"]!;

        Assert.Equal("add", (string?)data["options"]![0]!["name"]);
        Assert.Equal($"{Ann.Person.Id}", (string?)data["options"]![0]!["options"]![0]!["value"]);
        Assert.Throws<InvalidOperationException>(() => Ann.Slash("trainer"));
        Assert.Throws<InvalidOperationException>(() => Ann.Slash("trainer drop"));
    }

    private static JsonObject Command(string name, string description) => new() { ["name"] = name, ["description"] = description };
}
