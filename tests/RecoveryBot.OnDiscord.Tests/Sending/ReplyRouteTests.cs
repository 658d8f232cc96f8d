using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;

namespace RecoveryBot.OnDiscord.Tests.Sending;

/// <summary>An answer belongs to its question: it is shown where that was asked, whatever else happens meanwhile.</summary>
public sealed class ReplyRouteTests : IAsyncDisposable
{
    // A restart takes as long as the machine lets it.
    private readonly ScriptedBot _bot = new(new FakeDiscordSettings { FirstAnswer = TimeSpan.FromMinutes(1) });
    private readonly Seat _anna;
    private readonly Seat _shared;

    public ReplyRouteTests()
    {
        _anna = _bot.Discord.NewPerson("Anna");
        _shared = _anna.In(_bot.Discord.NewGuild("Team").NewTextChannel("general"));
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_commands_with_typing_between_have_an_answer_each(bool areShared)
    {
        var asked = areShared ? _shared : _anna;
        await _bot.ListeningAsync();
        _bot.Discord.Faults.Next(Routes.CreateMessage, new Fault.Late(TimeSpan.FromMilliseconds(700)));

        _anna.Write("one");
        var first = asked.Slash("today");
        _anna.Write("two");
        var second = asked.Slash("log", ("what", "run"));
        _anna.Write("three");

        await _anna.ShowsAsync("three", after: _anna.Messages.Last(message => message.Author is not null));
        await AnswersAsync(first, "/today");
        await AnswersAsync(second, "/log run");
        await _bot.IdleAsync(_anna);
        Assert.Equal(["one", "two", "three"], _anna.Channel.FromBot.Select(message => message.Text).Where(text => text[0] != '/'));
        Assert.Equal(2, asked.Channel.FromBot.Count(message => message.Text[0] == '/'));
    }

    [Fact]
    public async Task Asked_in_two_places_at_once_each_is_answered_where_it_was_asked()
    {
        var elsewhere = _anna.In(_bot.Discord.NewGuild("Club").NewTextChannel("random"));
        var held = new TaskCompletionSource();
        _bot.BeforeTurn = _ => held.Task;
        await _bot.ListeningAsync();

        var here = _shared.Slash("today");
        var there = elsewhere.Slash("log", ("what", "run"));
        var direct = _anna.Slash("log", ("what", "swim"));
        held.SetResult();

        await AnswersAsync(here, "/today");
        await AnswersAsync(there, "/log run");
        await AnswersAsync(direct, "/log swim");
    }

    [Fact]
    public async Task What_an_earlier_run_took_is_answered_each_by_its_own_after_a_restart()
    {
        await _bot.ListeningAsync();
        _bot.Discord.Faults.Always(Routes.Callback, Fault.ServerError);
        var first = _shared.Slash("today");
        var second = _shared.Slash("log", ("what", "run"));
        await _bot.TakenAsync(2);
        await _bot.StopAsync();
        _bot.Discord.Faults.Clear();

        await _bot.ListeningAsync();
        _anna.Write("good morning");

        await AnswersAsync(first, "/today");
        await AnswersAsync(second, "/log run");
        await _anna.ShowsAsync("good morning", after: _anna.Messages.First());
        await _bot.IdleAsync(_anna);
        Assert.Equal(2, _shared.Channel.FromBot.Count());
    }

    [Fact]
    public async Task Told_again_when_the_connection_is_resumed_it_is_taken_once_and_answered_once()
    {
        var held = new TaskCompletionSource();
        _bot.BeforeTurn = _ => held.Task;
        await _bot.ListeningAsync();
        var first = _shared.Slash("today");
        await first.UntilAsync(one => one.IsThinking, "a sign that the bot thinks");

        _bot.Discord.Gateway.Drop();
        var second = _shared.Slash("log", ("what", "run"));
        await _bot.Discord.UntilAsync(fake => fake.Counted.Resumes == 1, "the connection resumed");
        held.SetResult();

        await first.UntilAsync(one => one.Original is { IsThinking: false, Text: "/today" }, "its answer");
        await AnswersAsync(second, "/log run");
        await _bot.IdleAsync(_anna);
        Assert.Equal(2, _bot.Taken.Count);
        Assert.Equal(0, _bot.Discord.Counted.DoubleCallbacks);
    }

    [Fact]
    public async Task Once_it_is_answered_it_is_not_told_again()
    {
        await _bot.ListeningAsync();

        await _shared.Slash("today").AnsweredAsync();

        await IsNotToldAgainAsync();
    }

    [Fact]
    public async Task What_somebody_does_next_is_taken_though_their_last_answer_is_still_on_its_way()
    {
        await _bot.ListeningAsync();
        _bot.Discord.Faults.Next(Routes.Callback, new Fault.Late(TimeSpan.FromMinutes(10)));

        _shared.Slash("today");
        _shared.Slash("log");
        _anna.Write("and this");

        await _bot.TakenAsync(3);
    }

    [Fact]
    public async Task Of_two_presses_whose_card_is_shown_once_neither_is_left_waiting()
    {
        var step = 0;
        _bot.Answer = (input, context) => new Turn(context.Person ?? Samples.Consented())
        {
            Messages = input is Input.Typed { Text: "slow" }
                ? [Samples.Says("slow")]
                : [new Message(RichText.Plain($"step {++step}"), [[new Button("Next", "next")]]) { Card = "today" }],
        };
        await _bot.ListeningAsync();
        _anna.Write("hi");
        var card = await _anna.ShowsAsync("step 1");
        var heard = new TaskCompletionSource();
        _bot.Discord.Faults.Next(Routes.CreateMessage, new Fault.Until(heard.Task));

        _anna.Write("slow");
        var first = _anna.Press("Next", card);
        var second = _anna.Press("Next", card);
        while (_bot.Database.Read(queries => queries.Unsent()).Count < 3)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        heard.SetResult();

        await second.AnsweredAsync();
        await first.AnsweredAsync();
        await _anna.ShowsAsync("step 3");
        Assert.Equal((6, 7), (first.AnsweredWith, second.AnsweredWith));
        Assert.DoesNotContain(_anna.Channel.FromBot, message => message.Text == "step 2");
        await IsNotToldAgainAsync();
    }

    /// <summary>What happened so far is dealt with for good: after a restart only what is new is taken.</summary>
    private async Task IsNotToldAgainAsync()
    {
        await _bot.IdleAsync(_anna);
        await _bot.StopAsync();
        var taken = _bot.Taken.Count;

        await _bot.ListeningAsync();
        await _shared.Slash("log").AnsweredAsync();

        Assert.Equal(taken + 1, _bot.Taken.Count);
        Assert.Equal(0, _bot.Discord.Counted.DoubleCallbacks);
    }

    private static Task AnswersAsync(Interaction used, string words) =>
        used.UntilAsync(one => one.Original is { IsThinking: false } original && original.Text == words, $"\"{words}\"");
}
