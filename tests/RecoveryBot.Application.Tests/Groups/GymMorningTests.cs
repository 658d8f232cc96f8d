using RecoveryBot.Conversations.Messages;
using RecoveryBot.Testing.Stores;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>A client's morning as it reaches the trainer, through everybody's real conversations.</summary>
public sealed class GymMorningTests : IAsyncDisposable
{
    private const int MostQuestions = 40;

    private readonly Gym _gym = new();

    public GymMorningTests() => _gym.Bot.Reports.Real =
        new Application.Sending.Reports(_gym.Bot.Store, new RecoveryBot.Conversations.Wording.EnglishWording());

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Fact]
    public async Task What_a_client_answers_stands_in_the_digest_of_that_morning()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben), share: "+ pain and health");

        await CheckIn(group);
        _gym.Bot.Time.Advance(TimeSpan.FromMinutes(90));
        await _gym.Bot.Agenda.TakeDueAsync(Bot.Stopping);
        await _gym.Settle();

        Assert.StartsWith("Gym Nord, Mon 2 Mar: ", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Contains("1 of 1 answered", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.Contains("Anna", _gym.Last(Gym.Ben), StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(Seen(group)).Days[^1].Morning);
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
        _gym.Bot.Store.Read(reading => reading.Sight.ClientsOf(_gym.Id(Gym.Ben), group, Samples.Monday));
}
