using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.People;
using Xunit;

namespace RecoveryBot.Testing.Databases;

/// <summary>What every database promises; a database's own class only says how to open one.</summary>
public abstract class DatabaseContract(IDatabaseLocation place) : IDisposable
{
    protected IDatabase Database => place.Database;

    /// <summary>Closes the database; the next use opens it again.</summary>
    protected void Restart() => place.Close();

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Task<T> Write<T>(Func<IUnitOfWork, T> work) =>
        Database.WriteAsync(work, onceKept: null, TestContext.Current.CancellationToken);

    protected Task Write(Action<IUnitOfWork> work) => Write(unitOfWork =>
    {
        work(unitOfWork);
        return true;
    });

    protected Task<long> AddAnna(PersonState? state = null) =>
        Write(unitOfWork => unitOfWork.People.Add(Samples.Anna, state ?? Samples.Consented(), Samples.Morning));
}
