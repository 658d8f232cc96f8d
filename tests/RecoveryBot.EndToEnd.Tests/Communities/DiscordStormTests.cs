using System.Globalization;
using NodaTime;
using RecoveryBot.EndToEnd.Tests.Discord;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.EndToEnd.Tests.Communities;

/// <summary>
/// The same in a server's channel. What came while the program was away failed visibly and counts only if it was told afterwards; who
/// presses again counts once. For the long run: RECOVERYBOT_STORM=300 RECOVERYBOT_KILLS=50.
/// </summary>
public sealed class DiscordStormTests : IAsyncDisposable
{
    private const ulong ManageChannels = 0x10;

    private readonly BotFolders _folders = new();
    private readonly FakeDiscord _discord = RunningOnDiscord.NewDiscord();

    public async ValueTask DisposeAsync()
    {
        await _discord.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task Everybody_who_pressed_is_counted_once_whatever_the_moment()
    {
        var people = RunningProgram.Setting(Storms.PressesVariable) ?? Storms.FewPresses;
        _folders.TurnClock(Instant.FromUtc(2026, 3, 2, 10, 0));
        using var program = new RunningProgram(_folders, hasOurClock: true, RunningOnDiscord.Of(_discord));
        program.Start();
        await _discord.ConnectedAsync();
        var guild = _discord.NewGuild("City");
        var channel = guild.NewTextChannel("city-runners");
        var mona = _discord.NewPerson("Mona").In(channel);
        guild.Let(mona, ManageChannels);
        var members = Enumerable.Range(0, people).Select(number => _discord.NewPerson($"Member {number}").In(channel)).ToList();
        var post = await SetUpAsync(mona);
        await Kept.AllSentAsync(_folders.Database);

        await Storms.PressAsync(people, number => Press(members[number], number, post), program);
        await _discord.ConnectedAsync();
        for (var number = 0; number < people; number++)
        {
            // Whose press failed visibly presses again.
            await Press(members[number], number, post).UntilAsync(one => one.IsAnswered || one.HasFailed, "an end");
        }

        var last = string.Create(CultureInfo.InvariantCulture, $"{people} taking part · {people / 2} done");
        await mona.FirstAsync(message => message.Id == post.Id && message.Text.Contains(last, StringComparison.Ordinal), $"the last count: {last}");
        await Kept.AllSentAsync(_folders.Database);
        await program.StopAsync();
        Assert.Equal((people, people / 2), Kept.TakingPart(_folders.Database));
        Assert.Equal((0, 0), (_discord.Counted.Punished, _discord.Counted.Pings));
        Assert.Equal("ok", Kept.Integrity(_folders.Database));
    }

    private static Interaction Press(Seat member, int number, ShownMessage post) => member.Press(number % 2 == 0 ? "I'm in" : "Done", post);

    private async Task<ShownMessage> SetUpAsync(Seat mona)
    {
        mona.Slash("community");
        var chatting = new Chatting(mona);
        await mona.UntilAsync(_ => chatting.Asked is not null, "the first question");
        await chatting.AnswerAsync(["All right", "Breathing", "Every day", "18:00", "Berlin", "Yes", "20", "Save"]);
        await mona.ShowsAsync("First post Mon 2 Mar, 18:00 (Berlin)");
        _folders.TurnClock(Instant.FromUtc(2026, 3, 2, 17, 0));
        // The look at it before, only hers, has no buttons.
        return await mona.FirstAsync(message => message.Button("I'm in") is not null, "the post");
    }
}
