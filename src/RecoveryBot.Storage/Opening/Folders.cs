namespace RecoveryBot.Storage.Opening;

/// <summary>Folders and files that only their owner may open.</summary>
internal static class Folders
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder, closed to others. One that is there keeps the access it was given.</summary>
    public static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Opens a file for this process, making it first if needed, closed to others in either case.</summary>
    public static FileStream Open(string file, FileShare share)
    {
        var how = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = share,
        };
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(file, how);
        }

        how.UnixCreateMode = OwnerOnly;
        var stream = new FileStream(file, how);
        File.SetUnixFileMode(stream.SafeFileHandle, OwnerOnly);
        return stream;
    }
}
