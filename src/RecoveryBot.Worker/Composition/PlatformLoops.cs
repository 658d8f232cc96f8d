using Microsoft.Extensions.Logging;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Worker.Composition;

/// <summary>
/// The chat platforms, each in a loop of its own. One that cannot go on is down, as the health says, and the others go on;
/// with the last one the program ends.
/// </summary>
internal sealed partial class PlatformLoops(IReadOnlyCollection<string> names, ExitReason exitReason, IHealth health, ILogger<PlatformLoops> logger)
{
    private int _up = names.Count;

    /// <summary>Runs one of them until it ends or the program does.</summary>
    public async Task RunAsync(string name, Func<CancellationToken, Task> run, CancellationToken stopping)
    {
        try
        {
            await run(stopping);
        }
        catch (Exception fault) when (fault is not (StorageUnavailableException or OperationCanceledException))
        {
            var sentence = fault is WrongSettingException wrong ? wrong.Message : OwnFault(name);
            Log.Down(logger, fault, name, sentence);
            health.Wrong(name, sentence);
            if (Interlocked.Decrement(ref _up) == 0)
            {
                exitReason.After(fault);
            }
        }
    }

    private static string OwnFault(string name) =>
        $"The part of RecoveryBot that talks on {name} stopped because of a fault of its own: start the program again; the log says where it happened.";

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Critical, Message = "{Platform} is down: {Sentence}")]
        public static partial void Down(ILogger logger, Exception fault, string platform, string sentence);
    }
}
