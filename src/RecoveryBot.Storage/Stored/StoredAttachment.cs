using System.Text.Json;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Storage.Stored;

/// <summary>Which file comes with a message, as stored. The file itself is made when it is sent.</summary>
internal enum StoredAttachment
{
    None,
    Export,
    Trend,
}

internal static class StoredAttachments
{
    public static StoredAttachment Of(Attachment? attachment) => attachment switch
    {
        null => StoredAttachment.None,
        Attachment.Export => StoredAttachment.Export,
        Attachment.Trend => StoredAttachment.Trend,
        _ => throw new InvalidOperationException($"No word to store {attachment.GetType().Name} as."),
    };

    /// <param name="trend">The picture's data; only with <see cref="StoredAttachment.Trend"/>.</param>
    public static Attachment? ToAttachment(this StoredAttachment stored, StoredTrend? trend) => stored switch
    {
        StoredAttachment.None => null,
        StoredAttachment.Export => new Attachment.Export(),
        StoredAttachment.Trend when trend is { Version: not StoredTrend.LatestVersion } => null,
        StoredAttachment.Trend when trend is not null => new Attachment.Trend(trend.ToChart()),
        _ => throw new JsonException("A stored message has an attachment of a kind that does not exist."),
    };
}
