using System.Collections.Immutable;

namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>A press of a button: a callback query, until the bot answers it or it is too old.</summary>
public sealed class Press
{
    private readonly World _world;

    internal Press(World world, string queryId, Person by, Chat chat, ShownMessage on, string data) =>
        (_world, QueryId, By, Chat, On, Data, At) = (world, queryId, by, chat, on, data, world.Now);

    public string QueryId { get; }

    public Person By { get; }

    public Chat Chat { get; }

    /// <summary>The message as it stood when the button was pressed.</summary>
    public ShownMessage On { get; }

    public string Data { get; }

    public DateTimeOffset At { get; }

    /// <summary>What the bot answered, oldest first; more than one is a waste.</summary>
    public ImmutableList<PressAnswer> Answers { get; internal set; } = [];

    /// <summary>The first answer; the wait is bounded by the patience.</summary>
    public Task<PressAnswer> AnswerAsync() => _world.Changes.FirstAsync(
        () => Answers.FirstOrDefault(), () => $"The press of \"{Data}\" on message {On.Id} was never answered.");
}

/// <param name="Text">Shown at the top of the chat; empty for nothing.</param>
/// <param name="IsAlert">Shown in a box of its own instead.</param>
public sealed record PressAnswer(string Text, bool IsAlert);
