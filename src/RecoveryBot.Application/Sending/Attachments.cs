using RecoveryBot.Application.Exports;
using RecoveryBot.Application.Keeping;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Conversations.Trends;

namespace RecoveryBot.Application.Sending;

/// <summary>The files there are.</summary>
/// <param name="exportReadMe">The export's page for its reader, line by line.</param>
/// <param name="renderer">Paints what is a picture.</param>
public sealed class Attachments(IStore store, IReadOnlyList<string> exportReadMe, IPictureRenderer renderer) : IAttachments
{
    public async Task<AttachedFile?> MakeAsync(Attachment attachment, Place chat, CancellationToken stopping) => attachment switch
    {
        Attachment.Export => Export(chat),
        Attachment.Trend trend => await PictureAsync(trend.Chart, stopping),
        _ => throw new InvalidOperationException($"Nobody makes {attachment.GetType().Name}."),
    };

    private async Task<AttachedFile?> PictureAsync(TrendChart chart, CancellationToken stopping) =>
        await renderer.RenderAsync(chart, stopping) is { } png
            ? new AttachedFile($"trend-{chart.Weeks.Days[^1].Date:R}.png", "image/png", png, chart.Labels.InWords)
            : null;

    private AttachedFile? Export(Place chat)
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
