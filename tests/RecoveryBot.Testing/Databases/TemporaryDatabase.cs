using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage;

namespace RecoveryBot.Testing.Databases;

/// <summary>A database in a folder of its own that is gone afterwards.</summary>
public sealed class TemporaryDatabase : IDatabaseLocation
{
    private readonly string _root;
    private SqliteDatabase? _database;

    public TemporaryDatabase()
    {
        _root = Directory.CreateTempSubdirectory("recoverybot-").FullName;
        Options = new(Path.Combine(_root, "data"), Path.Combine(_root, "keys"));
    }

    public StorageOptions Options { get; }

    public IDatabase Database => _database ??= SqliteDatabase.Open(Options, TestState.Codec);

    public void Close()
    {
        _database?.Dispose();
        _database = null;
    }

    /// <summary>
    /// What a machine that stops at this moment leaves behind: the files as they are on disk, without any closing.
    /// </summary>
    public TemporaryDatabase Crashed()
    {
        var copy = new TemporaryDatabase();
        Directory.CreateDirectory(copy.Options.DataFolder);
        Directory.CreateDirectory(copy.Options.KeysFolder);
        foreach (var file in new[] { Options.DatabaseFile, Options.DatabaseFile + "-wal" }.Where(File.Exists))
        {
            File.Copy(file, Path.Combine(copy.Options.DataFolder, Path.GetFileName(file)));
        }

        foreach (var key in Directory.GetFiles(Options.KeysFolder))
        {
            File.Copy(key, Path.Combine(copy.Options.KeysFolder, Path.GetFileName(key)));
        }

        return copy;
    }

    public void Dispose()
    {
        Close();
        Directory.Delete(_root, recursive: true);
    }
}
