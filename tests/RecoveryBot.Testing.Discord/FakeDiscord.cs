using System.Globalization;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;
using RecoveryBot.Testing.Discord.Gateway;
using RecoveryBot.Testing.Http;

namespace RecoveryBot.Testing.Discord;

/// <summary>
/// A Discord of the test's own: REST API and gateway (v10) on a loopback port, the people and guilds behind them, and
/// whatever can go wrong in between. Written from Discord's documentation, not from any client, so that it can disagree
/// with ours. Time (limits, interactions, sessions) is the clock's alone.
/// </summary>
public sealed class FakeDiscord : IAsyncDisposable
{
    private readonly World _world;
    private readonly DiscordSite _site;
    private HttpDoor? _door;

    private FakeDiscord(World world)
    {
        _world = world;
        _site = new DiscordSite(world);
        _door = new HttpDoor(_site, world.Clock, world.Settings.Port);
        world.Port = _door.Port;
        Signing = new Signing(world.Settings.PrivateKey, world.Clock);
    }

    public int Port => _world.Port;

    /// <summary>Where a bot calls, with the stroke at the end.</summary>
    public string ApiUrl => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/api/v10/");

    /// <summary>What <c>/gateway/bot</c> gives; a bot adds <c>?v=10&amp;encoding=json</c>.</summary>
    public string GatewayUrl => _world.Gateway.Url;

    public string Token => _world.Settings.Token;

    public ulong ApplicationId => _world.Settings.ApplicationId;

    public Counters Counted => _world.Counted;

    /// <summary>The commands that are registered, as they were sent.</summary>
    public IReadOnlyList<JsonNode> Commands
    {
        get
        {
            lock (_world.Gate)
            {
                return [.. _world.Commands.Select(command => command!.DeepClone())];
            }
        }
    }

    /// <summary>What goes wrong with REST requests.</summary>
    public FaultScript Faults => _world.Faults;

    /// <summary>What goes wrong with the gateway, and how it stands.</summary>
    public GatewayControl Gateway => _world.Gateway.Control;

    /// <summary>Interactions on their way to the bot's own address.</summary>
    public Signing Signing { get; }

    public static FakeDiscord Start(TimeProvider clock, FakeDiscordSettings? settings = null) =>
        new(new World(settings ?? new FakeDiscordSettings(), clock));

    /// <summary>Somebody who shares no more than a guild with the bot: their direct channel is not open yet.</summary>
    public Seat NewPerson(string name, string locale = "en-US")
    {
        lock (_world.Gate)
        {
            var person = new Person(_world.Ids.Next(), name, locale);
            _world.People.Add(person.Id, person);
            return new Seat(_world, person, new Channel(_world, _world.Ids.Next(), name, guild: null, person));
        }
    }

    /// <summary>A guild with the bot in it and no channel yet.</summary>
    public Guild NewGuild(string name)
    {
        lock (_world.Gate)
        {
            var guild = new Guild(_world, _world.Ids.Next(), name);
            _world.Guilds.Add(guild.Id, guild);
            return guild;
        }
    }

    /// <summary>The token is worth nothing any more: 401 and 4004 from now on.</summary>
    public void RevokeToken()
    {
        lock (_world.Gate)
        {
            _world.Gateway.ResetToken();
        }
    }

    /// <summary>The bot's answer to an interaction that was carried to its own address: a callback like any other.</summary>
    /// <param name="body">As the bot answered: JSON with <c>type</c> and perhaps <c>data</c>.</param>
    public void TakeAnswer(Interaction interaction, string body) => _site.TakeAnswer(interaction, body);

    /// <summary>Until it is so; looked at again after every request and everything that happens.</summary>
    public Task UntilAsync(Func<FakeDiscord, bool> isSo, string what) =>
        _world.Changes.FirstAsync(() => isSo(this) ? this : null, () => $"The fake Discord never saw {what}. {Counted}");

    /// <summary>Until a bot hears everything: direct messages are told to the first shard only.</summary>
    public Task ConnectedAsync() => UntilAsync(fake => fake.Gateway.Listening >= _world.Settings.Shards, "a ready session for each shard");

    /// <summary>Nobody listens: connections are refused and open ones end, until <see cref="ComeBack"/>.</summary>
    public async Task GoAwayAsync()
    {
        if (_door is { } door)
        {
            _door = null;
            await door.DisposeAsync();
        }
    }

    public void ComeBack() => _door ??= new HttpDoor(_site, _world.Clock, Port);

    public async ValueTask DisposeAsync() => await GoAwayAsync();
}
