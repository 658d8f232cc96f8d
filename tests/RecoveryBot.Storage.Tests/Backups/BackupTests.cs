using System.Globalization;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Backups;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests.Backups;

/// <summary>Backups of a database that is in use.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("recoverybot-backups-").FullName;
    private readonly TemporaryDatabase _place = new();

    public void Dispose()
    {
        _place.Dispose();
        Directory.Delete(_elsewhere, recursive: true);
    }

    [Fact(Timeout = 60_000)]
    public async Task Each_of_several_that_are_written_while_people_join_holds_everybody_who_had_joined()
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stopping);
        await Join(0);
        var joined = 1;
        var joining = Task.Run(
            async () =>
            {
                while (!enough.IsCancellationRequested)
                {
                    await Join(joined);
                    Interlocked.Increment(ref joined);
                }
            },
            Stopping);

        for (var number = 0; number < 5; number++)
        {
            var before = Volatile.Read(ref joined);
            new DatabaseBackups(_place.Options).Write(Named(number));
            using var restored = new TemporaryDatabase();
            await new DatabaseBackups(restored.Options).RestoreAsync(Named(number), TestState.Codec, _place.Options.KeysFolder, []);
            Assert.True(await restored.Database.WriteAsync(
                unitOfWork => Enumerable.Range(0, before).All(person => unitOfWork.People.Find(Chat(person))?.State is not null),
                onceKept: null,
                Stopping));
        }

        await enough.CancelAsync();
        await joining;
        Assert.True(joined > 5);
    }

    [Fact]
    public async Task Only_its_owner_may_open_it_and_nothing_else_is_left_in_the_folder()
    {
        await Join(1);

        new DatabaseBackups(_place.Options).Write(Named(1));

        Assert.Equal([Named(1), DatabaseBackups.ListIn(_elsewhere)], Directory.GetFiles(_elsewhere).Order());
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.GetFiles(_elsewhere))
            {
                Assert.Equal((file, UnixFileMode.UserRead | UnixFileMode.UserWrite), (file, File.GetUnixFileMode(file)));
            }
        }
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten()
    {
        await Join(1);
        await File.WriteAllTextAsync(Named(1), "mine", Stopping);

        Refused("not overwritten", Named(1));

        Assert.Equal("mine", await File.ReadAllTextAsync(Named(1), Stopping));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_leaves_nothing_and_is_named()
    {
        await Join(1);

        Refused("its folder is missing", Path.Combine(_elsewhere, "nowhere", "file"));
    }

    [Fact]
    public async Task A_damaged_database_is_not_passed_on()
    {
        await Join(1);
        _place.Close();
        await using (var file = new FileStream(_place.Options.DatabaseFile, FileMode.Open))
        {
            file.Position = 4096 + 8;
            file.Write(new byte[3000]);
        }

        Refused("damaged", Named(1));

        Assert.Empty(Directory.GetFiles(_elsewhere));
    }

    [Fact]
    public async Task A_copy_that_nobody_could_read_is_refused_while_the_keys_may_still_be_found()
    {
        await Join(1);
        _place.Close();
        foreach (var key in Directory.GetFiles(_place.Options.KeysFolder))
        {
            File.Delete(key);
        }

        Refused("Keys that the database", Named(1));

        Assert.Empty(Directory.GetFiles(_elsewhere));
    }

    [Fact]
    public async Task The_list_of_the_erased_holds_numbers_and_is_read_back()
    {
        var person = await Join(1);
        await _place.Database.WriteAsync(
            unitOfWork =>
            {
                unitOfWork.People.Erase(person);
                return true;
            },
            onceKept: null,
            Stopping);

        new DatabaseBackups(_place.Options).KeepErasedList(_elsewhere);

        Assert.Equal([new Erased(person, null)], ErasedList.Read(DatabaseBackups.ListIn(_elsewhere)));
        Assert.DoesNotContain(Chat(1).Id, await File.ReadAllTextAsync(DatabaseBackups.ListIn(_elsewhere), Stopping), StringComparison.Ordinal);
    }

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    private static Place Chat(int person) => Place.Direct("telegram", string.Create(CultureInfo.InvariantCulture, $"77{person:d6}"));

    private string Named(int number) => Path.Combine(_elsewhere, string.Create(CultureInfo.InvariantCulture, $"backup-{number}"));

    private Task<long> Join(int person) => _place.Database.WriteAsync(
        unitOfWork => unitOfWork.People.Add(Chat(person), Samples.Consented(), Samples.Morning), onceKept: null, Stopping);

    private void Refused(string why, string file) => Assert.Contains(
        why,
        Assert.Throws<StorageUnavailableException>(() => new DatabaseBackups(_place.Options).Write(file)).Message,
        StringComparison.Ordinal);
}
