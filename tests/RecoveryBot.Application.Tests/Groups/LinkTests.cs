using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Tests.Groups;

/// <summary>A channel shows a group once a trainer of it, who manages the channel, says so.</summary>
public sealed class LinkTests : IAsyncDisposable
{
    private readonly Gym _gym = new();

    public ValueTask DisposeAsync() => _gym.DisposeAsync();

    [Fact]
    public async Task A_trainer_links_a_channel_and_clients_are_asked_for_their_name()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));

        await Link("The whole group");

        var bound = Assert.Single(_gym.Directory(directory => directory.PlacesOf(group)));
        Assert.Equal((Gym.Channel, PlacePurpose.Summary, "gym-nord"), (bound.Place, bound.Purpose, bound.Title));
        Assert.Contains("This channel now shows Gym Nord", _gym.Last(Gym.Channel), StringComparison.Ordinal);
        Assert.Contains("May #gym-nord show your name", _gym.Last(Gym.Anna), StringComparison.Ordinal);
        Assert.Empty(Named());
        await _gym.Tap(Gym.Anna, "By name");
        Assert.Equal([bound.Id], Named());
        Assert.True(_gym.Rights.Asked >= 2, "The platform's rights are asked when it is said and once more when it is done.");
    }

    [Fact]
    public async Task Who_manages_no_more_at_the_last_press_links_nothing()
    {
        var group = await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.SayIn(Gym.Channel, Gym.Ben, "/link");
        await _gym.Tap(Gym.Ben, "The whole group");
        _gym.Rights.Says = _gym.Rights.Says with { Manages = false };

        Assert.Contains("You need to manage this channel", await _gym.Tap(Gym.Ben, "Link it"), StringComparison.Ordinal);
        Assert.Empty(_gym.Directory(directory => directory.PlacesOf(group)));
    }

    [Fact]
    public async Task Each_refusal_has_its_sentence()
    {
        await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);

        Assert.Contains("Say /link in the channel", await _gym.Type(Gym.Ben, "/link"), StringComparison.Ordinal);
        Assert.Contains("Only a trainer of a group", await _gym.SayIn(Gym.Channel, Gym.Anna, "/link"), StringComparison.Ordinal);
        _gym.Rights.Says = _gym.Rights.Says with { BotPosts = false };
        Assert.Contains("I may not post here", await _gym.SayIn(Gym.Channel, Gym.Ben, "/link"), StringComparison.Ordinal);
        _gym.Rights.Says = Rights.None;
        Assert.Contains("You need to manage this channel", await _gym.SayIn(Gym.Channel, Gym.Ben, "/link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_shows_one_group_shows_no_other_until_it_is_let_go()
    {
        await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        var other = await _gym.SetUp(Gym.Ida, "Ida", "Gym Süd");
        await Link("The whole group");

        Assert.Contains("shows another group", await _gym.SayIn(Gym.Channel, Gym.Ida, "/link"), StringComparison.Ordinal);
        await _gym.SayIn(Gym.Channel, Gym.Ben, "/link off");
        await _gym.SayIn(Gym.Channel, Gym.Ida, "/link");
        await _gym.Tap(Gym.Ida, "Only trainers");
        await _gym.Tap(Gym.Ida, "Link it");

        Assert.Equal(PlacePurpose.Trainers, Assert.Single(_gym.Directory(directory => directory.PlacesOf(other))).Purpose);
    }

    [Fact]
    public async Task A_name_that_was_given_for_a_channel_counts_no_more_once_it_is_let_go()
    {
        await _gym.SetUp(Gym.Ben, "Ben", "Gym Nord");
        await _gym.Knows(Gym.Anna);
        await _gym.Join(Gym.Anna, await _gym.Invite(Gym.Ben));
        await Link("The whole group");
        await _gym.Tap(Gym.Anna, "By name");

        await _gym.SayIn(Gym.Channel, Gym.Ben, "/link off");
        await Link("Only trainers");

        Assert.Empty(Named());
    }

    private async Task Link(string readers)
    {
        await _gym.SayIn(Gym.Channel, Gym.Ben, "/link");
        await _gym.Tap(Gym.Ben, readers);
        await _gym.Tap(Gym.Ben, "Link it");
    }

    private IReadOnlyList<long> Named()
    {
        var anna = _gym.Id(Gym.Anna);
        return _gym.Directory(directory => directory.NamedIn(anna));
    }
}
