using System.Globalization;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>Messages by their channel (resources/message.mdx).</summary>
internal sealed class ChannelMessages(World world)
{
    private const int MostListed = 100;

    private readonly MessageWriter _writer = new(world);

    public Reply GetAll(Call call)
    {
        var channel = Channels.Seen(world, call);
        var limit = int.TryParse(call.Target.Asked("limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 50;
        return Reply.Ok(new JsonArray(
            [.. Public(channel).Reverse().Take(Math.Clamp(limit, 1, MostListed)).Select(one => MessageJson.Write(world, channel, one))]));
    }

    public Reply Get(Call call)
    {
        var channel = Channels.Seen(world, call);
        return Reply.Ok(MessageJson.Write(world, channel, Find(channel, call)));
    }

    public Reply Create(Call call)
    {
        var body = MessageBody.Read(call, MessageFields.OfChannel, isEdit: false);
        var channel = Channels.Writable(world, call);
        if (body is { Nonce: { } nonce, IsNonceEnforced: true } && world.Nonces.Find(nonce, world.Now) is { } known)
        {
            world.Counted.NonceRepeats++;
            return Reply.Ok(MessageJson.Write(world, known.Channel, known.Message));
        }

        var message = _writer.Create(channel, body, MentionDefault.Everything);
        if (body.Nonce is { } given)
        {
            world.Nonces.Remember(given, channel, message.Id, world.Now);
        }

        return Reply.Ok(MessageJson.Write(world, channel, message));
    }

    public Reply Edit(Call call)
    {
        var body = MessageBody.Read(call, MessageFields.OfEdit, isEdit: true);
        var channel = Channels.Writable(world, call);
        var message = Find(channel, call);
        return message.Author is null
            ? Reply.Ok(MessageJson.Write(world, channel, _writer.Edit(channel, message, body, MentionDefault.Everything)))
            : throw Refusals.OthersMessage;
    }

    public Reply Delete(Call call)
    {
        var channel = Channels.Seen(world, call);
        var message = Find(channel, call);
        if (message.Author is not null)
        {
            throw channel.IsDirect ? Refusals.NotInADirectChannel : Refusals.MissingPermissions;
        }

        _writer.Delete(channel, message);
        return Reply.Nothing;
    }

    /// <summary>Ephemeral messages are not in the channel: only their interaction's token reaches them.</summary>
    private static IEnumerable<ShownMessage> Public(Channel channel) => channel.Messages.Where(one => !one.IsEphemeral);

    private static ShownMessage Find(Channel channel, Call call)
    {
        var id = call.Id("message");
        return Public(channel).FirstOrDefault(one => one.Id == id) ?? throw Refusals.UnknownMessage;
    }
}
