using RecoveryBot.Application.Maintenance;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.OnTelegram.Receiving;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.OnTelegram.Tests.Receiving;

/// <summary>From something that happens on Telegram to its turn.</summary>
public sealed class ReceivingTests : IAsyncDisposable
{
    private readonly ScriptedBot _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task What_is_written_is_answered()
    {
        var anna = _bot.Start().Telegram.NewPerson("Anna");

        anna.Start("ABC-1");

        await anna.Chat.ShowsAsync("/start ABC-1");
    }

    [Fact]
    public async Task An_update_is_confirmed_only_when_its_turn_is_on_disk()
    {
        var gate = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        _bot.BeforeTurn = _ =>
        {
            begun.TrySetResult();
            return gate.Task;
        };
        _bot.Start().Telegram.NewPerson("Anna").Start();

        await begun.Task;
        // Long enough for the poll that would confirm it too early.
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Equal(1, _bot.Telegram.Unconfirmed);
        gate.SetResult();

        await _bot.Telegram.AllConfirmedAsync();
        Assert.Single(_bot.Taken);
    }

    [Fact]
    public async Task What_was_not_confirmed_before_the_end_is_taken_after_it_and_once()
    {
        _bot.BeforeTurn = update => update.Input is Input.Typed { Text: "second" } ? Task.Delay(-1, CancellationToken.None) : Task.CompletedTask;
        var anna = _bot.Start().Telegram.NewPerson("Anna");
        anna.SendText("first");
        await anna.Chat.ShowsAsync("first");
        anna.SendText("second");
        await _bot.StopAsync();

        _bot.BeforeTurn = _ => Task.CompletedTask;
        _bot.Start();

        await anna.Chat.ShowsAsync("second");
        await _bot.Telegram.AllConfirmedAsync();
        Assert.Equal(["first", "second"], anna.Chat.FromBot.Select(message => message.Text));
    }

    [Fact]
    public async Task One_chat_is_taken_in_order_and_keeps_no_other_waiting()
    {
        var gate = new TaskCompletionSource();
        var anna = _bot.Telegram.NewPerson("Anna");
        var ben = _bot.Telegram.NewPerson("Ben");
        _bot.BeforeTurn = update => update.Input is Input.Typed { Text: "1" } ? gate.Task : Task.CompletedTask;
        string[] said = ["1", "2", "3"];
        Array.ForEach(said, words => anna.SendText(words));
        ben.SendText("hello");

        _bot.Start();

        await ben.Chat.ShowsAsync("hello");
        Assert.Empty(anna.Chat.FromBot);
        gate.SetResult();
        await anna.Chat.ShowsAsync("3");
        Assert.Equal(said, anna.Chat.FromBot.Select(message => message.Text));
    }

    [Fact]
    public async Task A_press_is_answered_at_once_and_before_the_work()
    {
        var gate = new TaskCompletionSource();
        var anna = await Asked("Fine");
        _bot.BeforeTurn = _ => gate.Task;

        var press = anna.Press("Fine");

        Assert.Equal("", (await press.AnswerAsync()).Text);
        gate.SetResult();
        await anna.Chat.ShowsAsync("pressed Fine");
        Assert.Single(press.Answers);
    }

    [Fact]
    public async Task A_press_whose_answer_is_refused_counts_all_the_same_and_is_not_answered_again()
    {
        var anna = await Asked("Fine");
        _bot.Telegram.Faults.Next("answerCallbackQuery", new Fault.Refuse(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"));

        anna.Press("Fine");

        await anna.Chat.ShowsAsync("pressed Fine");
        Assert.Equal(1, _bot.Telegram.Counted.Requests("answerCallbackQuery"));
    }

    [Fact]
    public async Task The_commands_are_registered_once_over_any_number_of_starts()
    {
        await _bot.Start().Telegram.PolledAsync();
        await _bot.StopAsync();
        var polls = _bot.Telegram.Counted.Requests("getUpdates");
        await _bot.Start().Telegram.UntilAsync(fake => fake.Counted.Requests("getUpdates") > polls, "the second start's poll");

        Assert.Equal(2, _bot.Telegram.Counted.Requests("getMyCommands"));
        Assert.Equal(1, _bot.Telegram.Counted.Requests("setMyCommands"));
    }

    [Fact]
    public async Task Who_never_wrote_to_the_bot_is_shown_the_way_to_the_direct_chat()
    {
        var anna = _bot.Start().Telegram.NewPerson("Anna");
        var group = _bot.Telegram.NewGroup("Runners", anna);
        group.AddBot(anna);

        anna.In(group).SendCommand("today@recovery_test_bot");

        await group.Chat.ShowsAsync("only at https://t.me/recovery_test_bot");
        Assert.Empty(anna.Chat.FromBot);
    }

    [Fact]
    public async Task What_a_client_asks_in_a_group_is_answered_in_their_direct_chat_and_nowhere_else()
    {
        var anna = _bot.Start().Telegram.NewPerson("Anna");
        anna.SendText("hello");
        await anna.Chat.ShowsAsync("hello");
        var group = _bot.Telegram.NewGroup("Runners", anna);
        group.AddBot(anna);

        anna.In(group).SendCommand("today");

        await anna.Chat.ShowsAsync("/today");
        await _bot.Telegram.AllConfirmedAsync();
        Assert.Empty(group.Chat.FromBot);
    }

    [Fact]
    public async Task A_token_that_Telegram_does_not_know_stops_the_start_with_a_sentence_that_names_the_setting()
    {
        _bot.Telegram.RevokeToken();

        var wrong = await Assert.ThrowsAsync<WrongSettingException>(() => _bot.Start().Receiving);

        Assert.Contains("RecoveryBot:Telegram:Token", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_bot.Telegram.Token, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_revoked_meanwhile_is_said_in_the_health()
    {
        await _bot.Start().Telegram.PolledAsync();

        _bot.Telegram.RevokeToken();

        await _bot.Health.UntilAsync(TelegramErrors.TokenRefused);
    }

    [Fact]
    public async Task A_second_poller_is_said_in_the_health_and_passes()
    {
        await _bot.Start().Telegram.PolledAsync();
        using var second = new BotCalls(new(_bot.Telegram.Token, new Uri(_bot.Telegram.BaseUrl)), TimeProvider.System);

        var poll = new UpdateFetcher(second).NextAsync(TestContext.Current.CancellationToken);

        await _bot.Health.UntilAsync(TelegramErrors.SecondPoller);
        await Assert.ThrowsAsync<CallFailedException>(() => poll);
        _bot.Telegram.NewPerson("Anna").SendText("hello");
        await _bot.Health.UntilAsync(null);
    }

    [Fact]
    public async Task A_network_that_is_down_at_the_start_is_waited_for()
    {
        await _bot.Telegram.GoAwayAsync();
        _bot.Start();

        _bot.Telegram.ComeBack();

        await _bot.Telegram.PolledAsync();
    }

    private async Task<Testing.Telegram.Chats.Seat> Asked(string label)
    {
        var anna = _bot.Start().Telegram.NewPerson("Anna");
        anna.Start();
        await _bot.SayAsync(anna.Chat, Samples.Says("How are you?") with { Rows = [[new Button(label, label)]] });
        await anna.Chat.ShowsAsync("How are you?");

        // A press is fetched only when everything before it is on disk.
        await _bot.Telegram.AllConfirmedAsync();
        return anna;
    }
}
