using RecoveryBot.Application.Keeping;

namespace RecoveryBot.Storage.Committing;

/// <summary>Something that waits for the writer.</summary>
internal abstract class PieceOfWork
{
    /// <summary>Does it, within the transaction.</summary>
    public abstract void Run(IWriting writing);

    /// <summary>It is on disk.</summary>
    public abstract void Kept();

    /// <summary>It left no trace.</summary>
    public abstract void Failed(Exception fault);
}

internal sealed class PieceOfWork<T>(Func<IWriting, T> work, Action<T>? onceKept) : PieceOfWork
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Done => _done.Task;

    public override void Run(IWriting writing) => _result = work(writing);

    public override void Kept()
    {
        onceKept?.Invoke(_result!);
        _done.SetResult(_result!);
    }

    public override void Failed(Exception fault) => _done.SetException(fault);
}
