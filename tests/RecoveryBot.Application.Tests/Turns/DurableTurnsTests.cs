using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Turns;

public sealed class DurableTurnsTests : IAsyncDisposable
{
    private readonly Bot _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_same_update_speaks_once()
    {
        Assert.True((await _bot.Hear("hello", updateId: "7")).IsNew);
        Assert.False((await _bot.Hear("hello", updateId: "7")).IsNew);

        Assert.Equal(["hello"], _bot.UnsentWords());
    }

    [Fact]
    public async Task A_hundred_deliveries_at_once_speak_once()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => _bot.Hear("hello", updateId: "7")));

        Assert.Single(taken, one => one.IsNew);
        Assert.Equal(["hello"], _bot.UnsentWords());
    }

    [Fact]
    public async Task What_one_turn_saved_the_next_one_knows()
    {
        _bot.Answer = (_, context) => new Turn(Samples.Consented(context.NewFormId, context.Person?.Form?.Id ?? "first"));

        await _bot.Hear("one");
        await _bot.Hear("two");
        await _bot.Hear("three");

        Assert.Equal("form2", (await _bot.Find())?.State?.Form?.Answers["q"]?.Only);
    }

    [Fact]
    public async Task A_conversation_that_fails_changes_nothing_says_sorry_and_is_not_asked_again()
    {
        await _bot.Hear("hello");
        var asked = 0;
        _bot.Answer = (_, _) => ++asked > 0 ? throw new InvalidTimeZoneException("CANARY") : null!;

        Assert.True((await _bot.Hear("oops", updateId: "8")).IsNew);
        Assert.False((await _bot.Hear("oops", updateId: "8")).IsNew);

        Assert.Equal(1, asked);
        Assert.Equal(["hello", "sorry"], _bot.UnsentWords());
        Assert.NotNull(await _bot.Find());
    }

    [Fact]
    public async Task A_failure_between_state_and_words_keeps_neither()
    {
        await _bot.Hear("hello");
        _bot.Answer = (_, _) => new Turn(Samples.Consented("new")) { Messages = [Samples.Says("said"), null!] };

        await _bot.Hear("oops");

        Assert.Null((await _bot.Find())?.State?.Form);
        Assert.Equal(["hello", "sorry"], _bot.UnsentWords());
    }

    [Fact]
    public async Task One_failing_turn_does_not_take_down_those_committed_with_it()
    {
        _bot.Answer = (input, _) => ((Input.Typed)input).Text == "oops"
            ? throw new InvalidTimeZoneException()
            : new Turn(Samples.Consented()) { Messages = [Samples.Says("heard")] };

        await Task.WhenAll(Enumerable.Range(0, 200).Select(
            number => _bot.Hear(number % 10 == 0 ? "oops" : "fine", Place.Direct("telegram", $"{number}"))));

        Assert.Equal(180, _bot.UnsentWords().Count(words => words == "heard"));
        Assert.Equal(20, _bot.UnsentWords().Count(words => words == "sorry"));
    }

    [Fact]
    public async Task Of_somebody_without_consent_only_the_answer_is_kept_until_it_is_sent()
    {
        _bot.Answer = (_, _) => new Turn(null) { Messages = [Samples.Card("May I?", "welcome")] };
        _bot.StartSending();

        await _bot.Hear("/start");
        await _bot.Idle();

        Assert.Null(await _bot.Find());
        Assert.Empty(_bot.Unsent());
    }

    [Fact]
    public async Task Whoever_wants_to_be_forgotten_is_erased_and_hears_the_last_words_only()
    {
        await _bot.Hear("one");
        _bot.Answer = (_, _) => new Turn(null) { Messages = [Samples.Says("goodbye")] };

        await _bot.Hear("/forget");

        Assert.Null(await _bot.Find());
        Assert.Equal(["goodbye"], _bot.UnsentWords());
    }

    [Fact]
    public async Task Nobody_is_erased_because_their_state_cannot_be_read()
    {
        _bot.Answer = (_, _) => new Turn(TestState.Unreadable);
        await _bot.Hear("hello");
        _bot.Answer = (_, context) => new Turn(context.Person) { Messages = [Samples.Says("who are you?")] };

        await _bot.Hear("hello again");

        Assert.NotNull(await _bot.Find());
    }

    [Fact]
    public async Task History_is_the_same_each_time_it_is_asked_for_and_ends_with_the_latest_turn()
    {
        _bot.Answer = (_, _) => new Turn(Samples.Consented()) { Facts = [Samples.Decided(Samples.Monday, fatigue: 2)] };
        await _bot.Hear("a morning");
        var same = false;
        int? fatigue = null;
        _bot.Answer = (_, context) =>
        {
            same = ReferenceEquals(context.History.Value, context.History.Value);
            fatigue = Assert.Single(context.History.Value.CheckIns).Fatigue;
            return new Turn(context.Person);
        };

        await _bot.Hear("and now?");

        Assert.True(same);
        Assert.Equal(2, fatigue);
    }

    [Fact]
    public async Task After_a_closed_chat_the_clock_stays_silent_until_the_person_is_heard()
    {
        _bot.Platform.Answers(new Application.Sending.SendOutcome.Unreachable("blocked"));
        _bot.StartSending();
        _bot.Answer = (input, context) => new Turn(Samples.Consented())
        {
            Messages = [Samples.Says(input is Input.Due ? "good morning" : "hello") with { Priority = DeliveryPriority.Reminder }],
            Agenda = input is Input.Due ? [] : [new AgendaChange.Set(Samples.Prompt, context.Now)],
        };
        await _bot.Hear("hello");
        await _bot.Idle();

        await _bot.Agenda.TakeDueAsync(Bot.Stopping);
        await _bot.Idle();
        Assert.Equal(["hello"], _bot.Platform.AskedWords);

        await _bot.Hear("I am back");
        await _bot.Idle();
        Assert.Equal(["hello", "hello"], _bot.Platform.AskedWords);
        Assert.False((await _bot.Find())?.Unreachable);
    }
}
