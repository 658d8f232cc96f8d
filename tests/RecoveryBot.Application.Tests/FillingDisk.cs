using RecoveryBot.Application.Keeping;
using RecoveryBot.Application.Turns;

namespace RecoveryBot.Application.Tests;

/// <summary>A store whose disk can be full: it reads, but takes nothing.</summary>
internal sealed class FillingDisk(IStore store) : IStore
{
    public bool IsFull { get; set; }

    public Task<T> WriteAsync<T>(Func<IWriting, T> work, Action<T>? onceKept, CancellationToken stopping) => IsFull
        ? Task.FromException<T>(new StorageUnavailableException("The disk is full."))
        : store.WriteAsync(work, onceKept, stopping);

    public T Read<T>(Func<IReading, T> work) => store.Read(work);
}
