using Microsoft.Data.Sqlite;
using RecoveryBot.EndToEnd.Tests.Running;

namespace RecoveryBot.EndToEnd.Tests.Starting;

/// <summary>What cannot work ends with one sentence that says what is wrong and what to do.</summary>
public sealed class TroubleTests : IDisposable
{
    private readonly BotFolders _folders = new();

    public void Dispose() => _folders.Dispose();

    [Fact]
    public async Task A_wrong_setting_is_named()
    {
        using var bot = RunningBot.Installed(_folders, ("RecoveryBot__DataFoldr", "/srv"));

        await EndsWith(bot, 2, "The setting RecoveryBot:DataFoldr is not known; the known ones are DataFolder, KeysFolder, Telegram, Discord, Backups, Operator and Web.");
    }

    [Fact]
    public async Task A_settings_file_that_is_not_JSON_is_named()
    {
        var file = Path.Combine(_folders.Home, "appsettings.json");
        await File.WriteAllTextAsync(file, "{ \"RecoveryBot\": {", TestContext.Current.CancellationToken);

        using var bot = RunningBot.Installed(_folders);

        await EndsWith(bot, 2, $"The settings file {file} is not valid JSON; correct it or take it away.");
    }

    [Fact]
    public async Task A_settings_file_in_the_working_directory_counts()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folders.Home, "appsettings.json"),
            """{ "RecoveryBot": { "Token": "x" } }""",
            TestContext.Current.CancellationToken);

        using var bot = RunningBot.Installed(_folders);

        await EndsWith(bot, 2, "The setting RecoveryBot:Token is not known; the known ones are DataFolder, KeysFolder, Telegram, Discord, Backups, Operator and Web.");
    }

    [Fact]
    public async Task A_second_program_on_the_same_data_is_refused_and_the_first_goes_on()
    {
        using var first = RunningBot.Installed(_folders);
        await first.HearAsync();

        using var second = RunningBot.Installed(_folders);

        await EndsWith(
            second, 3, $"Another RecoveryBot is already running on {_folders.Data}: stop that one first, or give this one its own data folder.");
        Assert.NotEmpty(await first.SayAsync("/help"));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        // A file where the folder should be: unlike a missing permission it stops the all-powerful user, too.
        await File.WriteAllTextAsync(_folders.Data, "", TestContext.Current.CancellationToken);
        try
        {
            using var bot = RunningBot.Installed(_folders);

            var (exitCode, errors) = await bot.EndedAsync();
            Assert.Equal(3, exitCode);
            Assert.Contains(_folders.Data, OneSentence(errors), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(_folders.Data);
        }
    }

    [Fact]
    public async Task A_file_of_another_program_is_left_as_it_is()
    {
        Directory.CreateDirectory(_folders.Data);
        await File.WriteAllTextAsync(_folders.Database, "Dear diary", TestContext.Current.CancellationToken);

        using var bot = RunningBot.Installed(_folders);

        await EndsWith(
            bot, 3, $"The file {_folders.Database} is not a RecoveryBot database: move it away, or choose another data folder.");
        Assert.Equal("Dear diary", await File.ReadAllTextAsync(_folders.Database, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_to_it()
    {
        using (var made = RunningBot.Installed(_folders))
        {
            await made.EndAsync();
        }

        Execute("PRAGMA user_version = 999");

        using var bot = RunningBot.Installed(_folders);

        var (exitCode, errors) = await bot.EndedAsync();
        Assert.Equal(3, exitCode);
        Assert.Contains("was written by a newer RecoveryBot (schema 999", OneSentence(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lost_keys_are_told_from_a_damaged_database()
    {
        using (var made = RunningBot.Installed(_folders))
        {
            await made.EndAsync();
        }

        Directory.Delete(_folders.Keys, recursive: true);

        using var bot = RunningBot.Installed(_folders);

        var (exitCode, errors) = await bot.EndedAsync();
        Assert.Equal(3, exitCode);
        Assert.Contains($"are not in {_folders.Keys}", OneSentence(errors), StringComparison.Ordinal);
    }

    private static async Task EndsWith(RunningBot bot, int expectedCode, string sentence)
    {
        var (exitCode, errors) = await bot.EndedAsync();
        Assert.Equal(sentence, OneSentence(errors));
        Assert.Equal(expectedCode, exitCode);
        Assert.Empty(bot.Output);
    }

    private static string OneSentence(string errors) => Assert.Single(errors.TrimEnd().Split('\n'));

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folders.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own constant.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
