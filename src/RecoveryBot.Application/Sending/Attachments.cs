using RecoveryBot.Application.Exports;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Turns;
using RecoveryBot.Conversations.Messages;

namespace RecoveryBot.Application.Sending;

/// <summary>The files there are.</summary>
/// <param name="exportReadMe">The export's page for its reader, line by line.</param>
/// <param name="pictures">Paints what is a picture.</param>
public sealed class Attachments(IStore store, IReadOnlyList<string> exportReadMe, IPictures pictures) : IAttachments
{
    public AttachedFile? Make(Attachment attachment, ChatAddress chat) => attachment switch
    {
        Attachment.Export => Export(chat),
        Attachment.Trend trend => pictures.Paint(trend.Chart) is { } png ? new AttachedFile("trend.png", "image/png", png) : null,
        _ => throw new InvalidOperationException($"Nobody makes {attachment.GetType().Name}."),
    };

    private AttachedFile? Export(ChatAddress chat)
    {
        if (store.Read(reading => reading.Everything(chat)) is not { } kept)
        {
            return null;
        }

        using var zip = new MemoryStream();
        ExportZip.Write(zip, kept, exportReadMe);
        return new AttachedFile("recoverybot-export.zip", "application/zip", zip.ToArray());
    }
}
