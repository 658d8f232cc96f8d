using RecoveryBot.Application.Keeping;
using RecoveryBot.Conversations.People;
using Xunit;

namespace RecoveryBot.Testing.Stores;

/// <summary>What every store promises; a store's own class only says how to open one.</summary>
public abstract class StoreContract(IStorePlace place) : IDisposable
{
    protected IStore Store => place.Store;

    /// <summary>Closes the store; the next use opens it again.</summary>
    protected void Restart() => place.Close();

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Task<T> Write<T>(Func<IWriting, T> work) =>
        Store.WriteAsync(work, onceKept: null, TestContext.Current.CancellationToken);

    protected Task Write(Action<IWriting> work) => Write(writing =>
    {
        work(writing);
        return true;
    });

    protected Task<long> AddAnna(PersonState? state = null) =>
        Write(writing => writing.People.Add(Samples.Anna, state ?? Samples.Consented(), Samples.Morning));
}
