using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Faults;
using RecoveryBot.Testing.Discord.Gateway;
using RecoveryBot.Testing.Discord.Limits;

namespace RecoveryBot.Testing.Discord;

/// <summary>Everything this Discord knows. Whoever changes it holds <see cref="Gate"/> and announces the change.</summary>
internal sealed class World
{
    public World(FakeDiscordSettings settings, TimeProvider clock)
    {
        Settings = settings;
        Clock = clock;
        Changes = new Changes(settings.Patience);
        Ids = new Snowflakes(clock);
        Faults = new FaultScript(Gate);
        Limits = new RateLimits(settings, Counted);
        Invalid = new InvalidRequests(settings, Counted);
        Gateway = new GatewayHub(this);
        Nonces = new NonceMemory(settings.NonceIsKept);
    }

    public Lock Gate { get; } = new();

    public FakeDiscordSettings Settings { get; }

    public TimeProvider Clock { get; }

    public Changes Changes { get; }

    public Snowflakes Ids { get; }

    public Counters Counted { get; } = new();

    public FaultScript Faults { get; }

    public RateLimits Limits { get; }

    public InvalidRequests Invalid { get; }

    public GatewayHub Gateway { get; }

    public NonceMemory Nonces { get; }

    public Dictionary<ulong, Person> People { get; } = [];

    public Dictionary<ulong, Channel> Channels { get; } = [];

    /// <summary>By the person's id.</summary>
    public Dictionary<ulong, Channel> DirectChannels { get; } = [];

    public Dictionary<ulong, Guild> Guilds { get; } = [];

    /// <summary>By their token.</summary>
    public Dictionary<string, Interaction> Interactions { get; } = [];

    /// <summary>Global commands as registered, with the fields that Discord adds.</summary>
    public JsonArray Commands { get; set; } = [];

    /// <summary>True once the token is worth nothing any more.</summary>
    public bool IsTokenReset { get; set; }

    /// <summary>Where the fake listens; known once the door is open.</summary>
    public int Port { get; set; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public bool IsTokenGood(string token) => !IsTokenReset && token == Settings.Token;

    /// <summary>Lets whoever waits look again when that much time has gone by.</summary>
    public void AnnounceAfter(TimeSpan span) => _ = AnnounceAsync(span);

    private async Task AnnounceAsync(TimeSpan span)
    {
        await Task.Delay(span, Clock, CancellationToken.None);
        Changes.Announce();
    }
}
