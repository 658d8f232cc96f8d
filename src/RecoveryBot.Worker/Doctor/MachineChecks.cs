using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;
using RecoveryBot.Pictures;

namespace RecoveryBot.Worker.Doctor;

/// <summary>What the machine has: room, memory, time and letters.</summary>
internal static class MachineChecks
{
    public const long LeastDisk = 500L * 1024 * 1024;

    private const long LeastMemory = 200L * 1024 * 1024;

    // Governments give half a year's notice at best, and zones change several times a year.
    private static readonly Duration OldZones = Duration.FromDays(548);

    public static Finding Disk(string folder)
    {
        while (!Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        var free = new DriveInfo(folder).AvailableFreeSpace;
        var says = $"{Megabytes(free)} free for {folder}.";
        return free >= LeastDisk ? new("disk", says) : new("disk", says, $"Make room: at least {Megabytes(LeastDisk)}, or what is answered can soon not be kept.");
    }

    public static Finding Memory(long available)
    {
        var says = $"{Megabytes(available)} for this program.";
        return available >= LeastMemory ? new("memory", says) : new("memory", says, $"Give it {Megabytes(LeastMemory)}: full mornings and pictures take that.");
    }

    public static Finding Zones(string version, Instant now)
    {
        var says = $"Time zones as of {version}.";
        var year = int.TryParse(version.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : now.InUtc().Year;
        return now - Instant.FromUtc(year, 1, 1, 0, 0) < OldZones + Duration.FromDays(182)
            ? new("zones", says)
            : new("zones", says, "Install a newer RecoveryBot: governments have changed their clocks since.");
    }

    /// <summary>Of the program that runs.</summary>
    public static Finding Zones(Instant now) =>
        Zones(TzdbDateTimeZoneSource.Default.TzdbVersion, now);

    /// <param name="told">What a server said of the time when it was asked; null if none was.</param>
    public static Finding Clock(Instant now, Instant? told)
    {
        var says = $"{now.ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC";
        return told is not { } theirs
            ? new("clock", $"{says}; nobody was asked whether that is right.")
            : Duration.Max(now - theirs, theirs - now) is var off && off < Duration.FromMinutes(1)
                ? new("clock", $"{says}, as the platforms have it.")
                : new("clock", $"{says}, which is {Ages.Say(off)} off.", "Say: sudo timedatectl set-ntp true");
    }

    public static Finding Fonts() => PictureRenderer.HasLetters()
        ? new("fonts", "Pictures have letters.")
        : new("fonts", "No readable font is installed, so /trend has no picture.", "Install one, such as fonts-dejavu-core, and start again.");

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024):N0} MB");
}
