using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace RecoveryBot.Year.Tests.Running;

/// <summary>Whatever the program logged as a warning or worse.</summary>
internal sealed class FaultLog
{
    private readonly ConcurrentQueue<string> _lines = [];

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger<T> Of<T>() => new Writer<T>(_lines);

    private sealed class Writer<T>(ConcurrentQueue<string> lines) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                lines.Enqueue($"{logLevel} {typeof(T).Name}: {formatter(state, exception)} {exception?.GetType().Name}");
            }
        }
    }
}
