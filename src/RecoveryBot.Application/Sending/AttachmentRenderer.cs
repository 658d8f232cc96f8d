using RecoveryBot.Application.Exports;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Trends;

namespace RecoveryBot.Application.Sending;

/// <summary>The files there are.</summary>
/// <param name="exportReadMe">The export's page for its reader, line by line.</param>
/// <param name="renderer">Paints what is a picture.</param>
public sealed class AttachmentRenderer(IDatabase database, IReadOnlyList<string> exportReadMe, IPictureRenderer renderer) : IAttachmentRenderer
{
    public async Task<AttachmentFile?> RenderAsync(Attachment attachment, Place chat, CancellationToken stopping) => attachment switch
    {
        Attachment.Export => Export(chat),
        Attachment.Trend trend => await PictureAsync(trend.Chart, stopping),
        _ => throw new InvalidOperationException($"Nobody makes {attachment.GetType().Name}."),
    };

    private async Task<AttachmentFile?> PictureAsync(TrendChart chart, CancellationToken stopping) =>
        await renderer.RenderAsync(chart, stopping) is { } png
            ? new AttachmentFile($"trend-{chart.Weeks.Days[^1].Date:R}.png", "image/png", png, chart.Labels.InWords)
            : null;

    private AttachmentFile? Export(Place chat)
    {
        if (database.Read(queries => queries.Everything(chat)) is not { } kept)
        {
            return null;
        }

        using var zip = new MemoryStream();
        ExportZip.Write(zip, kept, exportReadMe);
        return new AttachmentFile("recoverybot-export.zip", "application/zip", zip.ToArray());
    }
}
