using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>The files that go with messages. Words are worth having without one, so whatever prevents it is only noted.</summary>
internal sealed partial class SafeAttachmentRenderer(IAttachmentRenderer attachmentRenderer, ILogger logger)
{
    /// <summary>Null for words alone.</summary>
    /// <exception cref="StorageUnavailableException">What it shows cannot be read at the moment.</exception>
    public async Task<AttachmentFile?> OfAsync(Message said, QueuedMessage message, CancellationToken sending)
    {
        if (said.Attachment is not { } attachment)
        {
            return null;
        }

        try
        {
            if (await attachmentRenderer.RenderAsync(attachment, message.To, sending) is { } file)
            {
                return file;
            }

            Log.NothingMade(logger, attachment.GetType().Name, message.Id);
        }
        catch (Exception fault) when (fault is not (StorageUnavailableException or OperationCanceledException))
        {
            // A fault of ours would be the same one again.
            Log.Failed(logger, attachment.GetType().Name, message.Id, fault.GetType().Name);
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventId = 8,
            Level = LogLevel.Error,
            Message = "The {Attachment} of message {MessageId} could not be made, its words go alone: {ExceptionType}")]
        public static partial void Failed(ILogger logger, string attachment, long messageId, string exceptionType);

        [LoggerMessage(
            EventId = 9, Level = LogLevel.Warning, Message = "There is no {Attachment} for message {MessageId}, its words go alone")]
        public static partial void NothingMade(ILogger logger, string attachment, long messageId);
    }
}
