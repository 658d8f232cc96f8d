using Microsoft.Extensions.Time.Testing;
using NodaTime;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;
using RecoveryBot.Testing.Discord.Limits;

namespace RecoveryBot.OnDiscord.Tests.Sending;

/// <summary>
/// Opening direct chats never holds up anything else. The clock, Discord's and the bot's, stands still until a test moves it:
/// what would have to wait for anything never comes.
/// </summary>
public sealed class OpeningChatsTests : IAsyncDisposable
{
    private const int People = 64;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly Fault ForAMinute = new Fault.SlowDown(Minute);

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private readonly ScriptedBot _bot;
    private readonly Channel _channel;

    public OpeningChatsTests()
    {
        _bot = new ScriptedBot(time: _time)
        {
            // Whoever uses a command is asked in the morning from then on, and is greeted directly.
            Answer = (input, context) => new Turn(context.Person ?? Samples.Consented())
            {
                Messages = [Card($"after {input}")],
                Agenda = input is Input.Command
                    ? [new AgendaChange.Set(Samples.Prompt, SystemClock.Instance.GetCurrentInstant() + Duration.FromDays(1))]
                    : [],
            },
        };
        _channel = _bot.Discord.NewGuild("Team").NewTextChannel("general");
    }

    public async ValueTask DisposeAsync()
    {
        // What is still on its way is given up on the clock as well.
        for (var over = _bot.DisposeAsync().AsTask(); !over.IsCompleted;)
        {
            await StepAsync(TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public async Task While_many_join_at_once_and_no_chat_can_be_opened_every_press_is_answered_without_a_wait()
    {
        _bot.Discord.Faults.Always(Routes.OpenDirectChannel, ForAMinute);
        await _bot.ListeningAsync();

        await Task.WhenAll(Newcomers().Select(JoinAndPressAsync));

        Assert.Equal(4 * People, _bot.Discord.Counted.Callbacks);
        Assert.Equal(0, _bot.Discord.Counted.CallbacksTooLate);
        Assert.InRange(_bot.Discord.Counted.Requests(Routes.OpenDirectChannel), 1, 5);
    }

    [Theory]
    [InlineData(403, 40003)]
    [InlineData(502, 0)]
    public async Task Nor_do_presses_wait_for_a_greeting_that_fails(int status, int code)
    {
        _bot.Discord.Faults.Always(code == 0 ? Routes.CreateMessage : Routes.OpenDirectChannel, new Fault.Refuse(status, "no", code));
        await _bot.ListeningAsync();
        var anna = Newcomers().First();

        await JoinAndPressAsync(anna);
        await PassUntilAsync(fake => fake.Counted.Requests(Routes.OpenDirectChannel) > 0);
        await PassAsync(TimeSpan.FromSeconds(2));

        await anna.Press("Next").AnsweredAsync();
    }

    [Fact]
    public async Task Mornings_of_those_whose_chat_is_open_are_not_late_meanwhile()
    {
        var ben = _bot.Discord.NewPerson("Ben");
        _bot.Discord.Faults.Always(Routes.OpenDirectChannel, ForAMinute);
        await _bot.ListeningAsync();
        ben.Write("good evening");
        await ben.ShowsAsync("after");
        await Task.WhenAll(Newcomers().Select(JoinAndPressAsync));

        await _bot.SayAsync(ben, Samples.Says("How did you sleep?") with { Priority = DeliveryPriority.Reminder });

        await ben.ShowsAsync("How did you sleep?");
    }

    [Fact]
    public async Task A_limit_of_the_whole_bot_does_not_stop_the_answers_it_is_not_for()
    {
        var (anna, ben) = (_bot.Discord.NewPerson("Anna"), _bot.Discord.NewPerson("Ben").WrittenToBefore());
        await _bot.ListeningAsync();
        ben.Write("good evening");
        await ben.ShowsAsync("after");
        _bot.Discord.Faults.Next(Routes.CreateMessage, new Fault.SlowDown(Minute, Scope.Global));
        await _bot.SayAsync(ben, Samples.Says("How did you sleep?") with { Priority = DeliveryPriority.Reminder });
        await _bot.Discord.UntilAsync(fake => fake.Counted.TooManyRequests == 1, "a refusal");

        await anna.In(_channel).Slash("log").AnsweredAsync();
        await ben.Press("Next").AnsweredAsync();

        Assert.DoesNotContain("How did you sleep?", ben.Read(), StringComparison.Ordinal);
        await PassUntilAsync(_ => ben.Read().Contains("How did you sleep?", StringComparison.Ordinal));
        Assert.Equal(0, _bot.Discord.Counted.Punished);
    }

    [Fact]
    public async Task Chats_are_opened_few_a_minute_and_all_in_the_end()
    {
        const int Greeted = 12;
        await _bot.ListeningAsync();
        await Task.WhenAll(Newcomers().Take(Greeted).Select(JoinAndPressAsync));

        var began = _time.GetUtcNow();
        var passed = await PassUntilAsync(fake =>
        {
            Assert.InRange(fake.Counted.DirectChannelsOpened, 0, 5 * (1 + (int)((_time.GetUtcNow() - began) / Minute)));
            return fake.Counted.Created.Count(message => message.Content == "hello from here") == Greeted;
        });

        Assert.InRange(passed, 2 * Minute, 4 * Minute);
        Assert.Equal(Greeted, _bot.Discord.Counted.Requests(Routes.OpenDirectChannel));
        Assert.Equal(0, _bot.Discord.Counted.TooManyRequests);
    }

    [Theory]
    [InlineData(403, 50001)]
    [InlineData(404, 10003)]
    public async Task A_channel_that_is_ours_no_more_is_opened_anew(int status, int code)
    {
        var anna = _bot.Discord.NewPerson("Anna");
        await _bot.ListeningAsync();
        anna.Write("good evening");
        await anna.ShowsAsync("after");
        _bot.Discord.Faults.Next(Routes.CreateMessage, new Fault.Refuse(status, "no", code));

        await _bot.SayAsync(anna, Samples.Says("How did you sleep?") with { Priority = DeliveryPriority.Reminder });

        await PassUntilAsync(_ => anna.Read().Contains("How did you sleep?", StringComparison.Ordinal));
        Assert.Equal(1, _bot.Discord.Counted.Requests(Routes.OpenDirectChannel));
    }

    [Fact]
    public async Task Taken_for_a_sender_of_spam_nothing_is_given_up_and_the_operator_is_told()
    {
        var anna = _bot.Discord.NewPerson("Anna");
        await _bot.ListeningAsync();
        anna.Write("good evening");
        await anna.ShowsAsync("after");
        _bot.Discord.Faults.Next(Routes.CreateMessage, new Fault.Refuse(403, "flagged", 20026));

        await _bot.SayAsync(anna, Samples.Says("How did you sleep?") with { Priority = DeliveryPriority.Reminder });

        await _bot.Discord.UntilAsync(fake => fake.Counted.Requests(Routes.CreateMessage) == 2, "a first attempt");
        await anna.Press("Next").AnsweredAsync();
        Assert.Contains(_bot.Health.Wrongs, told => told.Contains("20026", StringComparison.Ordinal));
        await PassUntilAsync(_ => anna.Read().Contains("How did you sleep?", StringComparison.Ordinal), TimeSpan.FromMinutes(1));
    }

    private static Message Card(string words) => new(RichText.Plain(words), [[new Button("Next", "next")]]) { Card = "today" };

    private IEnumerable<Seat> Newcomers() =>
        Enumerable.Range(0, People).Select(number => _bot.Discord.NewPerson($"Person {number}").In(_channel));

    /// <summary>One command and three presses, each once the last was answered, and none of them put off.</summary>
    private static async Task JoinAndPressAsync(Seat person)
    {
        await person.Slash("today").AnsweredAsync();
        for (var presses = 0; presses < 3; presses++)
        {
            var pressed = person.Press("Next");
            await pressed.AnsweredAsync();
            Assert.Equal(7, pressed.AnsweredWith);
        }
    }

    private async Task PassAsync(TimeSpan span)
    {
        for (var end = _time.GetUtcNow() + span; _time.GetUtcNow() < end;)
        {
            await StepAsync(TimeSpan.FromMilliseconds(250));
        }
    }

    /// <returns>How much time passed on the clock.</returns>
    private async Task<TimeSpan> PassUntilAsync(Func<FakeDiscord, bool> isSo, TimeSpan? step = null)
    {
        var began = _time.GetUtcNow();
        while (!isSo(_bot.Discord))
        {
            Assert.InRange(_time.GetUtcNow() - began, TimeSpan.Zero, TimeSpan.FromHours(3));
            await StepAsync(step ?? TimeSpan.FromMilliseconds(250));
        }

        return _time.GetUtcNow() - began;
    }

    // What the clock sets off runs on other threads, and is given a moment of real time.
    private async Task StepAsync(TimeSpan step)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(5), CancellationToken.None);
        _time.Advance(step);
    }
}
