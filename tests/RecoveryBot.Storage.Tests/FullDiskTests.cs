using Dapper;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage.Transactions;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests;

/// <summary>
/// A database that may not grow any more stands for a full disk: SQLite reports both as SQLITE_FULL. The limit belongs
/// to a connection, so the database's own one is told.
/// </summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryDatabase _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_full_disk_fails_the_work_with_a_sentence_and_changes_nothing()
    {
        await Fill();

        var full = await Assert.ThrowsAsync<StorageUnavailableException>(() => Save("too much"));

        Assert.Equal(
            $"The disk that holds {_place.Options.DatabaseFile} is full: free some space; what was saved before is safe.",
            full.Message);
        Assert.Equal("small", await Answer());
    }

    [Fact]
    public async Task When_there_is_space_again_work_goes_on()
    {
        await Fill();
        await Assert.ThrowsAsync<StorageUnavailableException>(() => Save("too much"));

        await LimitPages(1_000_000);
        await Save("fits again");

        Assert.Equal("fits again", (await Answer())?[..10]);
    }

    private async Task Fill()
    {
        await _place.Database.WriteAsync(
            unitOfWork => unitOfWork.People.Add(Samples.Anna, Samples.Consented("f", "small"), Samples.Morning),
            onceKept: null,
            TestContext.Current.CancellationToken);
        await LimitPages(1);
    }

    private Task LimitPages(int pages) => _place.Database.WriteAsync(
        unitOfWork => ((SqliteUnitOfWork)unitOfWork).Connection.Execute($"PRAGMA max_page_count = {pages}"),
        onceKept: null,
        TestContext.Current.CancellationToken);

    private Task Save(string answer) => _place.Database.WriteAsync(
        unitOfWork =>
        {
            var state = Samples.Consented("f", answer + new string('x', 200_000));
            unitOfWork.People.Save(unitOfWork.People.Find(Samples.Anna)!.Id, state, Samples.Morning);
            return true;
        },
        onceKept: null,
        TestContext.Current.CancellationToken);

    private async Task<string?> Answer() => await _place.Database.WriteAsync(
        unitOfWork => unitOfWork.People.Find(Samples.Anna)?.State?.Form?.Answers["q"]?.Only,
        onceKept: null,
        TestContext.Current.CancellationToken);
}
