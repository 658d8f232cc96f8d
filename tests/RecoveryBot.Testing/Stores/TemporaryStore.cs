using RecoveryBot.Application.Keeping;
using RecoveryBot.Storage;

namespace RecoveryBot.Testing.Stores;

/// <summary>A store in a folder of its own that is gone afterwards.</summary>
public sealed class TemporaryStore : IStorePlace
{
    private readonly string _root;
    private SqliteStore? _store;

    public TemporaryStore()
    {
        _root = Directory.CreateTempSubdirectory("recoverybot-").FullName;
        Options = new(Path.Combine(_root, "data"), Path.Combine(_root, "keys"));
    }

    public StorageOptions Options { get; }

    public IStore Store => _store ??= SqliteStore.Open(Options, SmallState.Codec);

    public void Close()
    {
        _store?.Dispose();
        _store = null;
    }

    /// <summary>
    /// What a machine that stops at this moment leaves behind: the files as they are on disk, without any closing.
    /// </summary>
    public TemporaryStore Crashed()
    {
        var copy = new TemporaryStore();
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
