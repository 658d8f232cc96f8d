using System.IO.Compression;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.EndToEnd.Tests.Discord;

/// <summary>What somebody lives through who sets a token and begins, in the direct chat and where others read along.</summary>
public sealed class OnDiscordTests : IAsyncDisposable
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47];

    private readonly BotFolders _folders = new();
    private readonly FakeDiscord _discord = RunningOnDiscord.NewDiscord();
    private readonly Seat _anna;

    public OnDiscordTests() => _anna = _discord.NewPerson("Anna");

    public async ValueTask DisposeAsync()
    {
        await _discord.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task From_a_token_to_the_first_morning_s_answer()
    {
        using var program = await ListeningAsync();
        var chat = new Chatting(_anna);
        await chat.JoinAsync();

        var answer = await chat.CheckInAsync();

        Assert.NotNull(answer.Button("Why?"));
        Assert.Equal(0, _discord.Counted.DirectChannelsOpened);
        await EndsWellAsync(program);
    }

    [Fact]
    public async Task Somebody_looks_back_takes_everything_along_and_is_forgotten()
    {
        using var program = await ListeningAsync();
        var chat = new Chatting(_anna);
        await chat.JoinAsync();
        await chat.CheckInAsync();

        await LookBackAndLeaveAsync(chat);

        await EndsWellAsync(program);
        Assert.Equal(0, Kept.People(_folders.Database));
    }

    [Fact]
    public async Task In_a_guild_s_channel_nobody_else_sees_anything_of_it()
    {
        using var program = await ListeningAsync();
        var channel = _discord.NewGuild("Team").NewTextChannel("general");
        var chat = new Chatting(_anna.In(channel));
        await chat.JoinAsync();
        await chat.CheckInAsync();
        await _anna.ShowsAsync("This is where I ask in the mornings");

        await LookBackAndLeaveAsync(chat);

        Assert.All(channel.FromBot, message => Assert.Equal(_anna.Person, message.OnlyFor));
        Assert.Equal("", channel.Read(_discord.NewPerson("Ben").Person));
        Assert.Single(_anna.Channel.FromBot);
        await EndsWellAsync(program);
        Assert.Equal(0, Kept.People(_folders.Database));
    }

    [Fact]
    public async Task A_token_that_Discord_does_not_know_ends_it_with_one_sentence()
    {
        _discord.RevokeToken();
        using var program = new RunningOnDiscord(_folders, _discord);
        program.Start();

        await EndsOverItsTokenAsync(program);

        Assert.Equal(1, _discord.Counted.AllRequests);
        Assert.Equal(0, _discord.Counted.Connections);
    }

    [Fact]
    public async Task A_token_that_is_revoked_meanwhile_ends_it_as_well()
    {
        using var program = await ListeningAsync();

        _discord.RevokeToken();

        await EndsOverItsTokenAsync(program);
        Assert.Equal(1, _discord.Counted.Identifies);
    }

    private async Task<RunningOnDiscord> ListeningAsync()
    {
        var program = new RunningOnDiscord(_folders, _discord);
        program.Start();
        await _discord.ConnectedAsync();
        return program;
    }

    private async Task LookBackAndLeaveAsync(Chatting chat)
    {
        Assert.Contains("Rest days noted", (await chat.CommandAsync("week")).Text, StringComparison.Ordinal);
        SeesFourWeeks(await chat.CommandAsync("trend"));
        HoldsEverything(Assert.Single((await chat.CommandAsync("export")).Files));
        await chat.CommandAsync("forget");
        await chat.SayAsync("forget me", "erased");
    }

    private void SeesFourWeeks(ShownMessage trend)
    {
        if (trend.Files is [var picture])
        {
            Assert.Equal(PngSignature, picture.Content[..4]);
            Assert.Contains("you answered 1 of 1", picture.Description, StringComparison.Ordinal);
            return;
        }

        Assert.Empty(trend.Files);
        Assert.Contains(
            "this machine has no fonts", File.ReadAllText(Path.Combine(_folders.Data, "recoverybot.log")), StringComparison.Ordinal);
    }

    private static void HoldsEverything(ShownFile export)
    {
        using var zip = new ZipArchive(new MemoryStream(export.Content));
        Assert.NotNull(zip.GetEntry("history.json"));
    }

    private async Task EndsWellAsync(RunningOnDiscord program)
    {
        var (exitCode, written) = await program.StopAsync();
        Assert.Equal(0, exitCode);
        Assert.StartsWith("RecoveryBot talks on Discord.", written, StringComparison.Ordinal);
        Assert.Equal("ok\n", await File.ReadAllTextAsync(
            Path.Combine(_folders.Data, "recoverybot.health"), TestContext.Current.CancellationToken));
        var counted = _discord.Counted;
        Assert.Equal(
            (0, 0, 0, 0, 0),
            (counted.TooManyRequests, counted.InvalidRequests, counted.CallbacksTooLate, counted.DoubleCallbacks, counted.Pings));
    }

    private async Task EndsOverItsTokenAsync(RunningOnDiscord program)
    {
        var (exitCode, errors) = await program.EndedAsync();
        Assert.Equal(2, exitCode);
        Assert.Contains("Discord does not accept the setting RecoveryBot:Discord:Token", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(_discord.Token.Split('.')[2], errors, StringComparison.Ordinal);
    }
}
