using System.Collections.Immutable;
using System.Globalization;

namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>A chat as its people see it now: messages in order, as last edited. May be read at any time.</summary>
public sealed partial class Chat
{
    private readonly World _world;
    private int _lastOwnMessage;

    internal Chat(World world, long id, ChatKind kind, string title, Standing bot)
    {
        (_world, Id, Kind, Title, Bot) = (world, id, kind, title, bot);
        world.Chats.Add(id, this);
    }

    /// <summary>Positive for a private chat, negative for a group, below -1000000000000 for a supergroup.</summary>
    public long Id { get; }

    public ChatKind Kind { get; }

    /// <summary>A group's title, or the person's first name.</summary>
    public string Title { get; internal set; }

    /// <summary>What the bot may do here.</summary>
    public Standing Bot { get; internal set; }

    public ImmutableList<ShownMessage> Messages { get; private set; } = [];

    /// <summary>By their id.</summary>
    public ImmutableDictionary<long, Membership> Members { get; internal set; } = ImmutableDictionary<long, Membership>.Empty;

    /// <summary>What nobody but administrators may do, as the Bot API calls it: <c>can_send_photos</c>…</summary>
    public ImmutableHashSet<string> Forbidden { get; internal set; } = [];

    /// <summary>Only administrators learn who is in it.</summary>
    public bool HidesMembers { get; internal set; }

    /// <summary>Topics of a forum, by their thread id.</summary>
    public ImmutableDictionary<long, string> Topics { get; internal set; } = ImmutableDictionary<long, string>.Empty;

    public bool IsGroup => Kind != ChatKind.Private;

    /// <summary>The message with this id as it stands now; null when it is not there (any more).</summary>
    public ShownMessage? Message(int id) => Messages.Find(one => one.Id == id);

    /// <summary>What the bot has said and not taken back, in order.</summary>
    public IEnumerable<ShownMessage> FromBot => Messages.Where(one => one.Sender is null);

    /// <summary>The chat from top to bottom, a line a message, its buttons in brackets.</summary>
    public string Read() => string.Join('\n', Messages.Select(Line));

    internal ShownMessage Add(Func<int, ShownMessage> write)
    {
        var message = write(Kind == ChatKind.Supergroup ? ++_lastOwnMessage : _world.NextMessageId());
        Messages = Messages.Add(message);
        return message;
    }

    internal void Replace(ShownMessage message) =>
        Messages = Messages.SetItem(Messages.FindIndex(one => one.Id == message.Id), message);

    internal void Remove(int id) => Messages = Messages.RemoveAll(one => one.Id == id);

    private static string Line(ShownMessage message)
    {
        var kind = message.Content is Content.Words ? "" : $"({message.Content.GetType().Name.ToLowerInvariant()}) ";
        var buttons = string.Concat(message.Buttons.SelectMany(row => row).Select(one => $" [{one.Text}]"));
        return string.Create(
            CultureInfo.InvariantCulture, $"{message.Id} {message.Sender?.FirstName ?? "bot"}: {kind}{message.Text}{buttons}");
    }
}
