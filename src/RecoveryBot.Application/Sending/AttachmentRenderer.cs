using RecoveryBot.Application.Exports;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Messages;
using RecoveryBot.Conversations.Parties;

namespace RecoveryBot.Application.Sending;

/// <summary>The files there are.</summary>
/// <param name="exportReadMe">The export's page for its reader, line by line.</param>
/// <param name="renderer">Paints what is a picture.</param>
public sealed class AttachmentRenderer(IDatabase database, IReadOnlyList<string> exportReadMe, IPictureRenderer renderer) : IAttachmentRenderer
{
    public async Task<AttachmentFile?> RenderAsync(Attachment attachment, Place chat, CancellationToken stopping) => attachment switch
    {
        Attachment.Export => Export(chat),
        Attachment.Trend { Chart: var chart } => Picture(
            $"trend-{chart.Weeks.Days[^1].Date:R}.png", await renderer.RenderAsync(chart, stopping), chart.Labels.InWords),
        Attachment.Group { Chart: var chart } => Picture(
            $"fortnight-{chart.Days.Days[^1]:R}.png", await renderer.RenderAsync(chart, stopping), chart.Labels.InWords),
        Attachment.Recap { Chart: var chart } => Picture(
            $"week-{chart.Recap.Monday:R}.png", await renderer.RenderAsync(chart, stopping), chart.Labels.InWords),
        _ => throw new InvalidOperationException($"Nobody makes {attachment.GetType().Name}."),
    };

    private static AttachmentFile? Picture(string name, byte[]? png, string inWords) =>
        png is null ? null : new AttachmentFile(name, "image/png", png, inWords);

    private AttachmentFile? Export(Place chat)
    {
        if (database.Read(queries => queries.Everything(chat) is { } all ? (All: all, Groups: GroupTables.Of(queries, all.Id)) : default) is not ({ } kept, var groups))
        {
            return null;
        }

        using var zip = new MemoryStream();
        ExportZip.Write(zip, kept, exportReadMe, groups);
        return new AttachmentFile("recoverybot-export.zip", "application/zip", zip.ToArray());
    }
}
