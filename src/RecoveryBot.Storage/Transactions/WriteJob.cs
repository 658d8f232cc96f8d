using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Storage.Transactions;

/// <summary>Something that waits for the writer.</summary>
internal abstract class WriteJob
{
    /// <summary>Does it, within the transaction.</summary>
    public abstract void Run(IUnitOfWork unitOfWork);

    /// <summary>It is on disk.</summary>
    public abstract void Kept();

    /// <summary>It left no trace.</summary>
    public abstract void Failed(Exception fault);
}

internal sealed class WriteJob<T>(Func<IUnitOfWork, T> work, Action<T>? onceKept) : WriteJob
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Done => _done.Task;

    public override void Run(IUnitOfWork unitOfWork) => _result = work(unitOfWork);

    public override void Kept()
    {
        onceKept?.Invoke(_result!);
        _done.SetResult(_result!);
    }

    public override void Failed(Exception fault) => _done.SetException(fault);
}
