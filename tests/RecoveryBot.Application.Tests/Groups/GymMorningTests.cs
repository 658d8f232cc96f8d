using RecoveryBot.Conversations.Turns;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>A client's morning as it reaches the trainer, through everybody's real conversations.</summary>
public sealed class GymMorningTests : IAsyncDisposable
{
    private readonly Gym _gym = new();

    public GymMorningTests() => _gym.Bot.Reports.Real =
        new Application.Sending.Reports(_gym.Bot.Database, new RecoveryBot.Conversations.Wording.EnglishWording());

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Fact]
    public async Task What_a_client_answers_stands_in_the_digest_of_that_morning()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), share: "+ pain and health");

        await _gym.CheckIn(Gym.Anna);
        await _gym.Passes(TimeSpan.FromMinutes(90));

        Assert.StartsWith("Gym Nord, Mon 2 Mar: ", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Contains("1 of 1 answered", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Contains("Anna", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(_gym.Seen(Gym.Ben, group)).Days[^1].Morning);
    }

    [Theory]
    [InlineData("unnamed")]
    [InlineData("left")]
    [InlineData("forgotten")]
    [InlineData("removed")]
    public async Task Who_is_to_be_seen_no_more_is_gone_from_the_channel_a_minute_later(string how)
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));
        await _gym.SayIn(Gym.Channel, Gym.Ben, "/link");
        await _gym.Tap(Gym.Ben, "The whole group");
        await _gym.Tap(Gym.Ben, "Link it");
        var no = _gym.Button(Gym.Anna, "No");
        await _gym.Tap(Gym.Anna, "By name");
        await _gym.CheckIn(Gym.Anna);
        await _gym.Passes(TimeSpan.FromMinutes(90));
        Assert.Contains("Anna", _gym.Last(Gym.Channel), StringComparison.Ordinal);

        if (how == "unnamed")
        {
            await _gym.Hear(Gym.Anna, Gym.Anna, new Input.Press(no.Payload));
        }
        else
        {
            await _gym.Ends(how, Gym.Anna, Gym.Ben, "Anna");
        }

        await _gym.Passes(TimeSpan.FromMinutes(1));

        Assert.DoesNotContain("Anna", _gym.Last(Gym.Channel), StringComparison.Ordinal);
        Assert.StartsWith("Monday 2 March\n", _gym.Last(Gym.Channel), StringComparison.Ordinal);
    }
}
