using System.Globalization;
using System.Text;
using NodaTime;

namespace RecoveryBot.Worker.Logs;

/// <summary>
/// The log as a file that only its owner reads. It begins with the first entry; past a megabyte it is put aside as ".1"
/// when the program starts again, in place of the one before.
/// </summary>
/// <param name="alsoTo">Where each entry is written as well, if no conversation needs the place; null: nowhere.</param>
internal sealed class LogFile(string path, IClock clock, TextWriter? alsoTo = null) : IDisposable
{
    private const long Largest = 1024 * 1024;

    private readonly Lock _gate = new();
    private StreamWriter? _writer;

    /// <summary>Writes one entry. A log that cannot be written is no reason to leave somebody without an answer.</summary>
    public void Write(string entry)
    {
        var line = clock.GetCurrentInstant().ToString("uuuu-MM-dd'T'HH:mm:ss.fff'Z' ", CultureInfo.InvariantCulture) + entry;
        lock (_gate)
        {
            try
            {
                alsoTo?.WriteLine(line);
                _writer ??= Open();
                _writer.WriteLine(line);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                _writer = null;
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _writer?.Dispose();
            _writer = null;
        }
    }

    private StreamWriter Open()
    {
        if (File.Exists(path) && new FileInfo(path).Length > Largest)
        {
            File.Move(path, path + ".1", overwrite: true);
        }

        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new StreamWriter(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options) { AutoFlush = true };
    }
}
