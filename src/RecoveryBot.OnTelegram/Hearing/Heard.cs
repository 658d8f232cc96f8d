using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.OnTelegram.Hearing;

/// <summary>What an update of Telegram's comes to.</summary>
internal abstract record Heard
{
    private Heard()
    {
    }

    /// <summary>Somebody did something that a turn answers.</summary>
    public record Said(InboundUpdate Update) : Heard;

    /// <summary>A button, whose waiting sign ends when <paramref name="QueryId"/> is answered.</summary>
    public sealed record Pressed(InboundUpdate Update, string QueryId) : Said(Update);

    /// <summary>A button under a message that is none of a direct chat's.</summary>
    /// <param name="Opens">An address in the bot's direct chat that its press leads to; null for none.</param>
    public sealed record PressedElsewhere(string QueryId, string? Opens = null) : Heard;

    /// <summary>A command in the name of a group or channel, which need not be answered each time.</summary>
    /// <param name="Chat">The group or channel, whatever its topic.</param>
    public sealed record Anonymous(InboundUpdate Update, long Chat) : Said(Update);

    /// <summary>A group became a supergroup.</summary>
    public sealed record GroupMoved(Place From, Place To) : Heard;

    /// <summary>Nothing for us.</summary>
    public sealed record Nothing : Heard;
}
