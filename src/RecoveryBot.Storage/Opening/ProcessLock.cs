using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Storage.Opening;

/// <summary>
/// Keeps every other process off the data folder. The kernel lets go of it when the process ends, however it ends, so a
/// lock file that lies there means nothing by itself.
/// </summary>
internal static class ProcessLock
{
    // How .NET tells, on each system, that somebody else holds the file: EWOULDBLOCK on Linux and on macOS, and
    // ERROR_SHARING_VIOLATION.
    private static readonly int[] HeldElsewhere = [11, 35, unchecked((int)0x80070020)];

    /// <exception cref="StorageUnavailableException">Another process holds it.</exception>
    public static FileStream Take(StorageOptions options, StorageErrors storageErrors)
    {
        try
        {
            return Folders.Open(options.LockFile, FileShare.None);
        }
        catch (IOException held) when (IsHeld(held))
        {
            throw storageErrors.SecondProcess(held);
        }
    }

    /// <summary>Whether this is how the system tells that somebody else holds a file.</summary>
    public static bool IsHeld(IOException fault) => HeldElsewhere.Contains(fault.HResult);
}
