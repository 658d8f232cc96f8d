using RecoveryBot.Conversations.Messages;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;
using RecoveryBot.Testing.Discord.Limits;

namespace RecoveryBot.OnDiscord.Tests.Sending;

/// <summary>What can become of a message on its way, and that it is there once in the end.</summary>
public sealed class SendingTroubleTests : IAsyncDisposable
{
    private readonly ScriptedBot _bot = new(new FakeDiscordSettings { BucketRefill = TimeSpan.FromSeconds(1) });
    private readonly Seat _anna;

    public SendingTroubleTests() => _anna = _bot.Discord.NewPerson("Anna");

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    public static TheoryData<Fault, int> Faults => new()
    {
        { Fault.BadGateway, 2 },
        { Fault.ServerError, 1 },
        { Fault.Unavailable, 1 },
        { new Fault.ResetUnread(), 1 },
        { new Fault.ResetAfterApplied(), 1 },
        { new Fault.HalfAnswer(), 1 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whatever_goes_wrong_a_message_arrives_once(Fault fault, int times)
    {
        await _bot.ListeningAsync();
        _bot.Discord.Faults.Next(Routes.CreateMessage, fault, times);

        await _bot.SayAsync(_anna, Samples.Says("the news"));
        await _bot.SayAsync(_anna, Samples.Says("more"));

        await _anna.ShowsAsync("more");
        Assert.Equal(["the news", "more"], _anna.Messages.Select(message => message.Text));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whatever_goes_wrong_a_command_is_answered_once(Fault fault, int times)
    {
        await _bot.ListeningAsync();
        _bot.Discord.Faults.Next(Routes.Callback, fault, times);

        var used = _anna.Slash("today");

        await used.AnsweredAsync();
        await _anna.ShowsAsync("/today");
        await _bot.IdleAsync(_anna);
        Assert.Single(_anna.Messages);
    }

    [Fact]
    public async Task Told_to_wait_by_all_of_Discord_nothing_is_sent_until_then()
    {
        await _bot.ListeningAsync();
        _bot.Discord.Faults.Next(Routes.CreateMessage, new Fault.SlowDown(TimeSpan.FromSeconds(10), Scope.Global));

        await _bot.SayAsync(_anna, Samples.Says("the news"));

        await _anna.ShowsAsync("the news");
        Assert.Equal(0, _bot.Discord.Counted.Punished);
        Assert.Equal(1, _bot.Discord.Counted.TooManyRequests);
    }

    [Fact]
    public async Task Told_to_wait_in_one_chat_the_others_go_on()
    {
        await _bot.ListeningAsync();
        var ben = _bot.Discord.NewPerson("Ben");
        await _bot.SayAsync(_anna, Samples.Says("first"));
        await _anna.ShowsAsync("first");
        _bot.Discord.Faults.Next(Routes.CreateMessage, new Fault.SlowDown(TimeSpan.FromSeconds(5)), channel: _anna.Channel.Id);

        await _bot.SayAsync(_anna, Samples.Says("later"));
        await _bot.SayAsync(ben, Samples.Says("now"));

        await ben.ShowsAsync("now");
        Assert.DoesNotContain("later", _anna.Read(), StringComparison.Ordinal);
        await _anna.ShowsAsync("later");
        Assert.Equal(0, _bot.Discord.Counted.Punished);
    }

    [Fact]
    public async Task A_burst_in_one_channel_arrives_in_order_and_without_a_complaint()
    {
        await _bot.ListeningAsync();

        for (var number = 1; number <= 20; number++)
        {
            await _bot.SayAsync(_anna, Samples.Says($"message {number}."));
        }

        await _anna.ShowsAsync("message 20.");
        Assert.Equal(Enumerable.Range(1, 20).Select(number => $"message {number}."), _anna.Messages.Select(message => message.Text));
        Assert.Equal(0, _bot.Discord.Counted.TooManyRequests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_who_cannot_be_written_to_costs_one_request(bool isClosed)
    {
        await _bot.ListeningAsync();
        _anna.Write("hi");
        await _anna.ShowsAsync("hi", after: _anna.Messages.First());
        if (isClosed)
        {
            _anna.CloseDirectMessages();
        }
        else
        {
            _anna.LeaveAllGuilds();
        }

        var before = _bot.Discord.Counted.AllRequests;
        for (var number = 0; number < 5; number++)
        {
            await _bot.SayAsync(_anna, Samples.Says($"reminder {number}") with { Priority = DeliveryPriority.Reminder });
            await _bot.IdleAsync(_anna);
        }

        // What is queued before it is known is dropped with it; afterwards the database queues nothing for a closed chat.
        Assert.InRange(_bot.Discord.Counted.AllRequests - before, 1, 5);
    }

    [Fact]
    public async Task Nobody_is_pinged_by_what_a_person_wrote()
    {
        await _bot.ListeningAsync();

        var written = _anna.Write($"@everyone <@{_anna.Person.Id}> <@&1> [x](https://example.org) **loud**");

        var answer = await _anna.FirstAsync(message => message.Id > written.Id, "an answer");
        Assert.Equal(0, _bot.Discord.Counted.Pings);
        Assert.Equal(written.Content, answer.Text);
    }

    [Fact]
    public async Task A_card_that_is_gone_is_shown_anew()
    {
        await _bot.ListeningAsync();
        await _bot.SayAsync(_anna, Samples.Card("first"));
        _bot.Discord.Faults.Next(Routes.EditMessage, new Fault.Refuse(404, "Unknown Message"));

        await _bot.SayAsync(_anna, Samples.Card("second"));

        await _anna.ShowsAsync("second");
    }
}
