using RecoveryBot.Testing.Discord.Chats;
using RecoveryBot.Testing.Discord.Wire;

namespace RecoveryBot.Testing.Discord.Rest;

/// <summary>Routes about channels (resources/channel.mdx, user.mdx).</summary>
internal sealed class Channels(World world)
{
    /// <summary>Opens, or gives what is open already.</summary>
    public Reply OpenDirect(Call call)
    {
        var errors = new FormErrors();
        var written = FieldCheck.Id(call.Object, "recipient_id", "recipient_id", errors, isRequired: true);
        errors.Throw();
        var person = world.People.GetValueOrDefault(written ?? 0) ?? throw Refusals.UnknownUser;
        var channel = world.DirectChannels[person.Id];
        if (!channel.IsOpen)
        {
            if (!person.MayBeOpened)
            {
                throw Refusals.OpeningTooFast;
            }

            channel.IsOpen = true;
            world.Counted.DirectChannelsOpened++;
        }

        return Reply.Ok(UserJson.Channel(channel));
    }

    public Reply Get(Call call) => Reply.Ok(UserJson.Channel(Seen(world, call)));

    /// <summary>Shown to nobody here, but refused like a message.</summary>
    public Reply StartTyping(Call call)
    {
        _ = Writable(world, call);
        return Reply.Nothing;
    }

    /// <exception cref="RefusedException">No such channel for the bot.</exception>
    public static Channel Seen(World world, Call call)
    {
        var channel = world.Channels.GetValueOrDefault(call.Id("channel"));
        return channel is not { IsOpen: true } ? throw Refusals.UnknownChannel
            : channel.IsSeenByBot ? channel : throw Refusals.MissingAccess;
    }

    /// <exception cref="RefusedException">As above, or the bot cannot write there.</exception>
    public static Channel Writable(World world, Call call)
    {
        var channel = Seen(world, call);
        return channel switch
        {
            { MayBotWrite: false } => throw Refusals.MissingPermissions,
            { Recipient.SharesAGuild: false } => throw Refusals.NoMutualGuilds,
            { Recipient.TakesDirectMessages: false } => throw Refusals.CannotSendToThisUser,
            _ => channel,
        };
    }
}
