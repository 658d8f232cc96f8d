using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Wording;
using RecoveryBot.Testing.Communities;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Discord.Chats;

namespace RecoveryBot.OnDiscord.Tests.Communities;

/// <summary>
/// Five hundred members, three hundred presses within a minute of the fake's clock, which is the bot's as well and moves only as a
/// test lets it: what is answered at once is answered within no time at all.
/// </summary>
public sealed class StormTests : IAsyncDisposable
{
    private const int Members = 500;
    private const int Presses = 300;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));
    private readonly ScriptedBot _bot;
    private readonly Channel _channel;

    public StormTests()
    {
        _bot = new ScriptedBot(new FakeDiscordSettings { Patience = TimeSpan.FromMinutes(2) }, time: _time) { Clock = new Moments(_time), Reports = database => new Reports(database, new EnglishWording()) };
        _channel = _bot.Discord.NewGuild("City").NewTextChannel("city-runners");
    }

    public async ValueTask DisposeAsync()
    {
        for (var over = _bot.DisposeAsync().AsTask(); !over.IsCompleted;)
        {
            await StepAsync(TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public async Task Every_press_is_acknowledged_in_time_and_the_last_count_is_exact()
    {
        await _bot.ListeningAsync();
        var members = Enumerable.Range(0, Members).Select(number => _bot.Discord.NewPerson($"Member {number}").In(_channel)).ToList();
        var (community, post) = await PostedAsync();
        var used = new List<Interaction>();

        for (var press = 0; press < Presses; press++)
        {
            used.Add(members[press].Press(press % 3 == 0 ? "Done" : "I'm in", post));
            await used[^1].AnsweredAsync();
            await StepAsync(Between);
        }

        var last = string.Create(CultureInfo.InvariantCulture, $"{Presses} taking part · {Presses / 3} done");
        while (!_channel.Message(post.Id)!.Text.Contains(last, StringComparison.Ordinal))
        {
            await StepAsync(TimeSpan.FromSeconds(1));
        }

        var counted = _bot.Discord.Counted;
        Assert.Equal((Presses, Presses / 3), _bot.Database.Read(queries => queries.Posts.Count(community, new LocalDate(2026, 3, 2), 1)));
        Assert.All(used, one => Assert.InRange(one.AnsweredAt!.Value - one.At, TimeSpan.Zero, TimeSpan.FromSeconds(3)));
        Assert.All(used, one => Assert.True(one.Original!.IsEphemeral));
        Assert.Equal((0, 0, 0, 0), (counted.TooManyRequests, counted.Punished, counted.CallbacksTooLate, counted.Pings));
        Assert.InRange(counted.Requests(Routes.EditMessage), 1, 12);
    }

    private async Task<(long Community, ShownMessage Post)> PostedAsync()
    {
        var place = Place.Channel("discord", _channel.Id.ToString(CultureInfo.InvariantCulture));
        var (community, _) = await _bot.Database.WriteAsync(
            unitOfWork => PostedReminders.In(unitOfWork, place, _bot.Clock.GetCurrentInstant()),
            posted => _bot.Outbox!.Enqueue([posted.Post]),
            TestContext.Current.CancellationToken);
        while (_channel.Messages.Count == 0)
        {
            await StepAsync(TimeSpan.FromMilliseconds(10));
        }

        return (community, _channel.Messages[0]);
    }

    private async Task StepAsync(TimeSpan step)
    {
        _time.Advance(step);
        await Task.Delay(1, TestContext.Current.CancellationToken);
    }

    private sealed class Moments(FakeTimeProvider time) : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
    }
}
