using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace RecoveryBot.Worker.Composition;

/// <summary>One of the program's loops as a hosted service: whatever it throws ends the program, in order and not in a crash.</summary>
internal sealed partial class HostedLoop(string name, Func<CancellationToken, Task> run, ExitReason exitReason, ILogger<HostedLoop> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await run(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping is not a failure.
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.Ended(logger, fault, name);
            exitReason.After(fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Critical, Message = "The {Loop} ended and the program with it:")]
        public static partial void Ended(ILogger logger, Exception fault, string loop);
    }
}
