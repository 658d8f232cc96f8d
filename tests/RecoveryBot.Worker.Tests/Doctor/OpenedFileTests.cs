using RecoveryBot.Worker.Doctor;

namespace RecoveryBot.Worker.Tests.Doctor;

public sealed class OpenedFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recoverybot-opened-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_that_is_written_to_is_there_and_one_that_was_deleted_is_gone()
    {
        var file = Path.Combine(_folder, "recoverybot.db");
        using var opened = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        opened.WriteByte(1);
        opened.Flush();
        Assert.False(OpenedFile.IsGone(file));

        File.Delete(file);

        Assert.True(OpenedFile.IsGone(file));
    }

    [Fact]
    public void One_in_whose_place_another_was_put_is_gone()
    {
        if (!OperatingSystem.IsLinux())
        {
            // No other system tells.
            return;
        }

        var file = Path.Combine(_folder, "recoverybot.db");
        using var opened = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        File.WriteAllText(file + ".other", "another");

        File.Move(file + ".other", file, overwrite: true);

        Assert.True(OpenedFile.IsGone(file));
    }
}
