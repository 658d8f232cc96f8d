using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Maintenance;

public sealed class OutageDetectorTests : IAsyncDisposable
{
    private static readonly Duration PressesLive = Duration.FromSeconds(150);

    private readonly Bot _bot = new();

    public OutageDetectorTests() => _bot.Answer = (input, context) => new Turn(context.Person ?? Samples.Consented())
    {
        Messages = input is Input.Interrupted ? [Samples.Says("Where we were:") with { Priority = DeliveryPriority.Reminder }] : [],
    };

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(150, 0)]
    [InlineData(151, 1)]
    [InlineData(48 * 3600, 1)]
    public async Task Who_was_in_the_middle_of_something_is_asked_again_after_an_outage_longer_than_a_press_lives(int seconds, int asked)
    {
        await _bot.Hear("hello");
        await CaughtUp();

        _bot.Time.Advance(TimeSpan.FromSeconds(seconds));
        await CaughtUp();

        Assert.Equal(asked, _bot.UnsentWords().Count);
    }

    [Fact]
    public async Task An_outage_of_the_program_itself_counts_and_nobody_is_asked_twice()
    {
        await _bot.Hear("hello");
        await CaughtUp();
        _bot.Time.Advance(TimeSpan.FromMinutes(5));

        // Each one knows no more than the database does, as after a restart. The second died before it could leave its mark.
        await Outages().CaughtUpAsync(Bot.Stopping);
        await _bot.Database.WriteAsync(Backdated, onceKept: null, Bot.Stopping);
        await Outages().CaughtUpAsync(Bot.Stopping);

        Assert.Single(_bot.UnsentWords());

        bool Backdated(Persistence.IUnitOfWork unitOfWork)
        {
            unitOfWork.Updates.ListenedUntil("telegram", _bot.GetCurrentInstant() - Duration.FromMinutes(5));
            return true;
        }
    }

    [Fact]
    public async Task Who_said_something_since_or_nothing_for_an_hour_before_is_left_alone()
    {
        await _bot.Hear("long ago", Samples.Ben);
        _bot.Time.Advance(TimeSpan.FromMinutes(61));
        await _bot.Hear("hello");
        await CaughtUp();
        _bot.Time.Advance(TimeSpan.FromMinutes(5));
        _bot.Answer = (input, context) => new Turn(Samples.Consented("moved on")) { Messages = [Samples.Says($"{input.GetType().Name}")] };
        await _bot.Hear("a press that survived");

        await CaughtUp();

        Assert.Equal(["Typed"], _bot.UnsentWords());
    }

    [Fact]
    public async Task A_platform_that_was_never_listened_to_had_no_outage()
    {
        await _bot.Hear("hello");
        _bot.Time.Advance(TimeSpan.FromDays(1));

        await CaughtUp();

        Assert.Empty(_bot.Unsent());
    }

    private Task CaughtUp() => Outages().CaughtUpAsync(Bot.Stopping);

    private OutageDetector Outages() => new("telegram", PressesLive, _bot.Database, _bot.Turns, _bot, NullLogger<OutageDetector>.Instance);
}
