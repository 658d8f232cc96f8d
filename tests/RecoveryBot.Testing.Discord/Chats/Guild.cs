using System.Collections.Immutable;

namespace RecoveryBot.Testing.Discord.Chats;

/// <summary>A guild ("server") with the bot in it.</summary>
public sealed class Guild
{
    private readonly World _world;

    internal Guild(World world, ulong id, string name) => (_world, Id, Name) = (world, id, name);

    public ulong Id { get; }

    public string Name { get; }

    /// <summary>Permissions of people in their interactions' <c>member</c>, by their id; others have none but sending.</summary>
    internal ImmutableDictionary<ulong, ulong> Permissions { get; private set; } = ImmutableDictionary<ulong, ulong>.Empty;

    public Channel NewTextChannel(string name)
    {
        lock (_world.Gate)
        {
            return new Channel(_world, _world.Ids.Next(), name, this, recipient: null);
        }
    }

    /// <summary>What a member may do, as a bit set (topics/permissions.mdx): 0x20 manages the guild, 0x8 is an administrator.</summary>
    public void Let(Seat who, ulong permissions)
    {
        lock (_world.Gate)
        {
            Permissions = Permissions.SetItem(who.Person.Id, permissions);
        }
    }
}
