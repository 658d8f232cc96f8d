using System.Text.Json.Nodes;
using RecoveryBot.Testing.Telegram.Updates;
using RecoveryBot.Testing.Telegram.Wire;

namespace RecoveryBot.Testing.Telegram.Chats;

/// <summary>A group or supergroup, and what happens to it. Messages of its people come from <see cref="Seat.In"/>.</summary>
public sealed class Group
{
    private readonly World _world;

    internal Group(World world, Chat chat) => (_world, Chat) = (world, chat);

    public Chat Chat { get; }

    /// <summary>Somebody adds the bot, perhaps as an administrator.</summary>
    public void AddBot(Seat by, bool asAdministrator = false) => Change(
        by,
        asAdministrator ? new Standing.Administrator() : new Standing.Member(),
        new JsonObject { ["new_chat_members"] = new JsonArray(PersonJson.Bot(_world.Settings)) });

    public void MakeBotAdministrator(Seat by) => Change(by, new Standing.Administrator(), notice: null);

    /// <summary>The bot may read on, but not write.</summary>
    public void MuteBot(Seat by) => Change(by, new Standing.Muted(), notice: null);

    public void RemoveBot(Seat by) => Change(
        by, new Standing.Kicked(), new JsonObject { ["left_chat_member"] = PersonJson.Bot(_world.Settings) });

    /// <summary>The owner deletes the group.</summary>
    public void Delete(Seat by) => Change(by, new Standing.GroupDeleted(), notice: null);

    public void Rename(Seat by, string title)
    {
        lock (_world.Gate)
        {
            Chat.Title = title;
            Notice(by, new JsonObject { ["new_chat_title"] = title });
        }
    }

    /// <summary>A person joins, or becomes something else: <c>member</c>, <c>administrator</c>, <c>left</c>…</summary>
    public void Let(Seat who, string status, Seat by)
    {
        lock (_world.Gate)
        {
            var before = Chat.Members.GetValueOrDefault(who.Person.Id)?.Status ?? "left";
            Chat.Members = Chat.Members.SetItem(who.Person.Id, new Membership(who.Person, status));
            _world.Happened(Update.ChatMember(MemberJson.Change(_world, Chat, by.Person, who.Person, before, status)));
        }
    }

    /// <summary>From now on only administrators may do these, named as in type <c>ChatPermissions</c>.</summary>
    public void Forbid(params string[] permissions)
    {
        lock (_world.Gate)
        {
            Chat.Forbidden = [.. permissions];
        }
    }

    public void HideMembers()
    {
        lock (_world.Gate)
        {
            Chat.HidesMembers = true;
        }
    }

    /// <summary>
    /// The group becomes a supergroup: another id, other message ids, a notice in each; sends to the old id are refused
    /// with the new one.
    /// </summary>
    public Group Migrate(Seat by)
    {
        lock (_world.Gate)
        {
            var id = -1_000_000_000_000 - _world.NextId();
            var super = new Group(_world, new Chat(_world, id, ChatKind.Supergroup, Chat.Title, Chat.Bot)
            {
                Members = Chat.Members,
            });
            Notice(by, new JsonObject { ["migrate_to_chat_id"] = id });
            super.Notice(by, new JsonObject { ["migrate_from_chat_id"] = Chat.Id });
            Chat.Bot = new Standing.Migrated(id);
            return super;
        }
    }

    /// <returns>The thread id of a new topic of the forum.</returns>
    public long OpenTopic(string name)
    {
        lock (_world.Gate)
        {
            var thread = _world.NextId();
            Chat.Topics = Chat.Topics.Add(thread, name);
            return thread;
        }
    }

    public void DeleteTopic(long thread)
    {
        lock (_world.Gate)
        {
            Chat.Topics = Chat.Topics.Remove(thread);
        }
    }

    private void Change(Seat by, Standing standing, JsonObject? notice)
    {
        lock (_world.Gate)
        {
            var before = Chat.Bot;
            Chat.Bot = standing;
            _world.Happened(Update.MyChatMember(MemberJson.BotChange(_world, Chat, by.Person, before)));
            if (notice is not null)
            {
                Notice(by, notice);
            }
        }
    }

    private void Notice(Seat by, JsonObject fields)
    {
        var message = Chat.Add(id => new ShownMessage(id, by.Person, _world.Now, new Content.Other(fields)));
        _world.Happened(Update.Message(MessageJson.Write(_world, Chat, message)));
    }
}
