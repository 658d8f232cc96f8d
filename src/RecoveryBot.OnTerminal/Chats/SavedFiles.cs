using RecoveryBot.Application.Sending;

namespace RecoveryBot.OnTerminal.Chats;

/// <summary>
/// Files that came with a message, in a folder that only its owner may open: a terminal cannot show them. A later one of the
/// same name takes the earlier one's place, so that copies of somebody's health do not pile up.
/// </summary>
internal sealed class SavedFiles(string folder)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Where it lies now.</summary>
    /// <exception cref="IOException">It cannot be saved.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be saved.</exception>
    public string Save(AttachmentFile file)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
        }

        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        var path = Path.Combine(folder, file.Name);
        using var saved = new FileStream(path, options);
        saved.Write(file.Content.Span);
        return path;
    }

    /// <exception cref="IOException">Some of them cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">Some of them may not be deleted.</exception>
    public void DeleteAll()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
