using RecoveryBot.Conversations.Trends;

namespace RecoveryBot.Conversations.Messages;

/// <summary>A file that comes with a message. It is made when the message is sent, so that it shows how things are then.</summary>
public abstract record Attachment
{
    private Attachment()
    {
    }

    /// <summary>Everything kept about the person in this chat.</summary>
    public sealed record Export : Attachment;

    /// <summary>A picture of four weeks.</summary>
    public sealed record Trend(TrendChart Chart) : Attachment;
}
