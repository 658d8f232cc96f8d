using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Turns;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Application.Tests.Turns;

/// <summary>A turn that has to know what somebody may do is undone, and taken once more with the platform's word.</summary>
public sealed class RightsTests : IAsyncDisposable
{
    private static readonly Place Channel = Place.Channel("telegram", "-100");

    private readonly Bot _bot = new();
    private readonly List<Rights?> _seen = [];

    public RightsTests() => _bot.Answer = (_, context) =>
    {
        _seen.Add(context.RightsIn(Channel));
        return context.RightsIn(Channel) is { } rights
            ? new Turn(Samples.Consented()) { Messages = [Samples.Says(rights.Manages ? "yes" : "no")] }
            : new Turn(Samples.Consented("lost")) { Messages = [Samples.Says("never said")], AsksRights = Channel };
    };

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_platform_is_asked_and_only_the_second_turn_counts()
    {
        _bot.Rights.Add(new Saying("telegram", new Rights(Manages: true, BotPosts: true, BotAttaches: true)));

        Assert.True((await _bot.Hear("may I?", updateId: "7")).IsNew);
        Assert.False((await _bot.Hear("may I?", updateId: "7")).IsNew);

        Assert.Equal(["yes"], _bot.UnsentWords());
        Assert.NotEqual("lost", (await _bot.Find())?.State?.Form?.Id);
    }

    [Fact]
    public async Task Where_nobody_can_say_it_the_answer_is_no()
    {
        await _bot.Hear("may I?");

        Assert.Equal([null, Rights.None], _seen);
        Assert.Equal(["no"], _bot.UnsentWords());
    }

    [Fact]
    public async Task Another_platform_s_account_may_nothing_here()
    {
        _bot.Rights.Add(new Saying("telegram", new Rights(Manages: true, BotPosts: true, BotAttaches: true)));

        await _bot.Hear("may I?", Place.Direct("discord", "1"));

        Assert.Equal(["no"], _bot.UnsentWords());
    }

    private sealed class Saying(string platform, Rights rights) : IRights
    {
        public string Platform => platform;

        public Task<Rights> OfAsync(Actor actor, Place place, CancellationToken stopping) => Task.FromResult(rights);
    }
}
