using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Tests;

/// <summary>A database whose disk can be full: it reads, but takes nothing.</summary>
internal sealed class FillingDisk(IDatabase database) : IDatabase
{
    public bool IsFull { get; set; }

    /// <summary>Called after every step of a write: each row read or written, and the commit.</summary>
    public Action? Step { get; set; }

    public async Task<T> WriteAsync<T>(Func<IUnitOfWork, T> work, Action<T>? onceKept, CancellationToken stopping)
    {
        if (IsFull)
        {
            throw new StorageUnavailableException("The disk is full.");
        }

        var kept = await database.WriteAsync(Step is { } step ? unitOfWork => work(Stepwise.Of(unitOfWork, step)) : work, onceKept, stopping);
        Step?.Invoke();
        return kept;
    }

    public T Read<T>(Func<IQueries, T> work) => database.Read(work);
}
