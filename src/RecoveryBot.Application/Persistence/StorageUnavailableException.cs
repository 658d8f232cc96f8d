namespace RecoveryBot.Application.Persistence;

/// <summary>
/// The database cannot be used. The message is one sentence for the operator: what is wrong and what to do.
/// </summary>
public sealed class StorageUnavailableException : Exception
{
    public StorageUnavailableException(string sentence)
        : base(sentence)
    {
    }

    public StorageUnavailableException(string sentence, Exception inner)
        : base(sentence, inner)
    {
    }
}
