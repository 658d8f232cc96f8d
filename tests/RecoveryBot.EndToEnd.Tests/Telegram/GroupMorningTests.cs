using System.Text.RegularExpressions;
using NodaTime;
using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Chats;

namespace RecoveryBot.EndToEnd.Tests.Telegram;

/// <summary>From a trainer's first word to a client's name in the group's morning, all of it in chats.</summary>
public sealed class GroupMorningTests : IAsyncDisposable
{
    private readonly BotFolders _folders = new();
    private readonly FakeTelegram _telegram = FakeTelegram.Start(
        TimeProvider.System, new FakeTelegramSettings { HasSendLimits = false, Patience = TimeSpan.FromMinutes(1) });

    public async ValueTask DisposeAsync()
    {
        await _telegram.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task A_trainer_s_group_sees_the_name_of_who_agreed_at_half_past_nine()
    {
        _folders.TurnClock(Instant.FromUtc(2026, 3, 2, 6, 31));
        using var program = new RunningProgram(_folders, hasOurClock: true, RunningOnTelegram.Of(_telegram));
        program.Start();
        var ben = _telegram.NewPerson("Ben");
        var anna = _telegram.NewPerson("Anna");
        var gym = _telegram.NewSupergroup("gym-nord", ben, anna);
        gym.AddBot(ben);

        await BecomeTrainerAsync(ben);
        var client = new ChangingPerson(anna);
        await client.JoinAsync();
        var invite = await InviteAsync(ben);
        await ToldAsync();
        anna.SendText(invite);
        await PressAsync(anna, "The day's answer");
        await SayAsync(anna, "Anna", "sees the day's answer");
        await ToldAsync();
        ben.In(gym).SendCommand("link");
        await PressAsync(ben, "The whole group");
        await PressAsync(ben, "Link it");
        var linked = await gym.Chat.ShowsAsync("This channel now shows Gym Nord's mornings at 09:30");
        Assert.Contains("May #gym-nord show your name", (await PressAsync(anna, "By name")).Text, StringComparison.Ordinal);
        await anna.Chat.ShowsAsync("#gym-nord may show your name");

        _folders.TurnClock(Instant.FromUtc(2026, 3, 3, 6, 0));
        await anna.Chat.FirstAsync(message => message.Button("Skip today") is not null, "the morning's question");
        await client.CheckInAsync();
        await ToldAsync();
        Assert.Equal([linked], gym.Chat.FromBot);

        _folders.TurnClock(Instant.FromUtc(2026, 3, 3, 8, 30));
        var summary = await gym.Chat.ShowsAsync("Tuesday 3 March");
        await program.StopAsync();
        Assert.Matches("(As planned|Easier day): Anna", summary.Text);
        Assert.Equal(2, gym.Chat.FromBot.Count());
        Assert.DoesNotContain(ben.Chat.FromBot, message => message.Button("Check in now") is not null);
    }

    /// <summary>Until everybody knows what somebody told them; nobody types as fast as a test.</summary>
    private async Task ToldAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (Kept.Untold(_folders.Database) > 0)
        {
            await Task.Delay(20, patience.Token);
        }
    }

    private static async Task BecomeTrainerAsync(Seat ben)
    {
        ben.Start();
        await PressAsync(ben, "I'm a trainer");
        await PressAsync(ben, "All right");
        await ben.Chat.ShowsAsync("What should your clients call you?");
        await SayAsync(ben, "Ben", "What is your group called?");
        var named = ben.SendText("Gym Nord");
        await ben.Chat.FirstAsync(message => message.Id > named.Id, "a question about where they are");
        ben.SendText("Berlin");
        await PressAsync(ben, "Yes");
        await PressAsync(ben, "09:30");
        await ben.Chat.ShowsAsync("Gym Nord is set up");
    }

    /// <returns>What a client writes to join.</returns>
    private static async Task<string> InviteAsync(Seat ben)
    {
        ben.SendCommand("group", "invite");
        await PressAsync(ben, "Anyone");
        return Regex.Match((await ben.Chat.ShowsAsync("/start ")).Text, "/start [0-9A-Z-]+").Value;
    }

    private static async Task SayAsync(Seat who, string words, string answer) =>
        await who.Chat.ShowsAsync(answer, after: who.SendText(words));

    /// <summary>Once there is such a button.</summary>
    private static async Task<ShownMessage> PressAsync(Seat who, string label)
    {
        var shown = await who.Chat.FirstAsync(message => message.Button(label) is not null, $"the button \"{label}\"");
        who.Press(label, shown);
        return shown;
    }
}
