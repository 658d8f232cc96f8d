using System.Globalization;
using RecoveryBot.Storage.Inspection;

namespace RecoveryBot.Worker.Doctor;

/// <summary>Looks whether the user who runs the program can use its folders, and whether others can look into them.</summary>
internal static class FolderChecks
{
    private const UnixFileMode ForOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public static IEnumerable<Finding> Of(string subject, string folder, bool needsLocks)
    {
        if (!Directory.Exists(folder))
        {
            yield return NotThere(subject, folder);
            yield break;
        }

        if (!IsWritable(folder))
        {
            yield return new(subject, $"{folder} cannot be written to by {User()}.", $"Say: sudo chown -R {UserId()} {folder}");
            yield break;
        }

        yield return OperatingSystem.IsWindows() || (File.GetUnixFileMode(folder) & ForOthers) == 0
            ? new(subject, $"{folder} belongs to {User()} and is closed to others.")
            : new(subject, $"{folder} is open to other users of this machine.", $"Say: chmod -R go= {folder}");
        if (needsLocks && !DatabaseInspection.HasLocks(folder))
        {
            yield return new(
                subject,
                $"The file system of {folder} knows no locks, so two programs could write at once.",
                "Choose a folder on a disk of this machine, not on a network share.");
        }
    }

    /// <summary>What would keep the program from making it.</summary>
    private static Finding NotThere(string subject, string folder)
    {
        var parent = Path.GetDirectoryName(folder);
        while (parent is not null && !Directory.Exists(parent))
        {
            parent = Path.GetDirectoryName(parent);
        }

        return parent is not null && IsWritable(parent)
            ? new(subject, $"{folder} is not there yet; the first start makes it.")
            : new(
                subject,
                $"{folder} is not there, and {User()} may not make it in {parent}.",
                $"Say: sudo install -d -m 700 -o {UserId()} {folder}");
    }

    private static bool IsWritable(string folder)
    {
        try
        {
            using var probe = new FileStream(
                Path.Combine(folder, $".recoverybot-{Guid.NewGuid():n}"),
                FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string User() => OperatingSystem.IsLinux()
        ? string.Create(CultureInfo.InvariantCulture, $"{Environment.UserName} (user id {UserId()})")
        : Environment.UserName;

    // As the kernel tells it: a container's user often has a number and no name.
    private static string UserId() => OperatingSystem.IsLinux()
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("Uid:", StringComparison.Ordinal)) is { } line
            ? line.Split('\t', StringSplitOptions.RemoveEmptyEntries)[2]
            : Environment.UserName;
}
