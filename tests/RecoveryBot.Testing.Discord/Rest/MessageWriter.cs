using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>Puts the bot's messages into channels, whichever way they came.</summary>
internal sealed class MessageWriter(World world)
{
    /// <param name="answerTo">The interaction whose token it came by; null for a channel's own route.</param>
    public ShownMessage Create(
        Channel channel, MessageBody body, MentionDefault mentions, Interaction? answerTo = null, bool isThinking = false)
    {
        if (!isThinking && body.IsEmpty)
        {
            throw Refusals.EmptyMessage;
        }

        var message = new ShownMessage(world.Ids.Next(), null, world.Now, body.Content ?? "")
        {
            Components = body.Components ?? [],
            Embeds = body.Embeds ?? [],
            Files = [.. body.NewFiles.Select(Take)],
            OnlyFor = body.IsEphemeral ? answerTo?.By : null,
            IsThinking = isThinking,
            IsSilent = body.IsSilent,
            Nonce = body.Nonce,
            AnswerTo = answerTo,
        };
        channel.Add(message);
        world.Counted.Made(new Creation(channel.Id, message.Id, world.Now, message.Content));
        world.Counted.Pings += Mentions.Count(body, mentions);
        Tell("MESSAGE_CREATE", channel, message);
        return message;
    }

    /// <summary>What is not named stays as it is; a deferred answer thinks no more.</summary>
    public ShownMessage Edit(Channel channel, ShownMessage message, MessageBody body, MentionDefault mentions)
    {
        var isFirst = message.IsThinking;
        var edited = message with
        {
            Content = body.Content ?? message.Content,
            Components = body.Components ?? message.Components,
            Embeds = body.Embeds ?? message.Embeds,
            Files = Files(message, body),
            EditedAt = isFirst ? null : world.Now,
            IsThinking = false,
        };
        if (edited is { Content: "", Components.Count: 0, Embeds.Count: 0, Files.IsEmpty: true })
        {
            throw Refusals.EmptyMessage;
        }

        channel.Replace(edited);
        world.Counted.Pings += isFirst ? Mentions.Count(body, mentions) : 0;
        Tell("MESSAGE_UPDATE", channel, edited);
        return edited;
    }

    public void Delete(Channel channel, ShownMessage message)
    {
        channel.Remove(message.Id);
        if (!message.IsEphemeral)
        {
            var gone = new JsonObject { ["id"] = Snowflakes.Write(message.Id), ["channel_id"] = Snowflakes.Write(channel.Id) };
            if (channel.Guild is { } guild)
            {
                gone["guild_id"] = Snowflakes.Write(guild.Id);
            }

            world.Gateway.Happened("MESSAGE_DELETE", channel, gone);
        }
    }

    private ImmutableArray<ShownFile> Files(ShownMessage message, MessageBody body)
    {
        // A list of attachments names what stays; without one everything does.
        var kept = body.KeptFiles is { } ids ? message.Files.Where(file => ids.Contains(file.Id)) : message.Files;
        return [.. kept, .. body.NewFiles.Select(Take)];
    }

    private ShownFile Take(NewFile file) => new(world.Ids.Next(), file.Name, file.Description, file.Content);

    private void Tell(string what, Channel channel, ShownMessage message)
    {
        if (!message.IsEphemeral)
        {
            world.Gateway.Happened(what, channel, MessageJson.Event(world, channel, message));
        }
    }
}
