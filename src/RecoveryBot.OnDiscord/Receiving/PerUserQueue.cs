using Microsoft.Extensions.Logging;

namespace RecoveryBot.OnDiscord.Receiving;

/// <summary>Work of one person in order, people beside each other, whatever becomes of it.</summary>
internal sealed partial class PerUserQueue(ILogger logger, CancellationToken stopping)
{
    private readonly SerialQueues _serialQueues = new();

    public CancellationToken Stopping => stopping;

    /// <summary>Begins at once, on this thread, if nothing of this person is under way.</summary>
    /// <param name="what">What it is, for the log.</param>
    /// <param name="done">Called when it is dealt with; not if the program is stopping.</param>
    public void Add(string person, string what, Func<Task> work, Action? done = null) => _serialQueues.Add(person, async () =>
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The edge of a hosted loop: one event that cannot be taken must not keep the person's others back for ever.
            Log.Skipped(logger, what, fault.GetType().Name);
        }

        done?.Invoke();
    });

    private static partial class Log
    {
        [LoggerMessage(EventId = 42, Level = LogLevel.Error, Message = "An event of Discord's was skipped ({Kind}): {ExceptionType}")]
        public static partial void Skipped(ILogger logger, string kind, string exceptionType);
    }
}
