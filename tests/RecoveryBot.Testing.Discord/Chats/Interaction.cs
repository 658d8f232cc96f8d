using System.Text.Json.Nodes;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>A command, a press, a choice or a submitted form, until the bot has answered it or it is too old.</summary>
public sealed class Interaction
{
    /// <summary>The token is good so long (receiving-and-responding.mdx).</summary>
    internal static readonly TimeSpan TokenLives = TimeSpan.FromMinutes(15);

    private readonly World _world;

    internal Interaction(World world, InteractionKind kind, Person by, Channel channel, ShownMessage? on)
    {
        (_world, Kind, By, Channel, On) = (world, kind, by, channel, on);
        Id = world.Ids.Next();
        // Not the id: whoever knows the one must not know the other.
        Token = $"aW50ZXJhY3Rpb246{Guid.NewGuid():N}{Guid.NewGuid():N}";
        At = world.Now;
    }

    public ulong Id { get; }

    public string Token { get; }

    public InteractionKind Kind { get; }

    public Person By { get; }

    public Channel Channel { get; }

    /// <summary>The message whose component was used, as it stood then; null for commands.</summary>
    public ShownMessage? On { get; }

    public DateTimeOffset At { get; }

    /// <summary>The payload as the bot gets it.</summary>
    public string Json { get; internal set; } = "";

    /// <summary>The type of the first answer (4, 5, 6, 7, 9); null as long as there is none.</summary>
    public int? AnsweredWith { get; internal set; }

    /// <summary>When the first answer came; null as long as there is none.</summary>
    public DateTimeOffset? AnsweredAt { get; internal set; }

    public bool IsAnswered => AnsweredWith is not null;

    /// <summary>True while "is thinking…" stands there for it.</summary>
    public bool IsThinking => Original is { IsThinking: true };

    /// <summary>"The application did not respond": no first answer within 3 s.</summary>
    public bool HasFailed => !IsAnswered && _world.Now - At >= _world.Settings.FirstAnswer;

    /// <summary>The message that answers it, as it stands now; null when there is none (any more).</summary>
    public ShownMessage? Original => OriginalId is { } id ? Channel.Message(id) : null;

    /// <summary>What opened the form that was sent; null for everything else.</summary>
    internal Interaction? Opened { get; init; }

    internal ulong? OriginalId { get; set; }

    internal JsonObject Data { get; init; } = [];

    internal bool IsTokenGood => _world.Now - At < TokenLives;

    /// <summary>Until an answer, and not only that the bot thinks; the wait is bounded by the patience.</summary>
    public Task AnsweredAsync() => UntilAsync(one => one is { IsAnswered: true, IsThinking: false }, "an answer");

    /// <summary>Until it is so; the wait is bounded by the patience.</summary>
    public Task UntilAsync(Func<Interaction, bool> isSo, string what) => _world.Changes.FirstAsync(
        () => isSo(this) ? this : null, () => $"{Kind} {Data.ToJsonString()} of {By.Name} never had {what}. {_world.Counted}");
}

/// <summary>As numbered in receiving-and-responding.mdx.</summary>
public enum InteractionKind
{
    Command = 2,
    Component = 3,
    Form = 5,
}
