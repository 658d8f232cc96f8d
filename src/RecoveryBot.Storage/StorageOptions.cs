namespace RecoveryBot.Storage;

/// <summary>Where things are kept.</summary>
/// <param name="DataFolder">Holds the database; made with access for its owner only if it is not there.</param>
/// <param name="KeysFolder">
/// Holds the keys that open the database. Outside <paramref name="DataFolder"/>, so that a copy of one is not a copy of
/// both.
/// </param>
public sealed record StorageOptions(string DataFolder, string KeysFolder)
{
    public string DatabaseFile => Path.Combine(DataFolder, "recoverybot.db");

    public string LockFile => Path.Combine(DataFolder, "recoverybot.lock");
}
