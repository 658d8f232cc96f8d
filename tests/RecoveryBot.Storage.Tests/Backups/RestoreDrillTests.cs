using System.Text;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Conversations.Parties;
using RecoveryBot.Storage.Backups;
using RecoveryBot.Storage.Encryption;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests.Backups;

/// <summary>A machine burns down, and another one goes on from the backup.</summary>
public sealed class RestoreDrillTests : IDisposable
{
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("recoverybot-backups-").FullName;
    private readonly TemporaryDatabase _burnt = new();
    private readonly TemporaryDatabase _new = new();

    public void Dispose()
    {
        _burnt.Dispose();
        _new.Dispose();
        Directory.Delete(_elsewhere, recursive: true);
    }

    [Fact]
    public async Task What_was_there_when_the_backup_was_written_is_there_again_and_what_came_later_is_not()
    {
        await Join(Samples.Anna);
        var report = Backup();
        await Join(Samples.Ben);
        Assert.Equal(1, report.Keys);

        var restored = await Restore();

        Assert.Equal(new RestoreReport(IsBareCopy: false, ErasedAgain: 0), restored);
        Assert.Equal([true, false], await Known(_new, Samples.Anna, Samples.Ben));
    }

    [Fact]
    public async Task Across_a_change_of_keys_the_new_keys_open_all_of_it_and_the_earlier_ones_alone_are_refused()
    {
        await Join(Samples.Anna);
        CopyKeys("earlier");
        _burnt.Close();
        await RotateKeys();
        await Join(Samples.Ben);
        Assert.Equal(2, Backup().Keys);
        CopyKeys("both");

        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() => Restore(keysFrom: "earlier"));
        Assert.Contains("1 of 2 keys", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_new.Options.DatabaseFile));

        await Restore(keysFrom: "both");
        Assert.Equal([true, true], await Known(_new, Samples.Anna, Samples.Ben));
    }

    [Fact]
    public async Task Whoever_was_erased_since_does_not_come_back_nor_does_the_account_that_was_joined_with_theirs()
    {
        var other = await Join(OnDiscord);
        var anna = await Join(Samples.Anna);
        await Join(Carl);
        Backup();
        await Write(unitOfWork => unitOfWork.People.Merge(anna, OnDiscord, other));
        await Write(unitOfWork =>
        {
            unitOfWork.People.Erase(anna);
            return true;
        });
        _burnt.Close();
        new DatabaseBackups(_burnt.Options).KeepErasedList(_elsewhere);

        Assert.Equal(2, (await Restore()).ErasedAgain);

        Assert.Equal([false, false, true], await Known(_new, Samples.Anna, OnDiscord, Carl));
        _new.Close();
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_new.Options.DatabaseFile, Stopping));
        Assert.DoesNotContain(OnDiscord.Id, bytes, StringComparison.Ordinal);
        Assert.Contains(Carl.Id, bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_was_given_since_the_backup_is_given_to_nobody_again()
    {
        await Join(Samples.Anna);
        Backup();
        var ben = await Join(Samples.Ben);
        await Restore();

        var next = await _new.Database.WriteAsync(
            unitOfWork => unitOfWork.People.Add(Carl, Samples.Consented(), Samples.Morning), onceKept: null, Stopping);

        Assert.True(next > ben);
    }

    [Fact]
    public async Task A_database_that_is_there_is_not_overwritten()
    {
        await Join(Samples.Anna);
        Backup();
        _burnt.Close();

        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() => Restore(to: _burnt.Options));

        Assert.Contains("nothing overwrites it", refused.Message, StringComparison.Ordinal);
        Assert.Equal([true], await Known(_burnt, Samples.Anna));
    }

    [Fact]
    public async Task A_bare_copy_with_its_log_beside_it_is_taken_and_said_to_be_one()
    {
        await Join(Samples.Anna);
        using var crashed = _burnt.Crashed();
        File.Copy(crashed.Options.DatabaseFile, FileOfBackup);
        File.Copy(crashed.Options.DatabaseFile + "-wal", FileOfBackup + "-wal");
        CopyKeys("keys");

        Assert.True((await Restore(keysFrom: "keys")).IsBareCopy);

        Assert.Equal([true], await Known(_new, Samples.Anna));
    }

    [Fact]
    public async Task A_bare_copy_that_was_torn_is_explained_and_not_restored()
    {
        await Join(Samples.Anna);
        _burnt.Close();
        var bytes = await File.ReadAllBytesAsync(_burnt.Options.DatabaseFile, Stopping);
        Array.Fill(bytes, (byte)0x5A, 8192, 20_000);
        await File.WriteAllBytesAsync(FileOfBackup, bytes, Stopping);
        CopyKeys("keys");

        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() => Restore(keysFrom: "keys"));

        Assert.Contains("bare copy", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_new.Options.DataFolder, "*.db", SearchOption.AllDirectories));
    }

    private static readonly Place OnDiscord = Place.Direct("discord", "20027777");

    private static readonly Place Carl = Place.Direct("telegram", "10037777");

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    private string FileOfBackup => Path.Combine(_elsewhere, "backup");

    private BackupReport Backup() => new DatabaseBackups(_burnt.Options).Write(FileOfBackup);

    private void CopyKeys(string to) => new DatabaseBackups(_burnt.Options).CopyKeys(Path.Combine(_elsewhere, to));

    private Task<RestoreReport> Restore(string? keysFrom = null, StorageOptions? to = null)
    {
        if (keysFrom is null)
        {
            CopyKeys("all");
        }

        return new DatabaseBackups(to ?? _new.Options).RestoreAsync(
            FileOfBackup, TestState.Codec, Path.Combine(_elsewhere, keysFrom ?? "all"), [DatabaseBackups.ListIn(_elsewhere)]);
    }

    private async Task RotateKeys()
    {
        await using var keys = KeyFolder.Open(_burnt.Options.KeysFolder);
        var now = SystemClock.Instance.GetCurrentInstant().ToDateTimeOffset();
        keys.GetRequiredService<IKeyManager>().CreateNewKey(now, now.AddDays(90));
    }

    private Task<long> Join(Place chat) => Write(unitOfWork => unitOfWork.People.Add(chat, Samples.Consented(), Samples.Morning));

    private Task<T> Write<T>(Func<IUnitOfWork, T> work) => _burnt.Database.WriteAsync(work, onceKept: null, Stopping);

    private static Task<List<bool>> Known(TemporaryDatabase place, params Place[] chats) => place.Database.WriteAsync(
        unitOfWork => chats.Select(chat => unitOfWork.People.Find(chat)?.State is not null).ToList(), onceKept: null, Stopping);
}
