using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>A client's morning as it reaches the trainer, through everybody's real conversations.</summary>
public sealed class GymMorningTests : IAsyncDisposable
{
    private const int MostQuestions = 40;

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

        await CheckIn(group);
        await Passes(TimeSpan.FromMinutes(90));

        Assert.StartsWith("Gym Nord, Mon 2 Mar: ", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Contains("1 of 1 answered", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Contains("Anna", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(Seen(group)).Days[^1].Morning);
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
        await CheckIn(group);
        await Passes(TimeSpan.FromMinutes(90));
        Assert.Contains("Anna", _gym.Last(Gym.Channel), StringComparison.Ordinal);

        await Ends(how, no);
        await Passes(TimeSpan.FromMinutes(1));

        Assert.DoesNotContain("Anna", _gym.Last(Gym.Channel), StringComparison.Ordinal);
        Assert.StartsWith("Monday 2 March\n", _gym.Last(Gym.Channel), StringComparison.Ordinal);
    }

    private async Task Ends(string how, Button no)
    {
        switch (how)
        {
            case "unnamed":
                await _gym.Hear(Gym.Anna, Gym.Anna, new Input.Press(no.Payload));
                break;
            case "left":
                await _gym.Type(Gym.Anna, "/group leave");
                await _gym.Tap(Gym.Anna, "Leave");
                break;
            case "forgotten":
                await _gym.Type(Gym.Anna, "/forget");
                await _gym.Type(Gym.Anna, "forget me");
                break;
            default:
                await _gym.Type(Gym.Ben, "/group members");
                await _gym.Tap(Gym.Ben, "End Anna's place");
                await _gym.Tap(Gym.Ben, "End it");
                break;
        }
    }

    private async Task Passes(TimeSpan time)
    {
        _gym.Bot.Time.Advance(time);
        await _gym.Bot.Agenda.TakeDueAsync(Bot.Stopping);
        await _gym.Settle();
    }

    /// <summary>Whatever the first button of each question says; where several may be chosen, none.</summary>
    private async Task CheckIn(long group)
    {
        await _gym.Type(Gym.Anna, "/checkin");
        for (var question = 0; Seen(group)[0].Days.Count == 0; question++)
        {
            Assert.InRange(question, 0, MostQuestions);
            await _gym.Tap(Gym.Anna, FirstButton().Label);
        }
    }

    private Button FirstButton() => _gym.Sent(Gym.Anna)[^1].Rows.SelectMany(row => row).ToList() is var buttons
        && buttons.Find(button => button.Label == "Done") is { } done ? done : buttons[0];

    private IReadOnlyList<Conversations.Groups.Digests.SeenClient> Seen(long group) =>
        _gym.Bot.Database.Read(queries => queries.Sight.ClientsOf(_gym.Id(Gym.Ben), group, Samples.Monday));
}
