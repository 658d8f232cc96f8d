using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.OnTelegram.Receiving;

/// <summary>What an update of Telegram's comes to.</summary>
internal abstract record ReceivedUpdate
{
    private ReceivedUpdate()
    {
    }

    /// <summary>Somebody did something that a turn answers.</summary>
    public record Inbound(InboundUpdate Update) : ReceivedUpdate;

    /// <summary>A button, whose waiting sign ends when <paramref name="QueryId"/> is answered.</summary>
    public sealed record CallbackPress(InboundUpdate Update, string QueryId) : Inbound(Update);

    /// <summary>A button on what is posted for all: the turn's answer is the query's, for whoever pressed.</summary>
    public sealed record PostPress(InboundUpdate Update, string QueryId) : Inbound(Update);

    /// <summary>A button under a message that is none of a direct chat's.</summary>
    /// <param name="Opens">An address in the bot's direct chat that its press leads to; null for none.</param>
    public sealed record ChannelPress(string QueryId, string? Opens = null) : ReceivedUpdate;

    /// <summary>A command in the name of a group or channel, which need not be answered each time.</summary>
    /// <param name="Chat">The group or channel, whatever its topic.</param>
    public sealed record Anonymous(InboundUpdate Update, long Chat) : Inbound(Update);

    /// <summary>A group became a supergroup.</summary>
    public sealed record GroupMoved(Place From, Place To) : ReceivedUpdate;

    /// <summary>The bot was let into a group or channel, or put out of it.</summary>
    public sealed record Membership(Place Channel, bool IsIn) : ReceivedUpdate;

    /// <summary>Nothing for us.</summary>
    public sealed record Nothing : ReceivedUpdate;
}
