using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Charts;

namespace RecoveryBot.Worker.Demo;

/// <summary>Paints once somebody looks: of the four weeks before nobody sees a picture.</summary>
internal sealed class DemoPictures(IPictureRenderer renderer) : IPictureRenderer
{
    public bool IsSeen { get; set; }

    public Task<byte[]?> RenderAsync(TrendChart chart, CancellationToken stopping) =>
        IsSeen ? renderer.RenderAsync(chart, stopping) : Task.FromResult<byte[]?>(null);

    public Task<byte[]?> RenderAsync(GroupChart chart, CancellationToken stopping) =>
        IsSeen ? renderer.RenderAsync(chart, stopping) : Task.FromResult<byte[]?>(null);

    public Task<byte[]?> RenderAsync(RecapChart chart, CancellationToken stopping) =>
        IsSeen ? renderer.RenderAsync(chart, stopping) : Task.FromResult<byte[]?>(null);
}
