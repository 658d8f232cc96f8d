using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Sending;

public sealed class OutboxTests : IAsyncDisposable
{
    private readonly Bot _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task What_was_said_is_sent_and_then_gone()
    {
        _bot.StartSending();

        await _bot.Hear("hello");
        await _bot.Idle();

        Assert.Equal(["hello"], _bot.Platform.AskedWords);
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task Whoever_waits_hears_that_the_disk_is_full_and_what_was_sent_is_marked_once_there_is_room()
    {
        _bot.Platform.Outcome = (_, _) =>
        {
            _bot.Disk.IsFull = true;
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent("m1"));
        };
        _bot.StartSending();
        await _bot.Hear("hello");

        await Assert.ThrowsAsync<StorageUnavailableException>(() => _bot.PassTimeUntil(_bot.Idle()));
        _bot.Disk.IsFull = false;
        await _bot.PassTimeUntil(_bot.Idle());

        Assert.Equal(["hello"], _bot.Platform.AskedWords);
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task What_an_earlier_run_left_is_sent_first()
    {
        await _bot.Hear("left over");
        _bot.StartSending();

        await _bot.Hear("new");
        await _bot.Idle();

        Assert.Equal(["left over", "new"], _bot.Platform.AskedWords);
    }

    [Fact]
    public async Task A_message_sent_but_not_marked_is_sent_again_under_the_same_id()
    {
        await _bot.Hear("hello");
        var stuck = new TaskCompletionSource();
        _bot.Platform.Outcome = async (message, stopping) =>
        {
            stuck.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, _bot.Time, stopping);
            return new SendOutcome.Sent("never");
        };
        _bot.StartSending();
        await stuck.Task;

        // The platform took it, and we die before its answer.
        _bot.Platform.Answers(new SendOutcome.Sent("m1"));
        await _bot.RestartSending();
        await _bot.Idle();

        Assert.Equal(["hello", "hello"], _bot.Platform.AskedWords);
        Assert.Single(_bot.Platform.Asked.Select(message => message.Id).Distinct());
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task Under_parallel_load_every_chat_hears_everything_in_order()
    {
        const int Chats = 40;
        const int Each = 50;
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var chance = new Random(seed);
        _bot.Platform.Outcome = async (message, _) =>
        {
            await Task.Yield();
            return new SendOutcome.Sent($"m{message.Id}");
        };
        _bot.StartSending();

        await Task.WhenAll(Enumerable.Range(0, Chats).Select(chat => Task.Run(async () =>
        {
            for (var number = 0; number < Each; number++)
            {
                await _bot.Hear($"{number}", Place.Direct("telegram", $"{chat}"));
            }
        })).OrderBy(_ => chance.Next()));
        await Task.WhenAll(Enumerable.Range(0, Chats).Select(chat => _bot.Idle(Place.Direct("telegram", $"{chat}"))));

        var expected = Enumerable.Range(0, Each).Select(number => $"{number}");
        Assert.All(
            Enumerable.Range(0, Chats),
            chat => Assert.Equal(expected, _bot.Platform.WordsTo(Place.Direct("telegram", $"{chat}"))));
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task A_consented_persons_card_is_edited_where_it_stands()
    {
        _bot.Answer = (input, _) =>
            new Turn(Samples.Consented()) { Messages = [Samples.Card(((Input.Typed)input).Text)] };
        _bot.StartSending();

        await _bot.Hear("first");
        await _bot.Idle();
        await _bot.RestartSending();
        await _bot.Hear("second");
        await _bot.Idle();

        Assert.Equal([null, "m1"], _bot.Platform.Asked.Select(message => message.Shown));
    }

    [Fact]
    public async Task A_strangers_card_is_edited_too_until_the_program_ends()
    {
        _bot.Answer = (input, _) => new Turn(null) { Messages = [Samples.Card(((Input.Typed)input).Text)] };
        _bot.StartSending();

        await _bot.Hear("first");
        await _bot.Idle();
        await _bot.Hear("second");
        await _bot.Idle();
        await _bot.RestartSending();
        await _bot.Hear("third");
        await _bot.Idle();

        Assert.Equal([null, "m1", null], _bot.Platform.Asked.Select(message => message.Shown));
    }

    [Fact]
    public async Task What_did_not_arrive_is_tried_again_no_earlier_than_in_three_seconds()
    {
        _bot.Platform.Answers(new SendOutcome.TryLater("500"));
        var sentAt = RecordTimes();
        _bot.StartSending();

        await _bot.Hear("hello");
        await _bot.PassTimeUntil(_bot.Idle());

        Assert.Equal(2, sentAt.Count);
        Assert.True(sentAt[1] - sentAt[0] >= Duration.FromSeconds(3));
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task While_the_platform_said_wait_nobody_is_written_to_also_after_a_restart()
    {
        _bot.Platform.Answers(new SendOutcome.RateLimited(Duration.FromSeconds(90)));
        var sentAt = RecordTimes();
        _bot.StartSending();
        await _bot.Hear("hello");
        while (_bot.Database.Read(queries => queries.Holds()).Count == 0)
        {
            await Task.Yield();
        }

        await _bot.RestartSending();
        await _bot.Hear("hello Ben", Samples.Ben);
        await _bot.PassTimeUntil(Task.WhenAll(_bot.Idle(), _bot.Idle(Samples.Ben)));

        Assert.Equal(3, sentAt.Count);
        Assert.All(sentAt.Skip(1), at => Assert.True(at - sentAt[0] >= Duration.FromSeconds(90)));
    }

    [Fact]
    public async Task A_platform_may_ask_for_a_wait_longer_than_any_timer()
    {
        _bot.Platform.Answers(new SendOutcome.RateLimited(Duration.FromDays(60)));
        _bot.StartSending();
        await _bot.Hear("hello");
        var idle = _bot.Idle();
        while (_bot.Database.Read(queries => queries.Holds()).Count == 0)
        {
            await Task.Yield();
        }

        for (var day = 0; day < 61; day++)
        {
            _bot.Time.Advance(TimeSpan.FromDays(1));
            await Task.WhenAny(idle, Task.Delay(1, Bot.Stopping));
        }

        await _bot.PassTimeUntil(idle);
        Assert.Equal(["hello", "hello"], _bot.Platform.AskedWords);
    }

    [Fact]
    public async Task A_closed_chat_costs_one_request_whatever_was_queued_for_it()
    {
        for (var number = 0; number < 5; number++)
        {
            await _bot.Hear($"{number}");
        }

        _bot.Platform.Answers(new SendOutcome.Unreachable("blocked"));
        _bot.StartSending();
        await _bot.Idle();

        Assert.Equal(["0"], _bot.Platform.AskedWords);
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task A_refused_message_does_not_hold_up_the_next()
    {
        _bot.Platform.Answers(new SendOutcome.Refused("too long"));
        _bot.StartSending();

        await _bot.Hear("too long");
        await _bot.Hear("fine");
        await _bot.Idle();

        Assert.Equal(["too long", "fine"], _bot.Platform.AskedWords);
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task An_adapter_that_throws_is_asked_once_more_and_then_no_more()
    {
        _bot.Platform.Outcome = (_, _) => throw new InvalidTimeZoneException();
        _bot.StartSending();

        await _bot.Hear("hello");
        await _bot.PassTimeUntil(_bot.Idle());

        Assert.Equal(["hello", "hello"], _bot.Platform.AskedWords);
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task Queued_words_of_an_erased_person_are_not_sent_except_the_last()
    {
        await _bot.Hear("secret");
        _bot.Answer = (_, _) => new Turn(null) { Messages = [Samples.Says("goodbye")] };
        await _bot.Hear("/forget");
        _bot.StartSending();

        await _bot.Idle();

        Assert.Equal(["goodbye"], _bot.Platform.AskedWords);
    }

    [Fact]
    public async Task Messages_of_a_platform_that_is_not_running_wait_in_the_database()
    {
        Place elsewhere = Place.Direct("terminal", "1");
        _bot.StartSending();

        await _bot.Hear("hello", elsewhere);
        await _bot.Idle(elsewhere);

        Assert.Equal(["hello"], _bot.UnsentWords());
    }

    private List<Instant> RecordTimes()
    {
        var sentAt = new List<Instant>();
        var answer = _bot.Platform.Outcome;
        _bot.Platform.Outcome = (message, stopping) =>
        {
            lock (sentAt)
            {
                sentAt.Add(_bot.GetCurrentInstant());
            }

            return answer(message, stopping);
        };
        return sentAt;
    }
}
