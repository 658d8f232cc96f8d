using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;

namespace RecoveryBot.OnDiscord.Tests.Sending;

/// <summary>A command shows its own answer and no other, all of it and once, whatever was still on its way before it.</summary>
public sealed class WhoseAnswerTests : IAsyncDisposable
{
    /// <summary>Not now, but before an interaction is put off.</summary>
    private static readonly Fault Soon = new Fault.SlowDown(TimeSpan.FromMilliseconds(500));

    private readonly ScriptedBot _bot = new();
    private readonly Seat _anna;

    public WhoseAnswerTests() => _anna = _bot.Discord.NewPerson("Anna");

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task What_was_said_before_but_not_heard_of_is_not_said_again_by_a_command()
    {
        await SayHiUnheardAsync();

        _anna.Slash("today");

        await SeesAsync("hi", "/today");
    }

    [Fact]
    public async Task Nor_is_it_by_a_command_that_came_while_the_program_was_away()
    {
        await SayHiUnheardAsync();
        await _bot.StopAsync();

        _anna.Slash("today");
        await _bot.ListeningAsync();

        await SeesAsync("hi", "/today");
    }

    [Fact]
    public async Task Nor_is_it_by_a_command_that_an_earlier_run_took()
    {
        await SayHiUnheardAsync();
        _anna.Slash("today");
        await _bot.TakenAsync(2);
        await _bot.StopAsync();

        await _bot.ListeningAsync();

        await SeesAsync("hi", "/today");
    }

    [Fact]
    public async Task An_answer_that_was_not_heard_of_is_known_again_whatever_is_told_again_before_it()
    {
        await _bot.ListeningAsync();
        _anna.Write("good morning");
        await _anna.FirstAsync(message => message.Text == "good morning", "the first answer");
        var beginning = await File.ReadAllBytesAsync(_bot.MemoryFile, TestContext.Current.CancellationToken);
        _bot.Discord.Faults.Next(Routes.Callback, new Fault.Late(TimeSpan.FromMinutes(10)));
        var written = _anna.Write("hi");
        await _anna.ShowsAsync("hi", after: written);
        await _anna.Slash("today").AnsweredAsync();
        await _bot.StopAsync();
        await File.WriteAllBytesAsync(_bot.MemoryFile, beginning, TestContext.Current.CancellationToken);
        var released = new TaskCompletionSource();
        _bot.BeforeTurn = update => update.Input is Input.Typed ? released.Task : Task.CompletedTask;

        await _bot.ListeningAsync();
        await _bot.Discord.UntilAsync(
            fake => fake.Counted.DoubleCallbacks > 0 || _anna.Channel.FromBot.Count() > 3, "the answer given again");
        released.SetResult();

        await SeesAsync("good morning", "hi", "/today");
    }

    [Fact]
    public async Task Nor_is_it_given_again_once_the_command_was_put_off_meanwhile()
    {
        await _bot.ListeningAsync();
        _bot.Discord.Faults.Next(Routes.Callback, new Fault.ResetAfterApplied());
        _bot.Discord.Faults.Next(Routes.Callback, Fault.BadGateway, times: 2);

        _anna.Slash("today");

        await _bot.Discord.UntilAsync(fake => fake.Counted.DoubleCallbacks > 0, "the command put off");
        await SeesAsync("/today");
    }

    [Fact]
    public async Task The_rest_of_an_answer_follows_after_a_restart()
    {
        _bot.Answer = (_, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = [Samples.Says("first this"), Samples.Says("then that")],
        };
        _bot.Discord.Faults.Always(Routes.CreateMessage, Soon);
        await _bot.ListeningAsync();
        _anna.Slash("today");
        await _anna.ShowsAsync("first this");
        await _bot.Discord.UntilAsync(fake => fake.Counted.Requests(Routes.CreateMessage) > 0, "the second message tried");
        await _bot.StopAsync();
        _bot.Discord.Faults.Clear();

        await _bot.ListeningAsync();

        await SeesAsync("first this", "then that");
    }

    [Fact]
    public async Task It_does_so_too_where_only_this_person_may_see_it()
    {
        var there = _anna.In(_bot.Discord.NewGuild("Team").NewTextChannel("general"));
        _bot.Answer = (_, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = [Samples.Says("first this"), Samples.Says("then that")],
        };
        _bot.Discord.Faults.Always(Routes.FollowUp, Soon);
        await _bot.ListeningAsync();
        there.Slash("today");
        await there.ShowsAsync("first this");
        await _bot.Discord.UntilAsync(fake => fake.Counted.Requests(Routes.FollowUp) > 0, "the second message tried");
        await _bot.StopAsync();
        _bot.Discord.Faults.Clear();

        await _bot.ListeningAsync();

        await there.ShowsAsync("then that");
        Assert.Equal(["first this", "then that"], there.Channel.FromBot.Select(message => message.Text));
    }

    /// <summary>"hi" is there, and the bot does not know.</summary>
    private async Task SayHiUnheardAsync()
    {
        await _bot.ListeningAsync();
        _bot.Discord.Faults.Next(Routes.CreateMessage, new Fault.ResetAfterApplied());
        var written = _anna.Write("hi");
        await _anna.ShowsAsync("hi", after: written);
    }

    private async Task SeesAsync(params string[] all)
    {
        await _anna.ShowsAsync(all[^1]);
        await _bot.IdleAsync(_anna);
        Assert.Equal(all, _anna.Channel.FromBot.Select(message => message.Text));
    }
}
