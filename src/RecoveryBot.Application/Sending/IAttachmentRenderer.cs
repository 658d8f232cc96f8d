using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>Makes the files that come with messages, at the moment they are sent.</summary>
public interface IAttachmentRenderer
{
    /// <summary>Null if there is nothing to make it of: then the words go alone.</summary>
    /// <exception cref="StorageUnavailableException">What it shows cannot be read at the moment.</exception>
    Task<AttachmentFile?> RenderAsync(Attachment attachment, Place chat, CancellationToken stopping);
}

/// <param name="Name">As the person sees it: letters, digits, hyphens and one dot.</param>
/// <param name="MediaType">Such as "application/zip".</param>
/// <param name="InWords">A picture's content for whoever cannot see it, where a platform takes that; null for other files.</param>
public sealed record AttachmentFile(string Name, string MediaType, ReadOnlyMemory<byte> Content, string? InWords = null);
