using Microsoft.Extensions.Logging;

namespace RecoveryBot.Worker.Logs;

/// <summary>Logs to a file, one line an entry: the terminal belongs to the conversation.</summary>
[ProviderAlias("File")]
internal sealed class FileLoggerProvider(LogFile file) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new FileLogger(file, categoryName);

    public void Dispose()
    {
    }

    private sealed class FileLogger(LogFile file, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            file.Write($"{logLevel} {category}[{eventId.Id}] {formatter(state, exception)}{Place(exception)}");
        }

        // An exception's text may quote what a person wrote; its type and the way to it do not.
        private static string Place(Exception? exception) =>
            exception is null ? "" : $" {exception.GetType().FullName}{Environment.NewLine}{exception.StackTrace}";
    }
}
