using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Exports;

/// <summary>What reading a history came to.</summary>
public abstract record HistoryReadResult
{
    private HistoryReadResult()
    {
    }

    public sealed record Read(PersonRecord Kept) : HistoryReadResult;

    /// <param name="Why">The end of a sentence that begins with the file's name: no value of the file is quoted.</param>
    public sealed record Wrong(string Why) : HistoryReadResult;
}
