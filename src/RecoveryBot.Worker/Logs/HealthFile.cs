using System.Text;

namespace RecoveryBot.Worker.Logs;

/// <summary>
/// What is wrong right now as a file: "ok", or one sentence a line. For whoever keeps an eye on the program from outside.
/// </summary>
internal sealed class HealthFile(string path)
{
    /// <summary>Never half written. A disk that takes nothing is no reason to stop, and shows elsewhere.</summary>
    public void Show(IReadOnlyCollection<string> wrong)
    {
        try
        {
            var lines = wrong.Count == 0 ? ["ok"] : wrong;
            var file = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                file.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (var writer = new StreamWriter(path + ".next", new UTF8Encoding(false), file))
            {
                writer.Write(string.Concat(lines.Select(line => line + "\n")));
            }

            File.Move(path + ".next", path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
