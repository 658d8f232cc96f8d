using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Maintenance;

/// <summary>A database whose trouble stands in the health for as long as it lasts.</summary>
public sealed class MonitoredDatabase(IDatabase database, IHealth health) : IDatabase, IDisposable
{
    /// <summary>As the health knows it.</summary>
    public const string Part = "store";

    private const string Values = "values";

    private readonly Lock _gate = new();
    private readonly HashSet<int> _unreadable = [];

    public async Task<T> WriteAsync<T>(Func<IUnitOfWork, T> work, Action<T>? onceKept, CancellationToken stopping)
    {
        try
        {
            var done = await database.WriteAsync(work, onceKept, stopping);
            health.Well(Part);
            return done;
        }
        catch (Exception fault) when (Saw(fault))
        {
            throw;
        }
    }

    public T Read<T>(Func<IQueries, T> work)
    {
        try
        {
            return database.Read(work);
        }
        catch (Exception fault) when (Saw(fault))
        {
            throw;
        }
    }

    /// <summary>Closes the database, which writes its log back and cuts it off.</summary>
    public void Dispose() => (database as IDisposable)?.Dispose();

    /// <returns>False, so that whoever called is told by the exception itself.</returns>
    private bool Saw(Exception fault)
    {
        switch (fault)
        {
            case StorageUnavailableException unavailable:
                health.Wrong(Part, unavailable.Message);
                break;
            case UnreadableValueException unreadable:
                health.Wrong(Values, Sentence(Count(unreadable.Value)));
                break;
            default:
                break;
        }

        return false;
    }

    private int Count(int value)
    {
        lock (_gate)
        {
            _unreadable.Add(value);
            return _unreadable.Count;
        }
    }

    private static string Sentence(int count) =>
        $"The database holds values that cannot be read ({count} so far), and whom they belong to is not answered: it is damaged, or the keys "
        + "folder is an older one. Put back the latest of both; everybody else goes on.";
}
