using RecoveryBot.Application.Sending;
using RecoveryBot.Conversations.Charts;

namespace RecoveryBot.Year.Tests.Running;

/// <summary>Paints as long as somebody looks; at other times any file will do, as a year has many pictures.</summary>
internal sealed class Painting(IPictureRenderer renderer) : IPictureRenderer
{
    private static readonly byte[] Unseen = [0];

    public bool IsSeen { get; set; } = true;

    public Task<byte[]?> RenderAsync(TrendChart chart, CancellationToken stopping) => IsSeen ? renderer.RenderAsync(chart, stopping) : Nothing();

    public Task<byte[]?> RenderAsync(GroupChart chart, CancellationToken stopping) => IsSeen ? renderer.RenderAsync(chart, stopping) : Nothing();

    public Task<byte[]?> RenderAsync(RecapChart chart, CancellationToken stopping) => IsSeen ? renderer.RenderAsync(chart, stopping) : Nothing();

    private static Task<byte[]?> Nothing() => Task.FromResult<byte[]?>(Unseen);
}
