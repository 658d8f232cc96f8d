using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.OnDiscord.Tests;

/// <summary>Who is written to directly, and what becomes of a chat that is closed.</summary>
public sealed class DirectChatTests : IAsyncDisposable
{
    private readonly ScriptedBot _bot = new()
    {
        // Whoever says "remind" is asked in the morning from then on.
        Answer = (input, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = [Samples.Says($"heard {input}")],
            Agenda = input is Input.Command { Name: "today" }
                ? [new AgendaChange.Set(Samples.Prompt, SystemClock.Instance.GetCurrentInstant() + Duration.FromDays(1))]
                : [],
        },
    };

    private readonly Seat _direct;
    private readonly Channel _channel;
    private readonly Seat _shared;

    public DirectChatTests()
    {
        _direct = _bot.Discord.NewPerson("Anna");
        _channel = _bot.Discord.NewGuild("Team").NewTextChannel("general");
        _shared = _direct.In(_channel);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Who_sets_a_reminder_in_a_shared_channel_is_greeted_directly_once()
    {
        await _bot.ListeningAsync();

        await _shared.Slash("today").AnsweredAsync();
        await _direct.ShowsAsync("hello from here");
        await _shared.Slash("today").AnsweredAsync();
        await IdleAsync();

        Assert.Single(_direct.Messages);
        Assert.Equal(1, _bot.Discord.Counted.DirectChannelsOpened);
    }

    [Fact]
    public async Task Who_sets_no_reminder_is_not_written_to()
    {
        await _bot.ListeningAsync();

        await _shared.Slash("log").AnsweredAsync();
        await IdleAsync();

        Assert.Equal(0, _bot.Discord.Counted.DirectChannelsOpened);
    }

    [Fact]
    public async Task A_closed_chat_is_found_when_a_reminder_is_set_costs_one_request_and_is_said_in_words()
    {
        _direct.CloseDirectMessages();
        await _bot.ListeningAsync();

        await _shared.Slash("today").AnsweredAsync();
        await _shared.ShowsAsync("I cannot write to you directly.");
        await _shared.Slash("today").AnsweredAsync();
        await IdleAsync();

        Assert.Equal(1, _bot.Discord.Counted.Requests(Routes.CreateMessage));
        Assert.Equal(1, _bot.Discord.Counted.Requests(Routes.OpenDirectChannel));
    }

    [Fact]
    public async Task Whose_chat_is_closed_can_check_in_by_a_button_in_the_channel()
    {
        _direct.CloseDirectMessages();
        await _bot.ListeningAsync();
        await _shared.Slash("today").AnsweredAsync();
        await _shared.ShowsAsync("I cannot write to you directly.");

        await _shared.Press("A button here").AnsweredAsync();
        var ben = _bot.Discord.NewPerson("Ben").In(_channel);
        await ben.ShowsAsync("Good morning, everyone.");
        await _shared.Press("Check in").AnsweredAsync();

        var answer = await _shared.ShowsAsync("Name = checkin");
        Assert.True(answer.IsEphemeral);
        Assert.DoesNotContain("Name = checkin", ben.Read(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_chat_was_closed_is_written_to_again_once_they_write()
    {
        _direct.CloseDirectMessages();
        await _bot.ListeningAsync();
        await _shared.Slash("today").AnsweredAsync();
        await _shared.ShowsAsync("I cannot write to you directly.");

        _direct.OpenDirectMessages();
        var written = _direct.Write("here I am");

        await _direct.ShowsAsync("here I am", after: written);
    }

    [Fact]
    public async Task A_known_channel_is_not_opened_again_after_a_restart()
    {
        await _bot.ListeningAsync();
        await _shared.Slash("today").AnsweredAsync();
        await _direct.ShowsAsync("hello from here");
        await _bot.StopAsync();

        await _bot.ListeningAsync();
        await _bot.SayAsync(_direct, Samples.Says("good morning") with { Priority = DeliveryPriority.Reminder });

        await _direct.ShowsAsync("good morning");
        Assert.Equal(1, _bot.Discord.Counted.Requests(Routes.OpenDirectChannel));
    }

    [Fact]
    public async Task Told_that_chats_are_opened_too_fast_it_waits_and_tries_again()
    {
        _direct.RefuseOpening();
        await _bot.ListeningAsync();
        await _bot.SayAsync(_direct, Samples.Says("good morning") with { Priority = DeliveryPriority.Reminder });
        await _bot.Discord.UntilAsync(fake => fake.Counted.Requests(Routes.OpenDirectChannel) == 1, "a first try");

        _direct.RefuseOpening(false);

        await _direct.ShowsAsync("good morning");
    }

    [Fact]
    public async Task A_reminder_goes_to_the_direct_chat_while_they_talk_elsewhere_too()
    {
        await _bot.ListeningAsync();
        await _shared.Slash("log").AnsweredAsync();

        await _bot.SayAsync(_direct, Samples.Says("good evening") with { Priority = DeliveryPriority.Reminder });

        await _direct.ShowsAsync("good evening");
        Assert.DoesNotContain("good evening", _shared.Read(), StringComparison.Ordinal);
    }

    private Task IdleAsync() => _bot.IdleAsync(_direct);
}
