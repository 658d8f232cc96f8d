using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Http;
using RecoveryBot.Testing.Telegram.Chats;
using RecoveryBot.Testing.Telegram.Faults;

namespace RecoveryBot.Testing.Telegram;

/// <summary>
/// A Telegram of the test's own: the Bot API over real HTTP on a loopback port, the people and groups behind it, and
/// whatever can go wrong in between. Written from the platforms page, not from any client, so that it can disagree with
/// ours. Time (limits, expiry, held polls) is the clock's alone.
/// </summary>
public sealed partial class FakeTelegram : IAsyncDisposable
{
    private readonly World _world;
    private readonly BotApi _api;
    private HttpDoor? _door;

    private FakeTelegram(World world)
    {
        _world = world;
        _api = new BotApi(world);
        _door = new HttpDoor(_api, world.Clock, world.Settings.Port);
        Port = _door.Port;
    }

    public int Port { get; }

    /// <summary>Where a bot calls: <c>{BaseUrl}/bot{Token}/{method}</c>.</summary>
    public string BaseUrl => $"http://127.0.0.1:{Port}";

    public string Token => _world.Settings.Token;

    public string BotUsername => _world.Settings.BotUsername;

    public Counters Counted => _world.Counted;

    public FaultScript Faults => _world.Faults;

    /// <summary>True while the bot holds a poll open.</summary>
    public bool IsPolled => _world.Polls.IsHeld;

    /// <summary>How many updates wait now, unconfirmed.</summary>
    public int Unconfirmed
    {
        get
        {
            lock (_world.Gate)
            {
                return _world.Updates.Count(_world.Now);
            }
        }
    }

    public static FakeTelegram Start(TimeProvider clock, FakeTelegramSettings? settings = null) =>
        new(new World(settings ?? new FakeTelegramSettings(), clock));

    /// <summary>Somebody who has not met the bot: it cannot write to them until they write to it.</summary>
    public Seat NewPerson(string firstName, string? lastName = null, string? username = null, string language = "en")
    {
        lock (_world.Gate)
        {
            var person = new Person(_world.NextId(), firstName, lastName, username, language);
            var chat = new Chat(_world, person.Id, ChatKind.Private, firstName, new Standing.NeverMet())
            {
                Members = ImmutableDictionary<long, Membership>.Empty.Add(person.Id, new Membership(person, "member")),
            };
            return new Seat(_world, person, chat);
        }
    }

    /// <summary>A group without the bot.</summary>
    public Group NewGroup(string title, Seat owner, params Seat[] members) =>
        NewGroup(title, owner, members, ChatKind.Group, id => -id);

    /// <summary>A supergroup without the bot.</summary>
    public Group NewSupergroup(string title, Seat owner, params Seat[] members) =>
        NewGroup(title, owner, members, ChatKind.Supergroup, id => -1_000_000_000_000 - id);

    /// <summary>A broadcast channel without the bot; what is said there is its owner's post.</summary>
    public Group NewChannel(string title, Seat owner) =>
        NewGroup(title, owner, [], ChatKind.Channel, id => -1_000_000_000_000 - id);

    /// <summary>An update that is like no other.</summary>
    /// <param name="kind">The field of type <c>Update</c> it is.</param>
    public void Happens(string kind, JsonObject payload)
    {
        lock (_world.Gate)
        {
            _world.Happened(Updates.Update.Odd(kind, payload));
        }
    }

    /// <summary>The token is worth nothing any more: 401 from now on.</summary>
    public void RevokeToken()
    {
        lock (_world.Gate)
        {
            _world.Profile.IsTokenRevoked = true;
            _world.Polls.End(Wire.Refusals.Unauthorized);
        }
    }

    /// <summary>Until the bot holds a poll open: from then on it learns at once of what happens.</summary>
    public Task PolledAsync() => UntilAsync(fake => fake.IsPolled, "a poll that waits for updates");

    /// <summary>Until the bot has confirmed everything that happened.</summary>
    public Task AllConfirmedAsync() => UntilAsync(fake => fake.Unconfirmed == 0, "every update confirmed");

    /// <summary>Until it is so; looked at again after every request and everything that happens.</summary>
    public Task UntilAsync(Func<FakeTelegram, bool> isSo, string what) =>
        _world.Changes.FirstAsync(() => isSo(this) ? this : null, () => $"The fake Telegram never saw {what}. {Counted}");

    /// <summary>Nobody listens: connections are refused and open ones end, until <see cref="ComeBack"/>.</summary>
    public async Task GoAwayAsync()
    {
        if (_door is { } door)
        {
            _door = null;
            await door.DisposeAsync();
        }
    }

    public void ComeBack() => _door ??= new HttpDoor(_api, _world.Clock, Port);

    public async ValueTask DisposeAsync() => await GoAwayAsync();

    private Group NewGroup(string title, Seat owner, Seat[] members, ChatKind kind, Func<long, long> id)
    {
        lock (_world.Gate)
        {
            var chat = new Chat(_world, id(_world.NextId()), kind, title, new Standing.NotAMember())
            {
                Members = members.Select(seat => new Membership(seat.Person, "member"))
                    .Append(new Membership(owner.Person, "creator"))
                    .ToImmutableDictionary(member => member.Person.Id),
            };
            return new Group(_world, chat);
        }
    }
}
