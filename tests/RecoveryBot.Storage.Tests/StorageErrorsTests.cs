using Microsoft.Data.Sqlite;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Storage.Opening;
using RecoveryBot.Testing.Databases;

namespace RecoveryBot.Storage.Tests;

/// <summary>Each kind of bad luck is one sentence that says what is wrong and what to do, and loses nothing.</summary>
public sealed class StorageErrorsTests : IDisposable
{
    private readonly TemporaryDatabase _place = new();

    private StorageOptions Options => _place.Options;

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        var file = Path.Combine(Path.GetDirectoryName(Options.DataFolder)!, "file");
        File.WriteAllText(file, "in the way");

        var said = SentenceOf(() => Open(Options with { DataFolder = Path.Combine(file, "data") }));

        Assert.Equal(
            $"The folders {file}/data and {Options.KeysFolder} cannot be written to: let the user who runs "
            + "RecoveryBot write there, or choose others.",
            said);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("This is a letter to a friend and by no means a database, however long it gets, and it does get long.")]
    public void A_file_that_is_no_database_is_left_alone(string content)
    {
        Directory.CreateDirectory(Options.DataFolder);
        File.WriteAllText(Options.DatabaseFile, content);

        Assert.Equal(Foreign, SentenceOf(() => Open(Options)));
        Assert.Equal(content, File.ReadAllText(Options.DatabaseFile));
    }

    [Theory]
    [InlineData("PRAGMA application_id = 252006674")]
    [InlineData("CREATE TABLE theirs (id INTEGER)")]
    [InlineData("PRAGMA application_id = 252006674; CREATE TABLE theirs (id INTEGER)")]
    public void Another_programs_database_is_left_alone(string making)
    {
        Directory.CreateDirectory(Options.DataFolder);
        Change(making);
        var before = File.ReadAllBytes(Options.DatabaseFile);

        Assert.Equal(Foreign, SentenceOf(() => Open(Options)));
        Assert.Equal(before, File.ReadAllBytes(Options.DatabaseFile));
    }

    [Fact]
    public void A_newer_programs_database_is_not_touched()
    {
        Make();
        Change("PRAGMA user_version = 9000");

        Assert.Equal(
            $"The database {Options.DatabaseFile} was written by a newer RecoveryBot (schema 9000, this one knows up to "
            + $"{Schema.Latest}): start that newer version again.",
            SentenceOf(() => Open(Options)));
    }

    [Fact]
    public void A_second_opening_is_refused_while_the_first_lives_and_not_after()
    {
        Make(close: false);

        Assert.Equal(
            $"Another RecoveryBot is already running on {Options.DataFolder}: stop that one first, or give this one its "
            + "own data folder.",
            SentenceOf(() => Open(Options)));

        _place.Close();
        Open(Options).Dispose();
    }

    [Fact]
    public void Without_its_keys_a_database_is_not_opened_and_no_new_keys_are_made()
    {
        Make();
        var empty = Options with { KeysFolder = Options.KeysFolder + "-elsewhere" };

        Assert.Equal(KeysMissing(empty), SentenceOf(() => Open(empty)));
        Assert.Empty(Directory.GetFiles(empty.KeysFolder));
        Open(Options).Dispose();
    }

    [Fact]
    public void With_another_stores_keys_a_database_is_not_opened()
    {
        Make();
        using var other = new TemporaryDatabase();
        Assert.NotNull(other.Database);
        other.Close();
        var mixed = Options with { KeysFolder = other.Options.KeysFolder };

        Assert.Equal(KeysMissing(mixed), SentenceOf(() => Open(mixed)));
    }

    [Fact]
    public async Task A_damaged_database_is_recognised()
    {
        Make();
        using (var file = File.OpenWrite(Options.DatabaseFile))
        {
            file.Position = 4096;
            file.Write(new byte[4096 * 3]);
            file.Write(Enumerable.Repeat((byte)0xA5, 4096 * 20).ToArray());
        }

        var said = await Assert.ThrowsAsync<StorageUnavailableException>(() => _place.Database.WriteAsync(
            unitOfWork => unitOfWork.People.Add(Samples.Anna, Samples.Consented(), Samples.Morning),
            onceKept: null,
            TestContext.Current.CancellationToken));

        Assert.Equal(
            $"The database {Options.DatabaseFile} is damaged: keep a copy of it as it is and put the latest backup in "
            + "its place.",
            said.Message);
    }

    [Fact]
    public async Task After_closing_nothing_is_taken()
    {
        var database = Open(Options);
        database.Dispose();

        await Assert.ThrowsAsync<StorageUnavailableException>(() => database.WriteAsync(
            _ => 0, onceKept: null, TestContext.Current.CancellationToken));
        Assert.Throws<StorageUnavailableException>(() => database.Read(_ => 0));
    }

    private string Foreign =>
        $"The file {Options.DatabaseFile} is not a RecoveryBot database: move it away, or choose another data folder.";

    private static string KeysMissing(StorageOptions options) =>
        $"The keys that open the database {options.DatabaseFile} are not in {options.KeysFolder}: put back the keys folder "
        + "that belongs to it, for nobody can read it without them.";

    private static SqliteDatabase Open(StorageOptions options) => SqliteDatabase.Open(options, TestState.Codec);

    private static string SentenceOf(Action opening) => Assert.Throws<StorageUnavailableException>(opening).Message;

    private void Make(bool close = true)
    {
        Assert.NotNull(_place.Database);
        if (close)
        {
            _place.Close();
        }
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Options.DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
