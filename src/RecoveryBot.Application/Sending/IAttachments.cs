using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>Makes the files that come with messages, at the moment they are sent.</summary>
public interface IAttachments
{
    /// <summary>Null if there is nothing to make it of: then the words go alone.</summary>
    /// <exception cref="StorageUnavailableException">What it shows cannot be read at the moment.</exception>
    AttachedFile? Make(Attachment attachment, ChatAddress chat);
}

/// <param name="Name">As the person sees it: letters, digits, hyphens and one dot.</param>
/// <param name="MediaType">Such as "application/zip".</param>
public sealed record AttachedFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);
