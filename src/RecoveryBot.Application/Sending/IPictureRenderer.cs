using RecoveryBot.Conversations.Charts;

namespace RecoveryBot.Application.Sending;

/// <summary>Paints pictures for messages.</summary>
public interface IPictureRenderer
{
    /// <summary>A PNG; null if this machine cannot paint, for want of fonts for instance: then the words go alone.</summary>
    Task<byte[]?> RenderAsync(TrendChart chart, CancellationToken stopping);

    /// <summary>A PNG; null if this machine cannot paint.</summary>
    Task<byte[]?> RenderAsync(GroupChart chart, CancellationToken stopping);

    /// <summary>A PNG; null if this machine cannot paint.</summary>
    Task<byte[]?> RenderAsync(RecapChart chart, CancellationToken stopping);
}
