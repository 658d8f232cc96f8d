using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Text;
using RecoveryBot.Application.Persistence;

namespace RecoveryBot.Application.Maintenance;

/// <summary>
/// Writes a backup each time that the newest one is too old, and deletes the oldest beyond so many. Their names tell when they
/// were written, so that a restart neither doubles nor skips one. Health says when it fails, and how old the newest one is.
/// </summary>
public sealed partial class BackupSchedule(
    BackupSettings settings, IBackups backups, IHealth health, IClock clock, TimeProvider time, ILogger<BackupSchedule> logger)
{
    /// <summary>Whoever is erased is on the list beside the backups this much later.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private const string Part = "backup";
    private const string Beginning = "recoverybot-";
    private const string Ending = ".backup";

    private static readonly Duration AfterFailure = Duration.FromHours(1);
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private Instant? _retryAt;

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            // Not on a thread that others wait for: a large database takes seconds.
            await Task.Run(Look, stopping);
            await Task.Delay(Interval, time, stopping);
        }
    }

    /// <summary>Writes one if it is time, and keeps the list of the erased up to date.</summary>
    public void Look()
    {
        var now = clock.GetCurrentInstant();
        try
        {
            MakeFolder();
            if (IsDue(now))
            {
                backups.Write(Path.Combine(settings.Folder, Beginning + Moment.Format(now) + Ending));
                DeleteOldest();
                _retryAt = null;
                health.Well(Part);
                Log.Written(logger);
            }
            else if (Written().Count > 0)
            {
                backups.KeepErasedList(settings.Folder);
            }

        }
        catch (Exception fault) when (fault is StorageUnavailableException or IOException or UnauthorizedAccessException)
        {
            _retryAt = now + AfterFailure;
            health.Wrong(Part, Sentence(fault));
        }
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(settings.Folder);
        }
        else if (!Directory.Exists(settings.Folder))
        {
            Directory.CreateDirectory(settings.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private bool IsDue(Instant now) =>
        !(_retryAt > now) && (Written() is not [.., var newest] || now - newest.At >= settings.Every || newest.At > now);

    private List<(Instant At, string File)> Written() =>
    [
        .. from file in Directory.EnumerateFiles(settings.Folder, $"{Beginning}*{Ending}")
           let at = Moment.Parse(Path.GetFileName(file)[Beginning.Length..^Ending.Length])
           where at.Success
           orderby at.Value
           select (at.Value, file),
    ];

    private void DeleteOldest()
    {
        foreach (var (_, file) in Written().SkipLast(settings.Keep))
        {
            File.Delete(file);
        }
    }

    private string Sentence(Exception fault) => string.Create(
        CultureInfo.InvariantCulture,
        $"The scheduled backup to {settings.Folder} failed and is tried again in an hour: ")
        + (fault is StorageUnavailableException ? fault.Message : "this user cannot write there, or the disk is full.");

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "A backup was written and looked through")]
        public static partial void Written(ILogger logger);
    }
}

/// <summary>What an operator sets for backups.</summary>
/// <param name="Folder">Best on another disk; never that of the keys.</param>
/// <param name="Keep">How many are kept.</param>
public sealed record BackupSettings(string Folder, Duration Every, int Keep);
