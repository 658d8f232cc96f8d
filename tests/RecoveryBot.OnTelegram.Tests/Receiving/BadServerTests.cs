using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using RecoveryBot.OnTelegram.Calls;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Testing.Telegram.Faults;
using Telegram.Bot.Requests;

namespace RecoveryBot.OnTelegram.Tests.Receiving;

/// <summary>A server, or something in its place, that does what Telegram never does.</summary>
public sealed class BadServerTests
{
    private const int ManyBytes = 12 * 1024 * 1024;

    public static TheoryData<string, string> Odd => new()
    {
        { "message", """{"message_id":1,"date":99999999999999,"chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false,"first_name":"A"},"text":"x"}""" },
        { "message", """{"message_id":1,"date":-99999999999999,"chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false,"first_name":"A"},"text":"x"}""" },
        { "message", """{"message_id":1,"date":1,"from":{"id":7,"is_bot":false,"first_name":"A"},"text":"x"}""" },
        { "message", """{"message_id":1,"date":1,"chat":null,"from":null,"text":"x"}""" },
        { "message", """{"message_id":"one","date":"today","chat":7,"text":{}}""" },
        { "message", """{"message_id":1,"date":1,"chat":{"id":1e40,"type":"private"},"text":"x"}""" },
        { "edited_message", """{"message_id":1,"date":1,"edit_date":99999999999999,"chat":{"id":7,"type":"private"},"text":"x"}""" },
        { "edited_message", """{"message_id":1,"date":1,"edit_date":1,"chat":{"id":7,"type":"private"},"text":"x"}""" },
        { "channel_post", """{"message_id":1,"date":1,"text":"/today"}""" },
        { "callback_query", """{"id":"q","chat_instance":"c","data":"x"}""" },
        { "callback_query", """{"id":null,"from":null,"data":null}""" },
        { "callback_query", "{}" },
        { "my_chat_member", """{"date":1,"chat":{"id":7,"type":"private"},"new_chat_member":{"status":"member","user":{"id":1,"is_bot":true,"first_name":"B"}}}""" },
        { "my_chat_member", """{"chat":{"type":"private"},"new_chat_member":{"status":"emperor"}}""" },
        { "message", """{"message_id":1,"date":1,"chat":{"id":7,"type":"parliament"},"migrate_to_chat_id":99999999999999999999999}""" },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_update_that_cannot_be_read_is_skipped_alone(string kind, string payload)
    {
        await using var bot = new ScriptedBot();
        var anna = bot.Start().Telegram.NewPerson("Anna");
        await bot.Telegram.PolledAsync();

        bot.Telegram.Happens(kind, JsonNode.Parse(payload)!.AsObject());
        anna.SendText("hello");

        await anna.Chat.ShowsAsync("hello");
        await bot.Telegram.AllConfirmedAsync();
        Assert.False(bot.Receiving.IsCompleted);
    }

    [Theory]
    [InlineData(int.MaxValue - 1L)]
    [InlineData((long)int.MaxValue)]
    [InlineData(1L << 40)]
    public async Task An_id_of_any_length_is_confirmed(long first)
    {
        await using var bot = new ScriptedBot(new FakeTelegramSettings { FirstUpdateId = first });
        var anna = bot.Start().Telegram.NewPerson("Anna");

        foreach (var words in new[] { "one", "two", "three" })
        {
            anna.SendText(words);
            await anna.Chat.ShowsAsync(words);
        }

        await bot.Telegram.AllConfirmedAsync();
        Assert.Equal(["one", "two", "three"], anna.Chat.FromBot.Select(message => message.Text));
    }

    [Fact]
    public async Task An_answer_that_comes_at_once_with_nothing_in_it_is_not_asked_for_in_a_rush()
    {
        await using var bot = new ScriptedBot();
        bot.Telegram.Faults.Always("getUpdates", new Fault.Garbage(200, """{"ok":true,"result":[]}"""));
        var began = Stopwatch.GetTimestamp();

        await bot.Start().Telegram.UntilAsync(fake => fake.Counted.Requests("getUpdates") >= 4, "four polls");

        Assert.True(Stopwatch.GetElapsedTime(began) > TimeSpan.FromSeconds(2.9));
    }

    [Fact]
    public async Task An_answer_that_comes_again_and_again_is_not_asked_for_in_a_rush()
    {
        await using var bot = new ScriptedBot();
        bot.Telegram.Faults.Always("getUpdates", new Fault.Garbage(200, """{"ok":true,"result":[{"update_id":5}]}"""));
        var began = Stopwatch.GetTimestamp();

        await bot.Start().Telegram.UntilAsync(fake => fake.Counted.Requests("getUpdates") >= 8, "eight polls");

        Assert.True(Stopwatch.GetElapsedTime(began) > TimeSpan.FromSeconds(5.9));
    }

    [Fact]
    public async Task An_answer_without_end_is_a_broken_one()
    {
        await using var telegram = FakeTelegram.Start(TimeProvider.System);
        using var calls = CallsTo(telegram);
        var name = new string('a', ManyBytes);
        telegram.Faults.Next("getMe", new Fault.Garbage(200, $$"""{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"{{name}}"} }"""));

        var failed = await Assert.ThrowsAsync<CallFailedException>(() => calls.CallAsync(new GetMeRequest(), TestContext.Current.CancellationToken));

        Assert.IsType<CallFailure.OutcomeUnknown>(failed.Failure);
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    [InlineData("1e300")]
    public async Task A_wait_that_nobody_would_ask_for_is_an_hour_at_most(string seconds)
    {
        await using var telegram = FakeTelegram.Start(TimeProvider.System);
        using var calls = CallsTo(telegram);
        telegram.Faults.Next("getMe", new Fault.Garbage(
            429, $$"""{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":{{seconds}} } }"""));

        var failed = await Assert.ThrowsAsync<CallFailedException>(() => calls.CallAsync(new GetMeRequest(), TestContext.Current.CancellationToken));

        Assert.Equal(new CallFailure.RateLimited(Duration.FromHours(1), IsAbsurd: true), failed.Failure);
    }

    [Fact]
    public async Task An_absurd_wait_for_sending_is_said_in_the_health_although_hearing_goes_on()
    {
        await using var bot = new ScriptedBot();
        var anna = bot.Start().Telegram.NewPerson("Anna");
        bot.Telegram.Faults.Next("sendMessage", new Fault.Garbage(
            429, """{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":31536000}}"""));

        anna.SendText("hello");
        await bot.Health.UntilAsync(TelegramErrors.AbsurdWait);
        await bot.Telegram.AllConfirmedAsync();
        var ben = bot.Telegram.NewPerson("Ben");
        ben.SendText("hello");
        await bot.Telegram.AllConfirmedAsync();

        Assert.Contains(TelegramErrors.AbsurdWait, bot.Health.Wrongs);
    }

    [Fact]
    public async Task A_server_that_takes_the_connection_and_says_nothing_is_named_within_two_minutes()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 7, 0, 0, TimeSpan.Zero));
        await using var bot = new ScriptedBot(time: time);
        bot.Telegram.Faults.Always("getUpdates", new Fault.Late(TimeSpan.FromHours(1)));
        await bot.Start().Telegram.UntilAsync(fake => fake.Counted.Requests("getUpdates") == 1, "a poll");

        // The patience of a poll, which Telegram may keep waiting for 50 s.
        time.Advance(TimeSpan.FromSeconds(100));

        await bot.Health.UntilAsync(TelegramErrors.Unreachable(Instant.FromUtc(2026, 3, 2, 7, 0)));
    }

    private static BotCalls CallsTo(FakeTelegram telegram) =>
        new(new TelegramSettings(telegram.Token, new Uri(telegram.BaseUrl)), TimeProvider.System);
}
