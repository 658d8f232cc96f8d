using System.Text.Json;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Storage.Stored;

/// <summary>Which file comes with a message, as stored. The file itself is made when it is sent.</summary>
internal enum StoredAttachment
{
    None,
    Export,
}

internal static class StoredAttachments
{
    public static StoredAttachment Of(Attachment? attachment) => attachment switch
    {
        null => StoredAttachment.None,
        Attachment.Export => StoredAttachment.Export,
        _ => throw new InvalidOperationException($"No word to store {attachment.GetType().Name} as."),
    };

    public static Attachment? ToAttachment(this StoredAttachment stored) => stored switch
    {
        StoredAttachment.None => null,
        StoredAttachment.Export => new Attachment.Export(),
        _ => throw new JsonException("A stored message has an attachment of a kind that does not exist."),
    };
}
