using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Tests;

/// <summary>A database whose disk can be full: it reads, but takes nothing.</summary>
internal sealed class FillingDisk(IDatabase database) : IDatabase
{
    public bool IsFull { get; set; }

    public Task<T> WriteAsync<T>(Func<IUnitOfWork, T> work, Action<T>? onceKept, CancellationToken stopping) => IsFull
        ? Task.FromException<T>(new StorageUnavailableException("The disk is full."))
        : database.WriteAsync(work, onceKept, stopping);

    public T Read<T>(Func<IQueries, T> work) => database.Read(work);
}
