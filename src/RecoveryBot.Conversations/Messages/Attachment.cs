using RecoveryBot.Conversations.Charts;

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

    /// <summary>A picture of a community's week. Only a report has it, at the moment it is sent.</summary>
    public sealed record Recap(RecapChart Chart) : Attachment;

    /// <summary>A picture of a group's fortnight. It is about other people: only a report has it, at the moment it is sent.</summary>
    public sealed record Group(GroupChart Chart) : Attachment;
}
