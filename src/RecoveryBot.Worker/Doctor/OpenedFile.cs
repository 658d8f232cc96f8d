using RecoveryBot.Worker.Settings;

namespace RecoveryBot.Worker.Doctor;

/// <summary>Whether a file that this program has opened still stands under its name.</summary>
internal static class OpenedFile
{
    // How the kernel names what is open and has no name any more.
    private const string Deleted = " (deleted)";

    /// <summary>It was deleted, or another one put in its place; the latter is seen on Linux only.</summary>
    public static bool IsGone(string file) => !File.Exists(file) || (OperatingSystem.IsLinux() && Opened().Contains(RealPath.Of(file) + Deleted));

    private static IEnumerable<string?> Opened() => Directory.EnumerateFileSystemEntries("/proc/self/fd").Select(Target);

    private static string? Target(string link)
    {
        try
        {
            return new FileInfo(link).LinkTarget;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Closed since it was listed.
            return null;
        }
    }
}
