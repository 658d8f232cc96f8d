using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;
using RecoveryBot.Application.Maintenance;
using RecoveryBot.Application.Persistence;
using RecoveryBot.Testing.Platforms;

namespace RecoveryBot.Application.Tests.Maintenance;

public sealed class BackupScheduleTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("recoverybot-schedule-").FullName;
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 3, 2, 3, 0));
    private readonly RecordedHealth _health = new();
    private readonly TestBackups _backups = new();
    private BackupSchedule? _schedule;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_first_look_writes_one_and_the_next_ones_do_not_until_it_is_too_old()
    {
        Look();
        Look(after: Duration.FromHours(23));
        Assert.Equal(["recoverybot-20260302T030000Z.backup"], Written());

        Look(after: Duration.FromHours(1));

        Assert.Equal(["recoverybot-20260302T030000Z.backup", "recoverybot-20260303T030000Z.backup"], Written());
    }

    [Fact]
    public void Beyond_so_many_the_oldest_goes_and_what_is_not_ours_stays()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "recoverybot-mine.backup"), "mine");
        for (var day = 0; day < 5; day++)
        {
            Look(after: Duration.FromDays(1));
        }

        Assert.Equal(
            ["recoverybot-20260305T030000Z.backup", "recoverybot-20260306T030000Z.backup", "recoverybot-20260307T030000Z.backup", "recoverybot-mine.backup"],
            Written());
    }

    [Fact]
    public void One_that_fails_is_told_until_one_succeeds_and_is_tried_again_after_an_hour()
    {
        _backups.Fails = true;
        Look();
        _backups.Fails = false;
        Look(after: Duration.FromMinutes(59));
        Assert.Contains("the disk is full, says the test", _health.Now, StringComparison.Ordinal);
        Assert.Empty(Written());

        Look(after: Duration.FromMinutes(1));

        Assert.Null(_health.Now);
        Assert.Single(Written());
    }

    [Fact]
    public void A_clock_that_was_ahead_once_does_not_keep_backups_from_being_written()
    {
        Look(after: Duration.FromDays(1000));
        Look(after: Duration.FromDays(-1000));

        Assert.Equal(2, Written().Count);
    }

    [Fact]
    public void The_list_of_the_erased_is_kept_up_to_date_between_backups()
    {
        Look();
        Look(after: Duration.FromMinutes(1));
        Look(after: Duration.FromMinutes(1));

        Assert.Equal(2, _backups.Lists);
    }

    private string Folder => Path.Combine(_root, "backups");

    private List<string> Written() =>
        Directory.Exists(Folder) ? [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)] : [];

    private void Look(Duration after = default)
    {
        _clock.Advance(after);
        _schedule ??= new BackupSchedule(
            new BackupSettings(Folder, Duration.FromDays(1), Keep: 3), _backups, _health, _clock, TimeProvider.System, NullLogger<BackupSchedule>.Instance);
        _schedule.Look();
    }

    private sealed class TestBackups : IBackups
    {
        public bool Fails { get; set; }

        public int Lists { get; private set; }

        public void Write(string file)
        {
            if (Fails)
            {
                throw new StorageUnavailableException("the disk is full, says the test");
            }

            File.WriteAllText(file, "a backup");
        }

        public void KeepErasedList(string folder) => Lists++;
    }
}
