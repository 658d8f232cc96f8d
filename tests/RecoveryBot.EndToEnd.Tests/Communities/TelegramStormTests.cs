using System.Globalization;
using NodaTime;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.EndToEnd.Tests.Telegram;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.EndToEnd.Tests.Communities;

/// <summary>
/// A group's shared reminder from the first word to the count, with the plug pulled while people press. For the long run:
/// RECOVERYBOT_STORM=300 RECOVERYBOT_KILLS=50.
/// </summary>
public sealed class TelegramStormTests : IAsyncDisposable
{
    private readonly BotFolders _folders = new();
    private readonly FakeTelegram _telegram = FakeTelegram.Start(TimeProvider.System, new FakeTelegramSettings { Patience = TimeSpan.FromMinutes(2) });

    public async ValueTask DisposeAsync()
    {
        await _telegram.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task Everybody_who_pressed_is_counted_once_whatever_the_moment()
    {
        var people = RunningProgram.Setting(Storms.PressesVariable) ?? Storms.FewPresses;
        _folders.TurnClock(Instant.FromUtc(2026, 3, 2, 10, 0));
        using var program = new RunningProgram(_folders, hasOurClock: true, RunningOnTelegram.Of(_telegram));
        program.Start();
        var mona = _telegram.NewPerson("Mona");
        var members = Enumerable.Range(0, people).Select(number => _telegram.NewPerson($"Member {number}")).ToList();
        var group = _telegram.NewSupergroup("city-runners", mona, [.. members]);
        group.AddBot(mona);
        var post = await SetUpAsync(mona, group);
        await Kept.AllSentAsync(_folders.Database);

        await Storms.PressAsync(people, number => members[number].In(group).Press(number % 2 == 0 ? "I'm in" : "Done", post), program);

        var last = string.Create(CultureInfo.InvariantCulture, $"{people} taking part · {people / 2} done");
        await group.Chat.FirstAsync(message => message.Id == post.Id && message.Text.Contains(last, StringComparison.Ordinal), $"the last count: {last}");
        await _telegram.AllConfirmedAsync();
        await Kept.AllSentAsync(_folders.Database);
        await program.StopAsync();
        Assert.Equal((people, people / 2), Kept.TakingPart(_folders.Database));
        Assert.Equal((0, 0), (_telegram.Counted.TooManyRequests, _telegram.Counted.Punished));
        Assert.Equal("ok", Kept.Integrity(_folders.Database));
    }

    private async Task<ShownMessage> SetUpAsync(Seat mona, Group group)
    {
        mona.In(group).SendCommand("community");
        var link = (await group.Chat.ShowsAsync("t.me")).Text;
        mona.SendText($"/start {link[(link.LastIndexOf('=') + 1)..].Trim()}");
        foreach (var label in (string[])["All right", "Breathing", "Every day", "18:00"])
        {
            await PressAsync(mona, label);
        }

        await mona.Chat.ShowsAsync("Which city");
        mona.SendText("Berlin");
        foreach (var label in (string[])["Yes", "20", "Save"])
        {
            await PressAsync(mona, label);
        }

        await mona.Chat.ShowsAsync("First post Mon 2 Mar, 18:00 (Berlin)");
        _folders.TurnClock(Instant.FromUtc(2026, 3, 2, 17, 0));
        return await group.Chat.FirstAsync(message => message.Button("I'm in") is not null, "the post");
    }

    /// <summary>Once there is such a button.</summary>
    private static async Task PressAsync(Seat who, string label) =>
        who.Press(label, await who.Chat.FirstAsync(message => message.Button(label) is not null, $"the button \"{label}\""));
}
