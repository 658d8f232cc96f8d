using Microsoft.Extensions.Hosting;

namespace RecoveryBot.Worker.Tests.Composition;

/// <summary>A program's life of which only the wish to end it counts.</summary>
internal sealed class StopOnly : IHostApplicationLifetime
{
    public bool IsStopped { get; private set; }

    public CancellationToken ApplicationStarted => default;

    public CancellationToken ApplicationStopping => default;

    public CancellationToken ApplicationStopped => default;

    public void StopApplication() => IsStopped = true;
}
