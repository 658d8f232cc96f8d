using System.Collections.Immutable;
using System.Globalization;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>A direct channel or a guild's text channel: messages in order, as last edited. May be read at any time.</summary>
public sealed class Channel
{
    internal Channel(World world, ulong id, string name, Guild? guild, Person? recipient)
    {
        (Id, Name, Guild, Recipient) = (id, name, guild, recipient);
        IsOpen = guild is not null;
        world.Channels.Add(id, this);
        if (recipient is not null)
        {
            world.DirectChannels.Add(recipient.Id, this);
        }
    }

    public ulong Id { get; }

    /// <summary>A guild channel's name, or that of the person.</summary>
    public string Name { get; }

    /// <summary>Null for a direct channel.</summary>
    public Guild? Guild { get; }

    /// <summary>Whom a direct channel is with; null in a guild.</summary>
    public Person? Recipient { get; }

    public bool IsDirect => Guild is null;

    /// <summary>A direct channel is there for the bot only once one of the two has opened it.</summary>
    public bool IsOpen { get; internal set; }

    /// <summary>False: 50001, missing access.</summary>
    public bool IsSeenByBot { get; set; } = true;

    /// <summary>False: 50013, missing permissions.</summary>
    public bool MayBotWrite { get; set; } = true;

    /// <summary>What the bot may do, as its interactions tell (topics/permissions.mdx): sees, writes and attaches, and more.</summary>
    public string AppPermissions { get; set; } = "2248473465835073";

    /// <summary>All of them, ephemeral ones too.</summary>
    public ImmutableList<ShownMessage> Messages { get; private set; } = [];

    /// <summary>What the bot has said and not taken back, in order.</summary>
    public IEnumerable<ShownMessage> FromBot => Messages.Where(one => one.Author is null);

    /// <summary>The message with this id as it stands now; null when it is not there (any more).</summary>
    public ShownMessage? Message(ulong id) => Messages.Find(one => one.Id == id);

    /// <summary>The channel from top to bottom as this person sees it, a line a message, its components in brackets.</summary>
    public string Read(Person reader) =>
        string.Join('\n', Messages.Where(one => one.OnlyFor is null || one.OnlyFor == reader).Select(Line));

    internal void Add(ShownMessage message) => Messages = Messages.Add(message);

    internal void Replace(ShownMessage message) =>
        Messages = Messages.SetItem(Messages.FindIndex(one => one.Id == message.Id), message);

    internal void Remove(ulong id) => Messages = Messages.RemoveAll(one => one.Id == id);

    private static string Line(ShownMessage message)
    {
        var only = message.IsEphemeral ? " (only you)" : "";
        var files = string.Concat(message.Files.Select(file => $" ({file.Name}: {file.Description})"));
        var buttons = string.Concat(message.Buttons.SelectMany(row => row).Select(one => $" [{one.Label}]"));
        var menus = string.Concat(message.Selects.Select(
            one => $" [{one.Placeholder}: {string.Join(" | ", one.Options.Select(option => option.Label))}]"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{message.Author?.Name ?? "bot"}{only}: {(message.IsThinking ? "is thinking…" : message.Text)}{files}{buttons}{menus}");
    }
}
