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
            File.WriteAllText(path + ".next", string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(false));
            File.Move(path + ".next", path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
