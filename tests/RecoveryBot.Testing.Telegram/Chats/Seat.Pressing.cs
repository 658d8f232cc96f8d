using System.Globalization;
using RecoveryBot.Testing.Telegram.Updates;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>What a person presses, and how they leave.</summary>
public sealed partial class Seat
{
    /// <summary>Presses the button with this label on the lowest message that shows one.</summary>
    /// <exception cref="InvalidOperationException">No message shows such a button; says what the chat shows.</exception>
    public Press Press(string label)
    {
        var on = Chat.FromBot.LastOrDefault(message => message.Button(label) is not null)
            ?? throw new InvalidOperationException($"No message shows the button \"{label}\". The chat shows:\n{Chat.Read()}");
        return Press(label, on);
    }

    /// <summary>Presses a button on that message, as the message stands now.</summary>
    public Press Press(string label, ShownMessage on)
    {
        var now = Chat.Message(on.Id) ?? throw new InvalidOperationException($"Message {on.Id} is not there any more.");
        var button = now.Button(label)
            ?? throw new InvalidOperationException($"Message {on.Id} has no button \"{label}\". The chat shows:\n{Chat.Read()}");
        return PressData(button.Data ?? throw new InvalidOperationException($"\"{label}\" opens a link."), on);
    }

    /// <summary>
    /// A button that is shown no more, or a modified app that sends what no button says: neither is checked (Bot API,
    /// type <c>CallbackQuery</c>). The update carries the message as it stands now.
    /// </summary>
    public Press PressData(string data, ShownMessage on)
    {
        lock (_world.Gate)
        {
            MayStillAct();
            var id = _world.NextId().ToString(CultureInfo.InvariantCulture);
            var press = new Press(_world, id, Person, Chat, Chat.Message(on.Id) ?? on, data);
            _world.Presses.Add(id, press);
            _world.Happened(Update.CallbackQuery(PressJson.Write(_world, press)));
            return press;
        }
    }

    /// <summary>
    /// The app sends the same press again, because it was closed before the answer came: another update id, another
    /// query id (tdlib/telegram-bot-api issue 699).
    /// </summary>
    public Press PressAgain(Press press) => PressData(press.Data, press.On);

    /// <summary>Blocks the bot.</summary>
    public void Block() => Stand(new Standing.Blocked());

    public void Unblock() => Stand(new Standing.Member());

    /// <summary>Deletes the account. The bot is not told.</summary>
    public void Deactivate()
    {
        lock (_world.Gate)
        {
            Chat.Bot = new Standing.Deactivated();
            _world.Changes.Announce();
        }
    }

    private void Stand(Standing standing)
    {
        if (Chat.IsGroup)
        {
            throw new InvalidOperationException("A bot is blocked in its private chat only.");
        }

        lock (_world.Gate)
        {
            var before = Chat.Bot;
            Chat.Bot = standing;
            _world.Happened(Update.MyChatMember(MemberJson.BotChange(_world, Chat, Person, before)));
        }
    }
}
