using System.Globalization;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Updates;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>A person in a chat: what they write there. What they press is in the other file.</summary>
public sealed partial class Seat
{
    private readonly World _world;

    internal Seat(World world, Person person, Chat chat) => (_world, Person, Chat) = (world, person, chat);

    public Person Person { get; }

    public Chat Chat { get; }

    /// <summary>The topic of a forum it is in; null for the general one.</summary>
    public long? Topic { get; private init; }

    /// <summary>As an administrator who hides behind the group, or as a channel.</summary>
    public bool IsAnonymous { get; private init; }

    /// <summary>The same person in a group.</summary>
    /// <param name="topic">From <see cref="Group.OpenTopic"/>.</param>
    public Seat In(Group group, long? topic = null) => new(_world, Person, group.Chat) { Topic = topic };

    /// <summary>The same person in the name of the group or channel.</summary>
    public Seat Anonymously() => new(_world, Person, Chat) { Topic = Topic, IsAnonymous = true };

    public ShownMessage SendText(string text) => Send(new Content.Words(StyledText.Plain(text)), replyTo: null);

    /// <param name="command">Without the stroke: <c>start</c>, or <c>start@recovery_test_bot</c> in a group.</param>
    public ShownMessage SendCommand(string command, string arguments = "") =>
        SendText($"/{command}{(arguments.Length > 0 ? " " : "")}{arguments}");

    /// <summary>Presses "Start", perhaps behind a link <c>t.me/bot?start=payload</c>; opens a blocked chat again.</summary>
    public ShownMessage Start(string payload = "")
    {
        if (Chat.Bot is Standing.Blocked)
        {
            Unblock();
        }

        return SendCommand("start", payload);
    }

    public ShownMessage Reply(ShownMessage to, string text) => Send(new Content.Words(StyledText.Plain(text)), to);

    /// <summary>Sends something without words: fields of type <c>Message</c>, such as those of <see cref="Oddities"/>.</summary>
    public ShownMessage SendOther(JsonObject fields) => Send(new Content.Other(fields), replyTo: null);

    /// <summary>Corrects a message of their own.</summary>
    public ShownMessage Edit(ShownMessage message, string text)
    {
        lock (_world.Gate)
        {
            var edited = message with { Content = new Content.Words(StyledText.Plain(text)), EditedAt = _world.Now };
            Chat.Replace(edited);
            Tell(Update.EditedMessage(MessageJson.Write(_world, Chat, edited)), edited);
            return edited;
        }
    }

    /// <summary>Telegram tells of a message as edited although its words did not change, with the moment of the last change.</summary>
    public void EditIsToldAgain(ShownMessage message)
    {
        lock (_world.Gate)
        {
            Tell(Update.EditedMessage(MessageJson.Write(_world, Chat, message)), message);
        }
    }

    private ShownMessage Send(Content content, ShownMessage? replyTo)
    {
        lock (_world.Gate)
        {
            MayStillAct();
            if (Chat.Bot is Standing.NeverMet)
            {
                Chat.Bot = new Standing.Member();
            }

            var message = Chat.Add(id => new ShownMessage(id, Person, _world.Now, content)
            {
                Thread = Topic,
                IsAnonymous = IsAnonymous || Chat.Kind == ChatKind.Channel,
            });
            var json = MessageJson.Write(_world, Chat, message);
            if (replyTo is not null)
            {
                json["reply_to_message"] = MessageJson.Write(_world, Chat, replyTo);
            }

            Tell(
                Chat.Kind == ChatKind.Channel ? Update.ChannelPost(json) : Update.Message(json),
                message,
                isReplyToBot: replyTo is { Sender: null });
            return message;
        }
    }

    /// <summary>In a group the bot learns only what is meant for it, unless it is an administrator or reads everything.</summary>
    private void Tell(Update update, ShownMessage message, bool isReplyToBot = false)
    {
        var isForBot = Chat.Bot switch
        {
            Standing.Administrator => true,
            Standing.Member or Standing.Muted =>
                !Chat.IsGroup || _world.Settings.ReadsAllGroupMessages || isReplyToBot || IsCommandForBot(message.Text),
            _ => false,
        };
        if (isForBot)
        {
            _world.Happened(update);
        }
        else
        {
            _world.Changes.Announce();
        }
    }

    private bool IsCommandForBot(string text)
    {
        var command = text.Split(' ', '\n')[0];
        var at = command.IndexOf('@', StringComparison.Ordinal);
        return command.StartsWith('/')
            && (at < 0 || command[(at + 1)..].Equals(_world.Settings.BotUsername, StringComparison.OrdinalIgnoreCase));
    }

    private void MayStillAct()
    {
        if (Chat.Bot is Standing.Blocked or Standing.Deactivated)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"{Person.FirstName} cannot write: the chat is {Chat.Bot.GetType().Name}."));
        }
    }
}
