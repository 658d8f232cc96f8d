namespace RecoveryBot.Application.Persistence;

/// <summary>Writes copies of the database while it is in use.</summary>
public interface IBackups
{
    /// <summary>Writes a whole copy, looked through, or none.</summary>
    /// <param name="file">Not there yet.</param>
    /// <exception cref="StorageUnavailableException">It could not be done; the message says why and what to do.</exception>
    void Write(string file);

    /// <summary>Keeps the list of who was erased beside the copies up to date: what a copy brings back goes by it again.</summary>
    void KeepErasedList(string folder);
}
