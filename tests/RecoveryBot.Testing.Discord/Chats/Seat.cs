using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>A person in a channel: what they see and write there. What they use of the bot is in the other file.</summary>
public sealed partial class Seat
{
    private readonly World _world;

    internal Seat(World world, Person person, Channel channel) => (_world, Person, Channel) = (world, person, channel);

    public Person Person { get; }

    public Channel Channel { get; }

    /// <summary>What this person sees, top to bottom; ephemeral messages only if they are theirs.</summary>
    public IEnumerable<ShownMessage> Messages =>
        Channel.Messages.Where(one => one.OnlyFor is null || one.OnlyFor == Person);

    /// <summary>The same person in a guild's channel.</summary>
    public Seat In(Channel channel) => new(_world, Person, channel);

    /// <summary>The channel as this person sees it, a line a message.</summary>
    public string Read() => Channel.Read(Person);

    public ShownMessage Write(string text) => Send(text, []);

    /// <summary>Sends files, a sticker, a poll, with words beside them or none.</summary>
    /// <param name="fields">Those of a message that make it (resources/message.mdx), such as those of <see cref="Oddities"/>.</param>
    public ShownMessage WriteWith(JsonObject fields, string text = "") => Send(text, fields);

    /// <summary>Corrects a message of their own.</summary>
    public ShownMessage Edit(ShownMessage message, string text)
    {
        var edited = message with { Content = text, EditedAt = _world.Now };
        IsUpdated(edited);
        return edited;
    }

    /// <summary>
    /// Discord tells of a message as updated although nobody changed it: it found the preview of a link, or it was pinned.
    /// </summary>
    public void IsUpdated(ShownMessage message)
    {
        lock (_world.Gate)
        {
            Channel.Replace(message);
            _world.Gateway.Happened("MESSAGE_UPDATE", Channel, MessageJson.Event(_world, Channel, message));
            _world.Changes.Announce();
        }
    }

    private ShownMessage Send(string text, JsonObject fields)
    {
        lock (_world.Gate)
        {
            Channel.IsOpen = true;
            var message = new ShownMessage(_world.Ids.Next(), Person, _world.Now, text) { More = fields };
            Channel.Add(message);
            _world.Gateway.Happened("MESSAGE_CREATE", Channel, MessageJson.Event(_world, Channel, message));
            _world.Changes.Announce();
            return message;
        }
    }

    /// <summary>The bot has opened their direct channel some time ago.</summary>
    public Seat WrittenToBefore()
    {
        Change(() => Channel.IsOpen = true);
        return this;
    }

    /// <summary>Takes no direct messages from the bot any more (or has blocked it): 50007.</summary>
    public void CloseDirectMessages() => Change(() => Person.TakesDirectMessages = false);

    public void OpenDirectMessages() => Change(() => Person.TakesDirectMessages = true);

    /// <summary>Leaves every guild the bot is in: 50278.</summary>
    public void LeaveAllGuilds() => Change(() => Person.SharesAGuild = false);

    /// <summary>Discord has seen too many channels opened: 40003 at this person's, until it is allowed again.</summary>
    public void RefuseOpening(bool isRefused = true) => Change(() => Person.MayBeOpened = !isRefused);

    /// <summary>The first message of the bot with these words in it that this person sees, as it then stands.</summary>
    /// <param name="after">Only below this message.</param>
    /// <exception cref="TimeoutException">It did not come within the patience (real time).</exception>
    public Task<ShownMessage> ShowsAsync(string words, ShownMessage? after = null) => FirstAsync(
        message => message.Id > (after?.Id ?? 0) && message.Text.Contains(words, StringComparison.Ordinal),
        $"\"{words}\"");

    /// <summary>The first message of the bot that fits.</summary>
    /// <param name="what">Names what is waited for, should it not come.</param>
    public Task<ShownMessage> FirstAsync(Func<ShownMessage, bool> fits, string what) => _world.Changes.FirstAsync(
        () => Messages.FirstOrDefault(one => one.Author is null && fits(one)), () => Missing(what));

    /// <summary>Until it is so.</summary>
    public Task UntilAsync(Func<Seat, bool> isSo, string what) =>
        _world.Changes.FirstAsync(() => isSo(this) ? this : null, () => Missing(what));

    private string Missing(string what) => $"The channel of {Person.Name} never showed {what}. It shows:\n{Read()}\n";

    private void Change(Action change)
    {
        lock (_world.Gate)
        {
            change();
            _world.Changes.Announce();
        }
    }
}
