using RecoveryBot.EndToEnd.Tests.Mornings;
using RecoveryBot.EndToEnd.Tests.Running;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.EndToEnd.Tests.Discord;

/// <summary>The plug is pulled in the middle of something; the program that is started again goes on at the same question.</summary>
public sealed class KilledHalfWayTests : IAsyncDisposable
{
    private readonly BotFolders _folders = new();
    private readonly FakeDiscord _discord = RunningOnDiscord.NewDiscord();
    private readonly RunningOnDiscord _program;
    private readonly Seat _anna;
    private readonly Chatting _chat;

    public KilledHalfWayTests()
    {
        _program = new RunningOnDiscord(_folders, _discord);
        _program.Start();
        _anna = _discord.NewPerson("Anna");
        _chat = new Chatting(_anna);
    }

    public async ValueTask DisposeAsync()
    {
        _program.Dispose();
        await _discord.DisposeAsync();
        _folders.Dispose();
    }

    [Fact]
    public async Task A_killed_onboarding_goes_on_at_the_same_question()
    {
        await _discord.ConnectedAsync();
        await _chat.OpenAsync();
        await _chat.AnswerAsync(Onboarding.InLists.Take(4));
        Assert.Contains("What does your week look like?", _chat.Asked!.Text, StringComparison.Ordinal);
        var shown = _anna.Read();

        await _program.KillAsync();
        await ComesBackAsync();
        Assert.Equal(shown, _anna.Read());
        await _chat.AnswerAsync(Onboarding.InLists[4]);

        Assert.Contains("How many minutes do you have", _chat.Asked!.Text, StringComparison.Ordinal);
        await _chat.AnswerAsync(Onboarding.InLists.Skip(5));
        await _anna.ShowsAsync("That's all I need.");
    }

    [Fact]
    public async Task What_was_written_meanwhile_is_answered_after_the_restart()
    {
        await _discord.ConnectedAsync();
        await _chat.OpenAsync();
        await _chat.AnswerAsync(Onboarding.InLists.TakeWhile(line => line != "Berlin"));

        await _program.KillAsync();
        _anna.Write("Berlin");
        await ComesBackAsync();

        await _anna.ShowsAsync("That is the time zone Europe/Berlin.");
    }

    [Fact]
    public async Task A_killed_check_in_goes_on_with_what_was_pressed_meanwhile()
    {
        await _discord.ConnectedAsync();
        await _chat.JoinAsync();
        for (var answers = 0; answers < 4; answers++)
        {
            await _chat.AnswerAsync(_chat.LikelyAnswer());
        }

        var asked = _chat.Asked!;
        await _program.KillAsync();
        _chat.Use(_chat.LikelyAnswer(), asked);
        await ComesBackAsync();
        await _anna.UntilAsync(_ => _chat.Asked is { } next && next.Text != asked.Text, "the next question");

        Assert.NotNull((await _chat.CheckInAsync()).Button("Why?"));
        await _program.StopAsync();
        Assert.Equal(1, Assert.Single(Kept.CheckIns(_folders.Database)).Versions);
    }

    /// <summary>Started again, in the session that it had.</summary>
    private async Task ComesBackAsync()
    {
        _program.Start();
        await _discord.UntilAsync(fake => fake.Counted.Resumes == 1, "the session resumed");
        await _discord.ConnectedAsync();
        Assert.Equal(1, _discord.Counted.Identifies);
    }
}
