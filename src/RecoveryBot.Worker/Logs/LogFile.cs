using System.Globalization;
using System.Text;
using NodaTime;
using Serilog;
using Serilog.Core;
using Serilog.Sinks.File;

namespace RecoveryBot.Worker.Logs;

/// <summary>
/// The log as files that only their owner reads. They begin with the first entry; past some megabytes the log goes on in a new
/// one, and the oldest goes.
/// </summary>
/// <param name="alsoTo">Where each entry is written as well, if no conversation needs the place; null: nowhere.</param>
internal sealed class LogFile(string path, IClock clock, TextWriter? alsoTo = null) : IDisposable
{
    public const long Largest = 5 * 1024 * 1024;

    public const int Kept = 5;

    private readonly Lock _gate = new();
    private Logger? _files;

    /// <summary>Writes one entry. A log that cannot be written is no reason to leave somebody without an answer.</summary>
    public void Write(string entry)
    {
        var line = clock.GetCurrentInstant().ToString("uuuu-MM-dd'T'HH:mm:ss.fff'Z' ", CultureInfo.InvariantCulture) + entry;
        lock (_gate)
        {
            try
            {
                alsoTo?.WriteLine(line);
            }
            catch (IOException)
            {
                // Whoever read along has gone.
            }

            _files ??= Open();
            _files.Information("{Line:l}", line);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _files?.Dispose();
            _files = null;
        }
    }

    private Logger Open() => new LoggerConfiguration()
        .WriteTo.File(
            path,
            outputTemplate: "{Message:l}\n",
            formatProvider: CultureInfo.InvariantCulture,
            fileSizeLimitBytes: Largest,
            rollOnFileSizeLimit: true,
            retainedFileCountLimit: Kept,
            encoding: new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            hooks: new OwnerOnly())
        .CreateLogger();

    private sealed class OwnerOnly : FileLifecycleHooks
    {
        public override Stream OnFileOpened(string path, Stream underlyingStream, Encoding encoding)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            return underlyingStream;
        }
    }
}
