using Microsoft.Extensions.Hosting;

namespace RecoveryBot.Worker.Composition;

/// <summary>Why the program ends, when it is not a signal that ends it.</summary>
internal sealed class ExitReason(IHostApplicationLifetime lifetime)
{
    private Exception? _fault;

    /// <summary>The first fault that ended a loop; null if none did.</summary>
    public Exception? Fault => _fault;

    public void AsWished() => lifetime.StopApplication();

    public void After(Exception fault)
    {
        Interlocked.CompareExchange(ref _fault, fault, null);
        lifetime.StopApplication();
    }
}
