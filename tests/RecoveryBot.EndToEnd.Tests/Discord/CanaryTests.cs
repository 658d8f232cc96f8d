using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;

namespace RecoveryBot.EndToEnd.Tests.Discord;

/// <summary>Nothing of the bot's token, of an interaction's, of names or words in any output, log, health or other file.</summary>
public sealed class CanaryTests : IAsyncDisposable
{
    private readonly BotFolders _folders = new();
    private readonly FakeDiscord _discord = RunningOnDiscord.NewDiscord();

    public async ValueTask DisposeAsync()
    {
        await _discord.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task No_canary_sings_in_a_morning_at_debug()
    {
        using var program = new RunningOnDiscord(_folders, _discord, ("Logging__LogLevel__Default", "Debug"));
        program.Start();
        await _discord.ConnectedAsync();
        var anna = _discord.NewPerson("CanaryName");
        var chat = new Chatting(anna);
        await chat.JoinAsync();
        await chat.CheckInAsync();
        string[] said = ["my canary-knee hurts", "/canarycommand canary-words", "<@1> **canary-markup**"];
        foreach (var words in said)
        {
            var above = anna.Write(words);
            await anna.FirstAsync(message => message.Id > above.Id, $"an answer to {words}");
        }

        var used = await UseInTroubleAsync(anna);
        var (_, written) = await program.StopAsync();

        string[] secrets = [_discord.Token.Split('.')[2], .. used.Select(one => one.Token), "canary"];
        Assert.Contains("Debug", written, StringComparison.Ordinal);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, written, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(CanaryHunt.Find(_folders.Data, secrets));
    }

    /// <summary>Answers that are refused, late, broken off or to nobody, and a gateway that goes away.</summary>
    private async Task<IReadOnlyList<Interaction>> UseInTroubleAsync(Seat anna)
    {
        var there = anna.In(_discord.NewGuild("Canary guild").NewTextChannel("canary-channel"));
        Fault[] faults =
        [
            new Fault.Refuse(400, "canary-refusal"), new Fault.ResetAfterApplied(), new Fault.HalfAnswer(),
            new Fault.ResetUnread(), Fault.BadGateway,
        ];
        var used = new List<Interaction>();
        foreach (var fault in faults)
        {
            _discord.Faults.Next(Routes.Callback, fault);
            var one = there.Slash("log", ("what", "canary-run 45 min"));
            used.Add(one);
            await one.UntilAsync(now => now.IsAnswered || now.HasFailed, "an answer or its end");
        }

        var resumes = _discord.Counted.Resumes;
        _discord.Gateway.AskToReconnect();
        await _discord.UntilAsync(fake => fake.Counted.Resumes > resumes, "the session resumed");
        used.Add(anna.Slash("today"));
        await used[^1].AnsweredAsync();
        return used;
    }
}
