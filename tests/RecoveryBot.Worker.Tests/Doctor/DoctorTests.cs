using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using NodaTime;
using RecoveryBot.Testing.Databases;
using RecoveryBot.Testing.Discord;
using RecoveryBot.Testing.Platforms;
using RecoveryBot.Testing.Telegram;
using RecoveryBot.Worker.CommandLine;
using RecoveryBot.Worker.Doctor;

namespace RecoveryBot.Worker.Tests.Doctor;

/// <summary>What the doctor finds, and that it says what to do.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly TemporaryDatabase _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_machine_on_which_nothing_was_started_yet_is_well()
    {
        var findings = await Examine();

        Assert.Empty(Ill(findings));
        Assert.Contains(findings, finding => finding is { Subject: "database", Found: var found } && found.Contains("first start makes it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_that_people_use_right_now_is_looked_at_and_is_well()
    {
        await Join();

        var findings = await Examine();

        Assert.Empty(Ill(findings));
        Assert.Contains(findings, finding => finding.Found.Contains("is whole", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Found.Contains("Every key that values need", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_setting_is_named()
    {
        var finding = Assert.Single(await Examine(("RecoveryBot:DataFoldr", "/srv")));

        Assert.Contains("DataFoldr", finding.ToDo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_token_is_known_by_its_platform_or_refused_there()
    {
        await using var telegram = FakeTelegram.Start(TimeProvider.System);
        await using var discord = FakeDiscord.Start(TimeProvider.System);
        var good = await Examine(
            ("RecoveryBot:Telegram:Token", telegram.Token), ("RecoveryBot:Telegram:ApiUrl", telegram.BaseUrl),
            ("RecoveryBot:Discord:Token", discord.Token), ("RecoveryBot:Discord:ApiUrl", discord.ApiUrl));
        var bad = await Examine(
            ("RecoveryBot:Telegram:Token", "1:wrong"), ("RecoveryBot:Telegram:ApiUrl", telegram.BaseUrl),
            ("RecoveryBot:Discord:Token", "wrong"), ("RecoveryBot:Discord:ApiUrl", discord.ApiUrl));

        Assert.Empty(Ill(good));
        Assert.Equal(["telegram", "discord"], Ill(bad).Select(finding => finding.Subject));
        Assert.All(bad, finding => Assert.DoesNotContain("1:wrong", finding.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_that_values_need_and_that_is_gone_is_named()
    {
        await Join();
        _place.Close();
        var key = Assert.Single(Directory.GetFiles(_place.Options.KeysFolder));
        File.Delete(key);

        Assert.Contains(Path.GetFileName(key), Assert.Single(Ill(await Examine())).Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_page_is_found_and_the_backup_is_named_as_the_way_out()
    {
        await Join();
        _place.Close();
        await using (var file = new FileStream(_place.Options.DatabaseFile, FileMode.Open))
        {
            file.Position = 4096 + 8;
            file.Write(new byte[3000]);
        }

        Assert.Contains("recoverybot restore", Assert.Single(Ill(await Examine())).ToDo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_start_tells_a_lost_key_and_a_damaged_page_before_somebody_meets_them()
    {
        await Join();
        _place.Close();
        Assert.Null(StartupCheck());

        var key = Assert.Single(Directory.GetFiles(_place.Options.KeysFolder));
        File.Move(key, key + ".lost");
        Assert.StartsWith("1 of the keys that the database needs", StartupCheck(), StringComparison.Ordinal);

        await using (var file = new FileStream(_place.Options.DatabaseFile, FileMode.Open))
        {
            file.Position = 4096 + 8;
            file.Write(new byte[3000]);
        }

        Assert.Contains("is damaged somewhere", StartupCheck(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_programs_file_in_its_place_is_said_to_be_one()
    {
        await Join();
        _place.Close();
        File.Delete(_place.Options.DatabaseFile);
        await using (var other = new SqliteConnection($"Data Source={_place.Options.DatabaseFile};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await other.ExecuteAsync("CREATE TABLE mine (x); PRAGMA application_id = 7");
        }

        Assert.Contains("is not a RecoveryBot database", Assert.Single(Ill(await Examine())).ToDo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_too_long_and_what_was_left_alone_is_told()
    {
        await Join();
        await _place.Database.WriteAsync(
            unitOfWork => unitOfWork.Outbox.Add(Samples.Anna, Samples.Says("hello"), Samples.Morning), onceKept: null, TestContext.Current.CancellationToken);
        _place.Close();
        await using (var connection = new SqliteConnection($"Data Source={_place.Options.DatabaseFile};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await connection.ExecuteAsync(
                "INSERT INTO told (party_id, key, input, depth, told_at, attempts) SELECT id, 'k', x'00', 1, 0, 10 FROM party");
        }

        var ill = Ill(await Examine(now: Samples.Morning + Duration.FromHours(4)));

        Assert.Equal(["outbox", "parked"], ill.Select(finding => finding.Subject));
        Assert.Contains("oldest for 4 hours", ill[0].Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_others_may_look_into_comes_with_the_command_that_closes_it()
    {
        await Join();
        if (OperatingSystem.IsWindows())
        {
            // No such modes there: a person's own folders are closed to others anyway.
            return;
        }

        File.SetUnixFileMode(
            _place.Options.KeysFolder,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

        Assert.Contains("chmod -R go= ", Assert.Single(Ill(await Examine())).ToDo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026a", true)]
    [InlineData("2024b", false)]
    public void Zones_of_years_ago_are_too_old(string version, bool isWell) =>
        Assert.Equal(isWell, MachineChecks.Zones(version, Instant.FromUtc(2026, 11, 30, 12, 0)).IsWell);

    [Theory]
    [InlineData(30, true)]
    [InlineData(-7200, false)]
    public void A_clock_is_held_against_that_of_the_platforms(int secondsOff, bool isWell) => Assert.Equal(
        isWell, MachineChecks.Clock(Samples.Morning, Samples.Morning + Duration.FromSeconds(secondsOff)).IsWell);

    [Fact]
    public void Little_memory_is_told() => Assert.False(MachineChecks.Memory(64L * 1024 * 1024).IsWell);

    [Fact]
    public void A_finding_with_something_to_do_says_it_on_a_line_of_its_own() => Assert.Equal(
        "!!  keys       One is gone.\n               Put it back.", new Finding("keys", "One is gone.", "Put it back.").ToString());

    /// <summary>Without what depends on the machine that runs the tests.</summary>
    private static List<Finding> Ill(IReadOnlyList<Finding> findings) =>
        [.. findings.Where(finding => !finding.IsWell && finding.Subject is not ("disk" or "memory" or "fonts" or "clock"))];

    private string? StartupCheck()
    {
        var health = new RecordedHealth();
        new StartupDatabaseCheck(_place.Options, health).Look();
        return health.Now;
    }

    private Task<long> Join() => _place.Database.WriteAsync(
        unitOfWork => unitOfWork.People.Add(Samples.Anna, Samples.Consented(), Samples.Morning), onceKept: null, TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<Finding>> Examine(params (string Name, string Value)[] settings) => Examine(Samples.Morning, settings);

    private Task<IReadOnlyList<Finding>> Examine(Instant now, params (string Name, string Value)[] settings) => DoctorCommand.ExamineAsync(
        () => new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("RecoveryBot:DataFolder", _place.Options.DataFolder),
            new("RecoveryBot:KeysFolder", _place.Options.KeysFolder),
            .. settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)),
        ]).Build(),
        now,
        TimeProvider.System,
        TestContext.Current.CancellationToken);
}
