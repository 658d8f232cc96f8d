using NodaTime;
using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Communities;

/// <summary>A channel with shared reminders that is closed to the bot, or is another from now on.</summary>
public sealed class LostChannelTests : IAsyncDisposable
{
    private static readonly Place Topic = City.Channel with { Thread = "7" };
    private static readonly LocalDateTime SixOClock = Samples.Monday.At(new LocalTime(18, 0));

    private readonly City _city = new();

    public ValueTask DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task A_closed_channel_costs_one_request_and_one_word_to_who_looks_after_it()
    {
        await _city.Found();
        Fails(City.Channel, new SendOutcome.Unreachable("403 Forbidden: bot was kicked"));

        await _city.Until(SixOClock);
        await _city.Until(SixOClock.PlusDays(2));
        await _city.Until(SixOClock.PlusDays(4));

        Assert.Single(_city.Sent(City.Channel));
        Assert.Contains("I can't post in #city-runners any more", _city.Last(City.Mona), StringComparison.Ordinal);
        Assert.Single(_city.Sent(City.Mona));
    }

    [Fact]
    public async Task What_was_saved_while_it_was_found_closed_is_not_tried()
    {
        await _city.Found();
        _city.Bot.Platform.Outcome = async (message, _) =>
        {
            if (message.To != City.Channel)
            {
                return new SendOutcome.Sent("m");
            }

            await _city.Write(unitOfWork => unitOfWork.Outbox.Add(City.Channel, Samples.Says("another post"), _city.Now));
            return new SendOutcome.Unreachable("403 Forbidden: bot was kicked");
        };

        await _city.Until(SixOClock);

        Assert.Empty(_city.Bot.Unsent());
    }

    [Fact]
    public async Task Once_a_manager_speaks_there_again_it_goes_on_and_they_may_take_over()
    {
        await _city.Found();
        var outcome = _city.Bot.Platform.Outcome;
        Fails(City.Channel, new SendOutcome.Unreachable("403 Forbidden: bot was kicked"));
        await _city.Until(SixOClock);
        _city.Bot.Platform.Outcome = outcome;

        Assert.Contains("Next: Wed 4 Mar, 18:00", await _city.SayIn(City.Channel, City.Mona, "/community"), StringComparison.Ordinal);
        await _city.Until(SixOClock.PlusDays(2));

        Assert.Contains("Be the first", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_that_is_gone_is_followed_to_the_whole_group_and_that_is_said()
    {
        await _city.Found(Topic);
        Fails(Topic, new SendOutcome.Moved(City.Channel));

        await _city.Until(SixOClock);
        await _city.Settle();

        Assert.Contains("Be the first", _city.Last(City.Channel), StringComparison.Ordinal);
        Assert.Contains("The topic of the shared reminders", _city.Last(City.Mona), StringComparison.Ordinal);
        Assert.StartsWith("You're in.", await _city.Press("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_became_another_takes_its_post_s_presses_along()
    {
        var group = Place.Channel("telegram", "-300");
        await _city.Found(group);
        await _city.Until(SixOClock);
        var payload = _city.Button(group, "I'm in").Payload;

        await _city.Write(unitOfWork =>
        {
            Application.Sending.ChannelChanges.Move(unitOfWork, group, City.Channel, _city.Now);
            return true;
        });

        Assert.StartsWith("You're in.", await _city.Press("1", payload), StringComparison.Ordinal);
        await _city.Settle();
        Assert.Contains("1 taking part", _city.Last(City.Channel), StringComparison.Ordinal);
    }

    private void Fails(Place channel, SendOutcome with)
    {
        var outcome = _city.Bot.Platform.Outcome;
        _city.Bot.Platform.Outcome = (message, stopping) => message.To == channel ? Task.FromResult(with) : outcome(message, stopping);
    }
}
